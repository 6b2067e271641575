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

    /// <summary>What is in the store; null when that is not known. It is not known again until something is kept, for the store is about to be written.</summary>
    internal Imported? Take()
    {
        var taken = last;
        last = null;
        return taken;
    }

    internal void Keep(Imported imported)
    {
        if (Reading is not null)
            last = imported;
    }

    internal sealed record Imported(GuideWhole Whole, WordCounts Words);
}
