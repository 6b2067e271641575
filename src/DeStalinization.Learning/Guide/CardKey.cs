namespace DeStalinization.Learning.Guide;

/// <summary>The stable name of something that is learned: <c>topic-slug#id</c>. Learners' records hold this and no row id.</summary>
public readonly record struct CardKey(string TopicSlug, string Id)
{
    public override string ToString() => $"{TopicSlug}#{Id}";

    /// <summary>False when the text is not a slug, one <c>#</c> and an id.</summary>
    public static bool TryParse(string? text, out CardKey key)
    {
        key = default;
        if (text?.Split('#') is not [{ Length: > 0 } slug, { Length: > 0 } id])
            return false;
        key = new CardKey(slug, id);
        return true;
    }
}
