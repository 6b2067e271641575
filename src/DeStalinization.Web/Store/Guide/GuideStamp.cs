namespace DeStalinization.Web.Store.Guide;

/// <summary>What a guide store was made from. When any part differs from the program's own, the store is rebuilt.</summary>
/// <param name="Schema">Hash of the tables; another one cannot be read at all.</param>
/// <param name="Content">Fingerprint of the content folder.</param>
/// <param name="Program">Version of the code that parses and imports.</param>
public sealed record GuideStamp(string Schema, string Content, string Program)
{
    public override string ToString() => $"{Schema} {Content} {Program}";

    /// <summary>Null when the text is no stamp.</summary>
    public static GuideStamp? Parse(string? text) =>
        text?.Split(' ') is [var schema, var content, var program] ? new GuideStamp(schema, content, program) : null;
}
