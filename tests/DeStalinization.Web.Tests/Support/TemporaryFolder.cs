using DeStalinization.Web.Store;

namespace DeStalinization.Web.Tests.Support;

/// <summary>A folder of a test's own, gone when the test is over.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("guide-").FullName;

    /// <summary>The repository's real content.</summary>
    public static string RealContent { get; } = System.IO.Path.Combine(Repository.FindRoot(AppContext.BaseDirectory)!, "content");

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    /// <summary>A guide of two topics, <c>speech</c> and <c>thaw</c>, that takes no time to import.</summary>
    public static string SmallGuide { get; } = System.IO.Path.Combine(Repository.FindRoot(AppContext.BaseDirectory)!, "tests", "DeStalinization.Content.Tests", "Guides", "small");

    /// <summary>A copy of the real content, to be spoilt.</summary>
    public static TemporaryFolder WithContent() => With(RealContent);

    public static TemporaryFolder WithSmallGuide() => With(SmallGuide);

    /// <summary>Copies a guide's texts into a folder, which is made where it is not there.</summary>
    public static void Copy(string guide, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(guide, "*.md", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(folder, System.IO.Path.GetRelativePath(guide, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public async Task ReplaceAsync(string file, string old, string @new)
    {
        var text = await File.ReadAllTextAsync(this[file]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(this[file], text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>One fault, in one topic.</summary>
    public Task SpoilAsync(string topic = "the-thaw") => ReplaceAsync($"topics/{topic}.md", "## Key facts", "## Key fact");

    private static TemporaryFolder With(string guide)
    {
        var folder = new TemporaryFolder();
        Copy(guide, folder.Path);
        return folder;
    }

    // A factory disposes of its own more than once.
    public void Dispose()
    {
        if (Directory.Exists(Path))
            Directory.Delete(Path, recursive: true);
    }
}
