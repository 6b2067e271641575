namespace DeStalinization.Web.Search;

/// <summary>An entry as the index keeps it, before it is known to be among the best.</summary>
internal sealed record FoundRow(long Row, string Kind, string Page, string Address, string Title, string Also, string Body, double Weight);
