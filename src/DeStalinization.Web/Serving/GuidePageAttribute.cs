namespace DeStalinization.Web.Serving;

/// <summary>A page that shows rows of the guide: all of one guide, and under its title, though another is imported meanwhile.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class GuidePageAttribute : Attribute;
