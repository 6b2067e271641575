namespace DeStalinization.Web.Store.Learners;

/// <summary>Somebody who has answered a question. Nothing here says who.</summary>
public sealed class LearnerRow
{
    public long Id { get; init; }

    /// <summary>SHA-256 of the token in her cookie.</summary>
    public required byte[] TokenHash { get; init; }

    /// <summary>She asked to keep her progress; otherwise it is for the sitting only.</summary>
    public required bool IsKept { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset LastUsedAt { get; set; }
}
