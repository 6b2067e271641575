using DeStalinization.Web.Store;

namespace DeStalinization.Web.Tests.Support;

/// <summary>A folder of a test's own, gone when the test is over.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("guide-").FullName;

    /// <summary>The repository's real content.</summary>
    public static string RealContent { get; } = System.IO.Path.Combine(Repository.FindRoot(AppContext.BaseDirectory)!, "content");

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    /// <summary>A copy of the real content, to be spoilt.</summary>
    public static TemporaryFolder WithContent()
    {
        var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(RealContent, "*.md", SearchOption.AllDirectories))
        {
            var copy = folder[System.IO.Path.GetRelativePath(RealContent, file)];
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return folder;
    }

    public async Task ReplaceAsync(string file, string old, string @new)
    {
        var text = await File.ReadAllTextAsync(this[file]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(this[file], text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>One fault, in one topic.</summary>
    public Task SpoilAsync() => ReplaceAsync("topics/the-thaw.md", "## Key facts", "## Key fact");

    // A factory disposes of its own more than once.
    public void Dispose()
    {
        if (Directory.Exists(Path))
            Directory.Delete(Path, recursive: true);
    }
}
