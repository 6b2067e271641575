using DeStalinization.Web.Serving;

namespace DeStalinization.Web.Tests.Serving;

public sealed class PageShelfTests
{
    private const int MostBytes = 300_000;

    [Fact]
    public void However_many_addresses_are_asked_for_once_it_stays_within_its_bytes_and_keeps_what_is_asked_for_again()
    {
        var shelf = new PageShelf(null, MostBytes);
        var real = Enumerable.Range(0, 10).Select(number => $"/topics/{number}").ToList();
        real.ForEach(key => Put(shelf, key));
        for (var made = 0; made < 1_000; made++)
        {
            Put(shelf, $"http made-up-{made}.example /");
            real.ForEach(key => Assert.NotNull(shelf.Find(key)));
            Assert.InRange(shelf.Bytes, 1, MostBytes);
        }
        Assert.Null(shelf.Find("http made-up-0.example /"));
    }

    [Fact]
    public void When_all_is_in_use_it_still_stays_within_its_bytes()
    {
        var shelf = new PageShelf(null, MostBytes);
        for (var number = 0; number < 500; number++)
        {
            Put(shelf, $"/topics/{number}");
            for (var seen = 0; seen <= number; seen++)
                shelf.Find($"/topics/{seen}");
            Assert.InRange(shelf.Bytes, 1, MostBytes);
        }
    }

    private static void Put(PageShelf shelf, string key)
    {
        var page = new KeptPage("text/html", Bytes);
        shelf.Begin(key, Task.FromResult<KeptPage?>(page));
        shelf.Keep(key, page);
    }

    private static byte[] Bytes { get; } = new byte[4_000];
}
