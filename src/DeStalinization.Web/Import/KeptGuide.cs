using DeStalinization.Content;
using DeStalinization.Web.Search;

namespace DeStalinization.Web.Import;

/// <summary>
/// The guide that was imported last, held in memory while the program watches its folder, so that one changed file costs the work of one file.
/// </summary>
public sealed class KeptGuide
{
    private Imported? last;

    /// <summary>Null unless the folder is watched.</summary>
    public KeptReading? Reading { get; private set; }

    /// <summary>From now on the guide is kept. Belongs before the import at start.</summary>
    public void Begin() => Reading ??= new KeptReading();

    /// <summary>Of which topics, and other pages, keys may have vanished since the last import; null for any.</summary>
    internal IReadOnlyList<string>? ChangedSlugs => last is null ? null : Reading?.ChangedSlugs;

    /// <summary>What is in the store; null when that is not known. It is not known again until something is kept, for the store is about to be written.</summary>
    internal Imported? Take()
    {
        var taken = last;
        last = null;
        return taken;
    }

    internal void Keep(Imported imported)
    {
        if (Reading is null)
            return;
        last = imported;
        Reading.Imported();
    }

    internal sealed record Imported(GuideWhole Whole, WordCounts Words);
}
