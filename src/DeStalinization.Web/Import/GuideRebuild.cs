using DeStalinization.Content;
using DeStalinization.Web.Store.Guide;

namespace DeStalinization.Web.Import;

/// <summary>Reads the content and imports it, or keeps the guide there is when there are faults.</summary>
public sealed partial class GuideRebuild(GuideDb db, GuideImporter importer, LastImport lastImport, KeptGuide kept, GuideStatus status, PagesFile pages, ILogger<GuideRebuild> logger)
{
    /// <param name="stored">What the store has; null for nothing.</param>
    public async Task RunAsync(string folder, string fingerprint, ServedGuide? stored, CancellationToken cancel)
    {
        var wanted = new GuideStamp(StampOf.Schema(db), fingerprint, StampOf.Program);
        var readable = GuideStamp.Parse(stored?.Stamp)?.Schema == wanted.Schema;
        var reading = GuideReader.Read(folder, readable ? await lastImport.KeysAsync(kept.ChangedSlugs, cancel) : null, kept.Reading);
        foreach (var diagnostic in reading.Diagnostics)
            LogDiagnostic(logger, diagnostic.Severity == Severity.Error ? LogLevel.Error : LogLevel.Warning, diagnostic);
        if (reading.Guide is { } guide)
        {
            pages.Delete();
            await importer.ImportAsync(guide, wanted, cancel);
            status.Serve(new ServedGuide(guide.Title, guide.Subtitle, guide.Language, guide.Licence, wanted.ToString()));
            await importer.SettleAsync(cancel);
            return;
        }
        if (readable && status.Served is null)
            status.Serve(stored!);
        status.Refuse([.. reading.Diagnostics.Select(diagnostic => diagnostic.ToString())]);
    }

    [LoggerMessage(Message = "{Diagnostic}")]
    private static partial void LogDiagnostic(ILogger logger, LogLevel level, Diagnostic diagnostic);
}
