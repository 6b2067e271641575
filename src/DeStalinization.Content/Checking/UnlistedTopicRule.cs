using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>The table of contents names every topic that is not a draft: it is the only way to a page.</summary>
internal static class UnlistedTopicRule
{
    private const string Rule = "DS057";

    internal static IEnumerable<Diagnostic> Check(GuideDraft draft)
    {
        var listed = draft.TableOfContents.Select(entry => entry.Slug).ToHashSet();
        return from topic in draft.Topics
               where !topic.IsDraft && !listed.Contains(topic.Topic.Slug)
               select draft.Places[topic.Topic].Error(
                   Rule,
                   "The table of contents does not name this topic.",
                   $"Add '- [{topic.Topic.Title}]({topic.File})' to a unit of {ContentFiles.Guide}, or 'draft: true' here.");
    }
}
