using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>An entry of the table of contents names a topic that is there.</summary>
internal static class EmptyEntryRule
{
    private const string Rule = "DS058";

    internal static IEnumerable<Diagnostic> Check(GuideDraft draft)
    {
        var slugs = draft.Topics.Select(topic => topic.Topic.Slug).ToHashSet();
        return from entry in draft.TableOfContents
               where !slugs.Contains(entry.Slug)
               select entry.Place.Error(
                   Rule,
                   $"The table of contents names the topic '{entry.Slug}', which has no file.",
                   NearestName.Mend(entry.Slug, slugs, "Add the file, or remove the entry."));
    }
}
