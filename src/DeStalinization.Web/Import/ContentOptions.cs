namespace DeStalinization.Web.Import;

/// <summary>Where the guide's Markdown is, and whether it is watched.</summary>
public sealed class ContentOptions
{
    public const string Section = "Content";

    /// <summary>Default: the repository's <c>content</c>, else the copy published beside the program.</summary>
    public string Folder { get; set; } = "";

    /// <summary>A change of the content is imported while the program runs. Default: in Development.</summary>
    public bool? Watch { get; set; }
}
