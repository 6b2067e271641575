namespace DeStalinization.Web.Tests.Support;

/// <summary>One running site and one visitor for all the tests of a class, which only read.</summary>
public sealed class SharedSite : IDisposable
{
    public SharedSite() => Visitor = App.NewVisitor();

    public GuideApp App { get; } = new();

    public Visitor Visitor { get; }

    public void Dispose() => App.Dispose();
}
