using DeStalinization.Web.Store.Guide;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Search;

/// <summary>The vocabulary of the guide that is served, read from the store once.</summary>
public sealed class WordShelf(GuideStatus status)
{
    private volatile Kept? kept;

    public async ValueTask<Vocabulary> OfAsync(GuideDb db, CancellationToken cancel)
    {
        var (current, served) = (kept, status.Served);
        if (current is not null && ReferenceEquals(current.Of, served))
            return current.Words;
        var words = new Vocabulary(await db.Words.AsNoTracking().ToListAsync(cancel));
        kept = new Kept(served, words);
        return words;
    }

    private sealed record Kept(ServedGuide? Of, Vocabulary Words);
}
