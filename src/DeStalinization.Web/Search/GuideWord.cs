namespace DeStalinization.Web.Search;

/// <summary>A word that the guide has.</summary>
/// <param name="Shown">As the guide mostly writes it.</param>
/// <param name="Key">The same for all its spellings.</param>
/// <param name="Text">In lower case.</param>
internal sealed record GuideWord(string Shown, string Key, string Text, int Count);
