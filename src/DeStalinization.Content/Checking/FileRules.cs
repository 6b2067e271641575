using DeStalinization.Content.Parsing;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Checking;

/// <summary>The rules over one file that its grammar does not hold, of DS050 to DS099: they look at nothing beyond it, so that an unchanged file needs no second look.</summary>
internal static class FileRules
{
    internal static IReadOnlyList<Diagnostic> Check(Findings found, TopicDraft? topic)
    {
        var (names, places) = (NameScope.OfFile(found), found.Places);
        return
        [
            .. DuplicateNameRule.Check(names),
            .. FormerNameRule.Check(names),
            .. StrayLinkRule.Check(found),
            .. topic is null ? [] : Check(topic.Topic, places),
        ];
    }

    private static IEnumerable<Diagnostic> Check(Topic topic, SourceMap places) =>
    [
        .. EventRangeRule.Check(topic, places),
        .. EventOrderRule.Check(topic, places),
        .. UnknownPointRule.Check(topic, places),
        .. OversizeRule.Check(topic, places),
        .. OwnTermRule.Check(topic, places),
        .. RepeatedTermRule.Check(topic, places),
    ];
}
