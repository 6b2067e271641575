namespace DeStalinization.Web.Import;

/// <summary>Where the guide's Markdown is.</summary>
public sealed class ContentOptions
{
    public const string Section = "Content";

    /// <summary>Default: the repository's <c>content</c>, else the copy published beside the program.</summary>
    public string Folder { get; set; } = "";
}
