namespace DeStalinization.Learning.Guide;

/// <summary>A review question: answered in the learner's own words, then judged idea by idea against its key points.</summary>
/// <param name="Id">Stable, unique in the topic's page; with the slug it is the card's key.</param>
/// <param name="Formerly">Ids it had before; progress follows them.</param>
/// <param name="Revision">From 1. A higher one says that the meaning changed and learners are to be asked again.</param>
/// <param name="Prompt">Inline HTML.</param>
/// <param name="ModelAnswer">Blocks of HTML.</param>
/// <param name="KeyPoints">3 to 5.</param>
/// <param name="Hints">Inline HTML each, to be shown one at a time.</param>
/// <param name="Accepted">Sample answers that must mention their points.</param>
/// <param name="Rejected">Sample answers that must not mention every point.</param>
public sealed record Question(
    string Id,
    IReadOnlyList<string> Formerly,
    int Revision,
    RichText Prompt,
    RichText ModelAnswer,
    IReadOnlyList<KeyPoint> KeyPoints,
    IReadOnlyList<RichText> Hints,
    IReadOnlyList<SampleAnswer> Accepted,
    IReadOnlyList<SampleAnswer> Rejected);

/// <summary>An answer a student might give, kept beside the question as its test.</summary>
/// <param name="PointIds">The points it must mention; empty means all of them.</param>
public sealed record SampleAnswer(string Text, IReadOnlyList<string> PointIds);
