using DeStalinization.Content;
using DeStalinization.Web.Store.Guide;
using Microsoft.Extensions.Options;

namespace DeStalinization.Web.Import;

/// <summary>Brings the guide store up to the content when the program starts and when the content changes. A store that is up to it is served as it is.</summary>
/// <param name="services">Who rebuilds is asked for only when there is something to do: it needs EF's model of the store, which takes most of such a start.</param>
public sealed class GuideStart(IServiceProvider services, StoredGuide store, KeptGuide kept, GuideStatus status, IOptions<ContentOptions> content)
{
    /// <summary>Afterwards <see cref="GuideStatus"/> says what is served and what was wrong.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        var folder = content.Value.Folder;
        var fingerprint = GuideReader.Fingerprint(folder, kept.Reading);
        var stored = await store.FindAsync(cancel);
        if (GuideStamp.Parse(stored?.Stamp) is { } stamp && stamp.Content == fingerprint && stamp.Program == StampOf.Program)
            status.Serve(stored!);
        else
            await services.GetRequiredService<GuideRebuild>().RunAsync(folder, fingerprint, stored, cancel);
    }
}
