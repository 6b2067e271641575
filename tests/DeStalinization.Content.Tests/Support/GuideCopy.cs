namespace DeStalinization.Content.Tests.Support;

/// <summary>A copy of one of the guides in <c>Guides/</c>, to be changed and read.</summary>
internal sealed class GuideCopy : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("guide-");

    private GuideCopy(string original)
    {
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(original, file), File.ReadAllBytes(file));
    }

    internal static GuideCopy OfSmall() => new(Original("small"));

    internal static GuideCopy OfGood() => new(Original("good"));

    internal string Folder => folder.FullName;

    internal string PathOf(string file) => Path.Combine(Folder, file);

    internal GuideCopy Write(string file, string text) => Write(file, System.Text.Encoding.UTF8.GetBytes(text));

    internal GuideCopy Write(string file, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllBytes(PathOf(file), bytes);
        return this;
    }

    internal GuideReading Read() => GuideReader.Read(Folder);

    /// <summary>What the reader says, line by line.</summary>
    internal string[] Faults() => [.. Read().Diagnostics.Select(fault => fault.ToString())];

    public void Dispose() => folder.Delete(recursive: true);

    private static string Original(string name) => Path.Combine(AppContext.BaseDirectory, "Guides", name);
}
