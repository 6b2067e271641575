namespace DeStalinization.Learning.Guide;

/// <summary>One idea worth remembering, with its date and its citation. Its bold spans are what the gap card blanks.</summary>
/// <param name="Id">Stable, unique in the topic's page.</param>
/// <param name="Formerly">Ids it had before; old links and old progress follow them.</param>
/// <param name="Text">Inline HTML.</param>
public sealed record KeyFact(string Id, IReadOnlyList<string> Formerly, RichText Text);

/// <summary>Names a key fact anywhere in the guide.</summary>
public sealed record FactReference(string TopicSlug, string FactId);
