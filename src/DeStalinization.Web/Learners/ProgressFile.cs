using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DeStalinization.Web.Learners;

/// <summary>The download as bytes, and back. A file comes from anywhere, so whatever is not as we write it is refused as a whole.</summary>
public static class ProgressFile
{
    /// <summary>The longest that is taken, in bytes: many years' answers.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        WriteIndented = true,
    };

    public static byte[] Write(ProgressDownload download) => JsonSerializer.SerializeToUtf8Bytes(download, Options);

    /// <summary>Null with a fault in a sentence when it cannot be loaded.</summary>
    public static async Task<(ProgressDownload? Download, string Fault)> ReadAsync(Stream file, CancellationToken cancel)
    {
        try
        {
            using var json = await JsonDocument.ParseAsync(file, default, cancel);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("format", out var format) || format.ValueKind != JsonValueKind.String
                || format.GetString() != ProgressDownload.FormatName || !root.TryGetProperty("version", out var version) || !version.TryGetInt32(out var number))
            {
                return (null, NoDownload);
            }
            if (number > ProgressDownload.ThisVersion)
                return (null, "This file was made by a newer version of this site than the one you are at. Nothing has been changed.");
            return root.Deserialize<ProgressDownload>(Options) is { } download && DownloadCheck.IsSound(download) ? (download, "") : (null, NoDownload);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return (null, NoDownload);
        }
    }

    private const string NoDownload = "This is not a file that was downloaded from “Your progress”, or it has been damaged. Nothing has been changed.";
}
