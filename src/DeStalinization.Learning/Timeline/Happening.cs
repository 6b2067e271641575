using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Timeline;

/// <summary>One thing that happened, in whatever topics and words it is told.</summary>
/// <param name="Accounts">One for each thing said of it; at least one.</param>
public sealed record Happening(HistoricalDate Date, Lane Lane, IReadOnlyList<Account> Accounts)
{
    /// <summary>The telling to show where there is room for one.</summary>
    public Telling Best => Accounts[0].Best;

    /// <summary>Everything said of it, for a place that shows no more than plain text.</summary>
    public string Text => string.Join("; ", Accounts.Select(account => account.Best.Text));
}

/// <summary>Tellings that say the same in nearly the same words, in reading order; at least one.</summary>
public sealed record Account(IReadOnlyList<Telling> Tellings)
{
    /// <summary>The first that can stand by itself.</summary>
    public Telling Best => Tellings.FirstOrDefault(telling => !telling.NeedsTitle) ?? Tellings[0];
}
