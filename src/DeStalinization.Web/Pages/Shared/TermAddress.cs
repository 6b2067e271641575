using DeStalinization.Learning.Guide;

namespace DeStalinization.Web.Pages.Shared;

/// <summary>Where a related term leads: a topic, a place in it, or the glossary.</summary>
public static class TermAddress
{
    public static string Of(RelatedTerm term) => term switch
    {
        { TopicSlug: null } => $"/glossary#{term.Anchor}",
        { Anchor: null } => $"/topics/{term.TopicSlug}",
        _ => $"/topics/{term.TopicSlug}#{term.Anchor}",
    };
}
