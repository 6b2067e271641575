using System.Collections;
using DeStalinization.Content.Parsing;
using DeStalinization.Content.Parsing.Files;
using DeStalinization.Content.Tests.Support;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Tests.Parsing;

public sealed class PlacesTests
{
    /// <summary>Parts of others, which no rule points at.</summary>
    private static readonly Type[] Parts =
        [typeof(StudyGuide), typeof(RichText), typeof(HistoricalDate), typeof(TermGroup), typeof(FactReference), typeof(Lane)];

    [Fact]
    public void Everything_that_was_read_has_a_place()
    {
        using var copy = GuideCopy.OfGood();

        var draft = new DraftReader(new GuideFolder(copy.Folder), new Findings()).Read()!;

        var records = Records(draft.Guide).ToList();
        Assert.Equal(
            [
                nameof(GlossaryEntry), nameof(KeyFact), nameof(KeyPoint), nameof(Misconception), nameof(Note), nameof(Question),
                nameof(RelatedTerm), nameof(SampleAnswer), nameof(Source), nameof(TimelineEvent), nameof(Topic), nameof(Unit),
            ],
            records.Select(record => record.GetType().Name).Distinct().Order());
        Assert.All(records, record => Assert.InRange(draft.Places[record].Line, 1, 200));
    }

    private static IEnumerable<object> Records(object value)
    {
        if (value is IEnumerable items)
            return value is string ? [] : items.Cast<object>().SelectMany(Records);
        if (value.GetType().Namespace != typeof(StudyGuide).Namespace)
            return [];
        var inside = value.GetType().GetProperties().Select(property => property.GetValue(value)).OfType<object>().SelectMany(Records);
        return Parts.Contains(value.GetType()) ? inside : inside.Append(value);
    }
}
