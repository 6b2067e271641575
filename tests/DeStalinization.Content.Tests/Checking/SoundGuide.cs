namespace DeStalinization.Content.Tests.Checking;

/// <summary>A small guide without a fault, to be broken in one place at a time.</summary>
internal static class SoundGuide
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Checking", "SoundGuide");

    /// <summary>What the reader says, line by line, once the text <c>From</c> of a file, which must be there once, is <c>To</c>.</summary>
    internal static string[] FaultsWith(params (string File, string From, string To)[] edits) => FaultsWith(null, edits);

    internal static string[] FaultsWith(IReadOnlySet<string>? lastImportedKeys, params (string File, string From, string To)[] edits)
    {
        var copy = Directory.CreateTempSubdirectory("guide-");
        try
        {
            foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
            {
                var name = Path.GetRelativePath(Folder, file);
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(copy.FullName, name))!);
                File.Copy(file, Path.Combine(copy.FullName, name));
            }
            foreach (var (file, from, to) in edits)
                Edit(Path.Combine(copy.FullName, file), from, to);
            return [.. GuideReader.Read(copy.FullName, lastImportedKeys).Diagnostics.Select(fault => fault.ToString())];
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    private static void Edit(string file, string from, string to)
    {
        var parts = File.ReadAllText(file).Split(from);
        Assert.Equal(2, parts.Length);
        File.WriteAllText(file, string.Join(to, parts));
    }
}
