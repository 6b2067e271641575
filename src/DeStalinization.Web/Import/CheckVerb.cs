using DeStalinization.Content;
using Microsoft.Extensions.Options;

namespace DeStalinization.Web.Import;

/// <summary><c>check [FOLDER]</c>: prints every fault of a content folder and says with the exit code whether it could be imported.</summary>
internal static class CheckVerb
{
    public static bool IsAsked(string[] args) => args is ["check", ..];

    /// <returns>0 without errors (warnings may be), 1 with errors or without the folder.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        await using var scope = services.CreateAsyncScope();
        var configured = scope.ServiceProvider.GetRequiredService<IOptions<ContentOptions>>().Value.Folder;
        var folder = args is [_, var named, ..] && !named.StartsWith('-') ? named : Path.GetRelativePath(Directory.GetCurrentDirectory(), configured);
        if (!Directory.Exists(folder))
        {
            await Console.Error.WriteLineAsync($"There is no folder {folder}; name the one that holds guide.md.");
            return 1;
        }
        // Only the site's own guide has a last import to be compared with.
        var isOwn = Path.GetFullPath(folder) == configured;
        var keys = isOwn ? await scope.ServiceProvider.GetRequiredService<LastImport>().KeysAsync(null, CancellationToken.None) : null;
        var diagnostics = GuideReader.Read(folder, keys).Diagnostics;
        foreach (var diagnostic in diagnostics)
            Console.WriteLine(diagnostic with { File = Path.Combine(folder, diagnostic.File) });
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        Console.WriteLine($"{errors} errors, {diagnostics.Count - errors} warnings in {folder}");
        return errors > 0 ? 1 : 0;
    }
}
