namespace DeStalinization.Web.Store.Guide;

/// <summary>Which guide is being served, for every page's head and for the machines that ask after its health.</summary>
public sealed class GuideStatus
{
    private volatile ServedGuide? served;
    private volatile IReadOnlyList<string> faults = [];

    /// <summary>Null as long as nothing could be imported.</summary>
    public ServedGuide? Served => served;

    /// <summary>The faults of the content as it is now, a line each; empty when it is the guide that is served.</summary>
    public IReadOnlyList<string> Faults => faults;

    public void Serve(ServedGuide guide)
    {
        served = guide;
        faults = [];
    }

    public void Refuse(IReadOnlyList<string> lines) => faults = lines;
}

public sealed record ServedGuide(string Title, string Subtitle, string Language, string Licence);
