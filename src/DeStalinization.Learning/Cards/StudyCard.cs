using System.Text.Json.Serialization;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Cards;

/// <summary>Something that a learner is asked and that comes back when she would have forgotten it. All kinds come out of the same guide.</summary>
/// <param name="Key">Stable: learners' records hold it.</param>
/// <param name="TopicTitle">The page that teaches it; the term itself where that is the glossary.</param>
[JsonDerivedType(typeof(QuestionCard), "question")]
[JsonDerivedType(typeof(TermCard), "term")]
[JsonDerivedType(typeof(GapCard), "gap")]
[JsonDerivedType(typeof(OrderCard), "order")]
[JsonDerivedType(typeof(MisconceptionCard), "misconception")]
public abstract record StudyCard(CardKey Key, string TopicTitle)
{
    /// <summary>A higher one says that the meaning changed: what was known of the card says nothing any more.</summary>
    [JsonIgnore]
    public virtual int Revision => 1;

    /// <summary>What is asked, in one line of plain text.</summary>
    [JsonIgnore]
    public abstract string Title { get; }

    /// <summary>The page's title where it may stand beside the question; null where it would give the answer away.</summary>
    [JsonIgnore]
    public virtual string? NamedTopic => TopicTitle;

    /// <summary>About how long an answer takes, in minutes.</summary>
    [JsonIgnore]
    public virtual double Minutes => 0.5;

    /// <summary>Where the page that teaches it is: <c>/topics/slug#anchor</c>.</summary>
    [JsonIgnore]
    public virtual string TaughtAt => Key.TopicSlug == GlossarySlug ? $"/glossary#{Key.Id}" : $"/topics/{Key.TopicSlug}#{Key.Id}";

    /// <summary>What stands for the slug in the key of a term that has no page of its own.</summary>
    public const string GlossarySlug = "glossary";
}

/// <summary>A review question: the answer is typed and read point by point.</summary>
public sealed record QuestionCard(CardKey Key, string TopicTitle, Question Question) : StudyCard(Key, TopicTitle)
{
    [JsonIgnore]
    public override int Revision => Question.Revision;

    [JsonIgnore]
    public override string Title => Question.Prompt.Text;

    [JsonIgnore]
    public override double Minutes => 3;
}

/// <summary>A claim that is commonly believed and wrong: true or false, then why.</summary>
public sealed record MisconceptionCard(CardKey Key, string TopicTitle, Misconception Misconception) : StudyCard(Key, TopicTitle)
{
    [JsonIgnore]
    public override string Title => $"True or false? {Misconception.Claim.Text}";
}

/// <summary>Events to be put in the order in which they happened.</summary>
/// <param name="Events">Three to five, in their order; no two of them can have happened at the same time.</param>
public sealed record OrderCard(CardKey Key, string TopicTitle, IReadOnlyList<TimelineEvent> Events) : StudyCard(Key, TopicTitle)
{
    public const int Fewest = 3, Most = 5;

    [JsonIgnore]
    public override string Title => $"Put in order: {TopicTitle}";

    [JsonIgnore]
    public override double Minutes => 1;
}
