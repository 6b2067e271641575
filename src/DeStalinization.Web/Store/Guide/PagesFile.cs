using System.Security.Cryptography;
using System.Text;

namespace DeStalinization.Web.Store.Guide;

/// <summary>
/// The pages that were made of the guide store, beside it from a stop of the program to its next start. Whatever is wrong with the file, the
/// pages are made anew.
/// </summary>
/// <remarks>SHA-256 of all that follows (32 bytes); what the pages are made of, as <see cref="BinaryWriter"/> writes a string; the pages.</remarks>
public sealed partial class PagesFile(DataFolder data, ILogger<PagesFile> logger)
{
    private string Name => Path.ChangeExtension(data.GuideFile, ".pages");

    public bool Exists => File.Exists(Name);

    /// <param name="madeOf">What pages of another guide, program or setting differ in.</param>
    /// <param name="read">Is given the pages, if they are whole and made of that.</param>
    public void Read(string madeOf, Action<BinaryReader> read)
    {
        try
        {
            using var file = File.OpenRead(Name);
            var hash = new byte[SHA256.HashSizeInBytes];
            file.ReadExactly(hash);
            if (!SHA256.HashData(file).SequenceEqual(hash))
                return;
            file.Position = hash.Length;
            using var reader = new BinaryReader(file, Encoding.UTF8);
            if (reader.ReadString() == madeOf)
                read(reader);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    public void Write(string madeOf, Action<BinaryWriter> write)
    {
        // One name, so that what a kill leaves is written over.
        var unfinished = $"{Name}.new";
        try
        {
            using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.ReadWrite))
            {
                using var writer = new BinaryWriter(file, Encoding.UTF8);
                writer.Write(new byte[SHA256.HashSizeInBytes]);
                writer.Write(madeOf);
                write(writer);
                writer.Flush();
                file.Position = SHA256.HashSizeInBytes;
                var hash = SHA256.HashData(file);
                file.Position = 0;
                file.Write(hash);
            }
            File.Move(unfinished, Name, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogNotKept(logger, exception.Message);
            TryDelete(unfinished);
        }
    }

    /// <summary>For a store that is filled anew.</summary>
    public void Delete() => TryDelete(Name);

    private static void TryDelete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The pages that were made could not be kept for the next start, which will take longer: {Reason}")]
    private static partial void LogNotKept(ILogger logger, string reason);
}
