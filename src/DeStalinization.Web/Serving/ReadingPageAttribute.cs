namespace DeStalinization.Web.Serving;

/// <summary>A page of the guide that is the same for everyone until the guide changes: it is rendered once, kept, and may be kept by others.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReadingPageAttribute : GuidePageAttribute;
