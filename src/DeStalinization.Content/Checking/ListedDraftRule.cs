using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>A draft is not shown, so the table of contents cannot name it.</summary>
internal static class ListedDraftRule
{
    private const string Rule = "DS059";

    internal static IEnumerable<Diagnostic> Check(GuideDraft draft)
    {
        var drafts = draft.Topics.Where(topic => topic.IsDraft).Select(topic => topic.Topic.Slug).ToHashSet();
        return from entry in draft.TableOfContents
               where drafts.Contains(entry.Slug)
               select entry.Place.Error(
                   Rule,
                   $"The table of contents names the topic '{entry.Slug}', which is a draft.",
                   "Remove the entry, or 'draft: true' from the topic.");
    }
}
