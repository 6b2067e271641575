using Microsoft.Extensions.Options;

namespace DeStalinization.Web.Store;

/// <summary>The folder of the stores, and what the program may do in it.</summary>
public sealed class DataFolder(IOptions<DataOptions> data)
{
    // About what a batch of saves adds to the log.
    private const int Room = 64 * 1024;

    private readonly Lock room = new();
    private string? substitute;

    /// <summary>Where the guide store lies: beside the learners', or in a folder for this run alone where that cannot be written.</summary>
    public string GuideFile => substitute is null ? data.Value.GuideFile : Path.Combine(substitute, Path.GetFileName(data.Value.GuideFile));

    /// <summary>Makes the folder.</summary>
    /// <exception cref="IOException">It can be neither made nor entered.</exception>
    /// <exception cref="UnauthorizedAccessException">It can be neither made nor entered.</exception>
    public void Prepare()
    {
        Directory.CreateDirectory(data.Value.Folder);
        // What may not be listed is another's.
        _ = Directory.GetFiles(data.Value.Folder);
        if (!IsWritable(data.Value.GuideFile))
            Substitute();
    }

    /// <summary>The folder takes new files, and these, if they are there, take changes.</summary>
    public bool IsWritable(string store)
    {
        try
        {
            using (new FileStream($"{store}.{Environment.ProcessId}", FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose))
            {
            }
            foreach (var file in Files(store))
                File.Open(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete).Dispose();
            return true;
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            return false;
        }
    }

    /// <summary>Why the folder takes no more; null while it does.</summary>
    public string? Full()
    {
        lock (room)
        {
            try
            {
                using var file = new FileStream(Path.Combine(data.Value.Folder, $"room.{Environment.ProcessId}"), FileMode.Create, FileAccess.Write, FileShare.None, 0, FileOptions.DeleteOnClose);
                file.Write(new byte[Room]);
                return null;
            }
            catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
            {
                return exception.Message;
            }
        }
    }

    /// <summary>Removes what was made for this run.</summary>
    public void TidyUp()
    {
        if (substitute is not null)
            Directory.Delete(substitute, recursive: true);
    }

    private static IEnumerable<string> Files(string store) => ((string[])["", "-wal", "-shm"]).Select(suffix => store + suffix).Where(File.Exists);

    // The guide that is there is taken along, so that it can still be served when the content has faults.
    private void Substitute()
    {
        substitute = Directory.CreateTempSubdirectory("destalinization-").FullName;
        foreach (var file in Files(data.Value.GuideFile).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
            File.Copy(file, Path.Combine(substitute, Path.GetFileName(file)));
        foreach (var copy in Directory.GetFiles(substitute))
            File.SetAttributes(copy, FileAttributes.Normal);
    }
}
