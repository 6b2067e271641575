using System.Globalization;
using DeStalinization.Learning.Scheduling;
using DeStalinization.Web.Store.Learners;
using DeStalinization.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DeStalinization.Web.Tests.Learners;

/// <summary>Half a year of a learner's reviews, day by day, as ts-fsrs foretells them (see <c>half-year.mjs</c>).</summary>
public sealed class HalfYearTests
{
    private static readonly (int Day, int Card, Rating Rating, int Due)[] Reviews =
    [
        .. from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden", "half-year.tsv"))
           where line[0] != '#'
           let cells = line.Split('\t').Select(cell => int.Parse(cell, CultureInfo.InvariantCulture)).ToArray()
           select (cells[0], cells[1], (Rating)cells[2], cells[3]),
    ];

    [Fact]
    public async Task Half_a_year_of_reviews_comes_due_as_the_golden_file_says()
    {
        using var app = new GuideApp();
        var start = app.Clock.GetUtcNow();
        var visitor = app.NewVisitor();
        var cards = await CardsAsync(visitor);
        Assert.True(Reviews.Length > 60);
        foreach (var (day, card, rating, due) in Reviews)
        {
            app.Clock.Advance(start.AddDays(day) - app.Clock.GetUtcNow());
            var asked = await visitor.GetAsync(cards[card]);
            var feedback = await visitor.FollowAsync(await visitor.SendAsync(asked, ("Answer", "It is hard to say."), ("Keep", "true")));
            await visitor.SendAsync(feedback, ("Rating", rating.ToString()));
            Assert.Equal((card, start.AddDays(due)), (card, await DueAsync(app, cards[card])));
        }
    }

    private static async Task<DateTimeOffset> DueAsync(GuideApp app, string address)
    {
        var parts = address.Split('/');
        var key = $"{parts[2]}#{parts[4]}";
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LearnerDb>().Cards.Where(row => row.CardKey == key).Select(row => row.Due).SingleAsync();
    }

    /// <summary>Twelve review questions of three topics.</summary>
    private static async Task<List<string>> CardsAsync(Visitor visitor)
    {
        var cards = new List<string>();
        foreach (var topic in (string[])["de-stalinization", "secret-speech", "the-thaw"])
        {
            var page = await visitor.GetAsync($"/topics/{topic}/self-check");
            cards.AddRange(page.Page.QuerySelectorAll(".questions a").Select(link => link.GetAttribute("href")!).Take(4));
        }
        Assert.Equal(12, cards.Distinct().Count());
        return cards;
    }
}
