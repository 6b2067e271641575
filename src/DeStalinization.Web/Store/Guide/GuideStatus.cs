using System.Security.Cryptography;
using System.Text;

namespace DeStalinization.Web.Store.Guide;

/// <summary>Which guide is being served, for every page's head and for the machines that ask after its health.</summary>
public sealed class GuideStatus
{
    private readonly AsyncLocal<ServedGuide?> shown = new();
    private volatile ServedGuide? served;
    private volatile IReadOnlyList<string> faults = [];
    private volatile TaskCompletionSource change = NextChange();

    /// <summary>Null as long as nothing could be imported. For a page that is made of a snapshot, the guide of that snapshot.</summary>
    public ServedGuide? Served => shown.Value ?? served;

    /// <summary>The faults of the content as it is now, a line each; empty when it is the guide that is served.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>An author's open pages follow what she saves.</summary>
    public bool IsFollowed { get; set; }

    /// <summary>Done when another guide is served, or the faults are others.</summary>
    public Task Changed => change.Task;

    /// <summary>What a page that is made now shows: the guide, or the faults that keep it away.</summary>
    public string Version => Served?.Stamp ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', faults))));

    /// <summary>The same guide again leaves what was made of it as it is.</summary>
    public void Serve(ServedGuide guide)
    {
        if (guide == served && faults.Count == 0)
            return;
        if (guide != served)
            served = guide;
        Tell([]);
    }

    /// <summary>From here on the page that is being made is of this guide, whatever is imported meanwhile.</summary>
    public void Show(ServedGuide? guide) => shown.Value = guide;

    public void Refuse(IReadOnlyList<string> lines) => Tell(lines);

    private void Tell(IReadOnlyList<string> lines)
    {
        faults = lines;
        var told = change;
        change = NextChange();
        told.SetResult();
    }

    private static TaskCompletionSource NextChange() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <param name="Stamp">Of the store that it is read from: another guide has another.</param>
public sealed record ServedGuide(string Title, string Subtitle, string Language, string Licence, string Stamp);
