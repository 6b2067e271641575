namespace DeStalinization.Web.Store.Learners;

/// <summary>Whether answers can be kept, for the pages that ask and for the machines that ask after its health.</summary>
public sealed class LearnersStatus
{
    private volatile LearnersTrouble? trouble;

    /// <summary>Null while answers can be kept.</summary>
    public LearnersTrouble? Trouble => trouble;

    /// <summary>What has been kept can be shown.</summary>
    public bool IsReadable => trouble is null or { ReadOnlySource: not null };

    /// <summary>The first fault that was noticed stands: what came after it may be its consequence.</summary>
    /// <returns>This is the first.</returns>
    public bool Refuse(LearnersTrouble found) => Interlocked.CompareExchange(ref trouble, found, null) is null;
}

/// <summary>Why answers cannot be kept before the program is started again.</summary>
/// <param name="Reason">For the operator.</param>
/// <param name="ReadOnlySource">The connection string by which the store can still be read; null when it cannot.</param>
public sealed record LearnersTrouble(string Reason, string? ReadOnlySource = null);
