namespace DeStalinization.Learning.Guide;

/// <summary>A work that the guide cites.</summary>
/// <param name="Title">Inline HTML, the heading of its entry: author's name, work.</param>
/// <param name="Kind">book, article, chapter, document, web.</param>
/// <param name="Year">As printed; may be a range.</param>
/// <param name="Url">Null when there is none.</param>
public sealed record Source(string Id, RichText Title, string? Author, string? Publisher, string? Year, string Kind, string? Url);

/// <summary>What one numbered note of a topic's page says: a source, and where in it.</summary>
/// <param name="Number">From 1. The note's anchor is <c>note-N</c>.</param>
/// <param name="Pages">As the author wrote them; null for the whole work.</param>
/// <param name="Citations">How often the page cites it: anchors <c>cite-N-1</c> to <c>cite-N-k</c> lead back.</param>
public sealed record Note(int Number, string SourceId, string? Pages, int Citations);
