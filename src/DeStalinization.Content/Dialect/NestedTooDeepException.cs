namespace DeStalinization.Content.Dialect;

/// <summary>The text is nested deeper than Markdig allows.</summary>
internal sealed class NestedTooDeepException(ArgumentException cause) : Exception(cause.Message, cause)
{
    /// <summary>Markdig has no type of its own for it; the derived ones would be slips of a program.</summary>
    internal static bool IsMeantBy(ArgumentException fault) => fault.GetType() == typeof(ArgumentException);
}
