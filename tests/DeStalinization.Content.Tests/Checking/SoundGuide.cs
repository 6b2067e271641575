namespace DeStalinization.Content.Tests.Checking;

/// <summary>A small guide without a fault, to be broken in one place at a time.</summary>
internal static class SoundGuide
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Checking", "SoundGuide");

    private static readonly DateTime LongAgo = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>What the reader says, line by line, once the text <c>From</c> of a file, which must be there once, is <c>To</c>.</summary>
    internal static string[] FaultsWith(params (string File, string From, string To)[] edits) => FaultsAfter(null, edits);

    internal static string[] FaultsWith(IReadOnlySet<string>? lastImportedKeys, params (string File, string From, string To)[] edits) =>
        FaultsAfter(lastImportedKeys, edits);

    /// <summary>The same after several steps. A reader that has read the guide after each of them, and once more without them all, says the same as one that never did.</summary>
    internal static string[] FaultsAfter(IReadOnlySet<string>? lastImportedKeys, params (string File, string From, string To)[][] steps)
    {
        var copy = Directory.CreateTempSubdirectory("guide-");
        try
        {
            foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
                Put(Path.GetRelativePath(Folder, file), copy.FullName);
            var kept = new KeptReading();
            var (sound, faults) = (Read(), Array.Empty<string>());
            foreach (var step in steps)
            {
                foreach (var (file, from, to) in step)
                    Edit(Path.Combine(copy.FullName, file), from, to);
                faults = Read();
            }
            foreach (var (file, _, _) in steps.SelectMany(step => step))
                Put(file, copy.FullName);
            Assert.Equal(sound, Read());
            return faults;

            string[] Read()
            {
                var diagnostics = GuideReader.Read(copy.FullName, lastImportedKeys).Diagnostics;
                Assert.Equal(diagnostics, GuideReader.Read(copy.FullName, lastImportedKeys, kept).Diagnostics);
                return [.. diagnostics.Select(fault => fault.ToString())];
            }
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    private static void Put(string file, string copy)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(copy, file))!);
        File.Copy(Path.Combine(Folder, file), Path.Combine(copy, file), overwrite: true);
        File.SetLastWriteTimeUtc(Path.Combine(copy, file), LongAgo);
    }

    private static void Edit(string file, string from, string to)
    {
        var parts = File.ReadAllText(file).Split(from);
        Assert.Equal(2, parts.Length);
        var written = File.GetLastWriteTimeUtc(file);
        File.WriteAllText(file, string.Join(to, parts));
        // Not as new as it is: of a file that was written just now no reader trusts its time.
        File.SetLastWriteTimeUtc(file, written.AddMinutes(1));
    }
}
