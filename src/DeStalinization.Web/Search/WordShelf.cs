using DeStalinization.Web.Store.Guide;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Search;

/// <summary>The words and names of the guide that is served, read from the store once.</summary>
public sealed class WordShelf(GuideStatus status)
{
    private volatile Kept? kept;
    private volatile KeptNames? keptNames;

    public async ValueTask<Vocabulary> OfAsync(GuideDb db, CancellationToken cancel)
    {
        var (current, served) = (kept, status.Served);
        if (current is not null && ReferenceEquals(current.Of, served))
            return current.Words;
        var words = new Vocabulary(await db.Words.AsNoTracking().ToListAsync(cancel));
        kept = new Kept(served, words);
        return words;
    }

    /// <summary>Read when they are first wanted, which in a small guide is never.</summary>
    public async ValueTask<NameList> NamesAsync(GuideDb db, CancellationToken cancel)
    {
        var (current, served) = (keptNames, status.Served);
        if (current is not null && ReferenceEquals(current.Of, served))
            return current.Names;
        var names = new NameList(await db.Database.SqlQueryRaw<NamedRow>(SearchIndex.Names).ToListAsync(cancel));
        keptNames = new KeptNames(served, names);
        return names;
    }

    private sealed record Kept(ServedGuide? Of, Vocabulary Words);

    private sealed record KeptNames(ServedGuide? Of, NameList Names);
}
