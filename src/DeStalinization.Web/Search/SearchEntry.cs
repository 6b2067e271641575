namespace DeStalinization.Web.Search;

/// <summary>Something that a search can lead to.</summary>
/// <param name="Kind">What it is, for a reader.</param>
/// <param name="Page">The title of the page that it is on.</param>
/// <param name="Title">What it is called; empty when it has no name of its own.</param>
/// <param name="Weight">How much its words count against those of an ordinary entry.</param>
internal sealed record SearchEntry(string Kind, string Page, string Address, string Title, string Body, double Weight = 1)
{
    /// <summary>Parts its other names.</summary>
    public const string Between = " · ";

    /// <summary>What else it is called.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Whether a search for its name is a search for this, and not for something that it speaks of.</summary>
    public bool IsNamed { get; init; }
}
