namespace DeStalinization.Content.Dialect.Links;

/// <summary>The address on the site of what an author wrote as a link's or an image's target; null when it may lead nowhere.</summary>
internal delegate string? Addressing(string target, bool isImage);
