namespace DeStalinization.Content.Dialect;

/// <summary>The text is nested deeper than Markdig allows.</summary>
internal sealed class NestedTooDeepException(ArgumentException cause) : Exception(cause.Message, cause);
