using System.Globalization;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace DeStalinization.Web.Security;

/// <summary>What the server takes before any page is asked. Each limit is set here, so that none changes with the framework.</summary>
public static class ServerLimits
{
    /// <summary>An answer of 10,000 characters takes up to 90,000 bytes in a form; more than ten times that is no answer.</summary>
    public const int MaxBody = 1024 * 1024;

    /// <summary>The page that loads a download takes 8 MiB and says so; a form with a file has a little more than the file.</summary>
    public const int MaxUpload = 9 * MaxBody;

    // A search for 10,000 characters is answered, not refused; each takes up to nine bytes in an address.
    private const int MaxAddress = 100 * 1024;
    private const int MaxHeaders = 32 * 1024;
    private const int MaxHeaderCount = 64;

    // Without it a slow reader could have the program hold a page for every request that she sends.
    private const int MaxUnsent = 64 * 1024;
    private const double SlowestBytesPerSecond = 240;

    // Beside its connections the program opens the stores, more of its own files, and the pictures.
    private const int FilesForAConnection = 2;
    private const int MostConnections = 10_000;
    private const int WhereNobodySays = 1_000;

    public static void Set(KestrelServerOptions kestrel)
    {
        var options = Options(kestrel.ApplicationServices);
        var pace = new MinDataRate(SlowestBytesPerSecond, TimeSpan.FromSeconds(options.SlowSeconds));
        kestrel.AddServerHeader = false;
        kestrel.AllowSynchronousIO = false;
        kestrel.Limits.MaxConcurrentConnections = options.Connections ?? ConnectionsWithin(MostFiles(), OpenFiles());
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(options.HeaderSeconds);
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(options.IdleSeconds);
        kestrel.Limits.MaxRequestLineSize = MaxAddress;
        kestrel.Limits.MaxRequestHeadersTotalSize = MaxHeaders;
        kestrel.Limits.MaxRequestHeaderCount = MaxHeaderCount;
        kestrel.Limits.MaxRequestBodySize = MaxBody;
        kestrel.Limits.MaxRequestBufferSize = MaxBody;
        kestrel.Limits.MaxResponseBufferSize = MaxUnsent;
        kestrel.Limits.MinRequestBodyDataRate = pace;
        kestrel.Limits.MinResponseDataRate = pace;
    }

    // The server is made before the settings are checked; a wrong one stops the program there, with all the others.
    private static SecurityOptions Options(IServiceProvider services)
    {
        try
        {
            return services.GetRequiredService<IOptions<SecurityOptions>>().Value;
        }
        catch (OptionsValidationException)
        {
            return new SecurityOptions();
        }
    }

    /// <param name="most">How many files the system lets the program open; null where nobody says.</param>
    /// <param name="open">How many it has open.</param>
    public static int ConnectionsWithin(int? most, int open) => most is { } files ? Math.Clamp((files - open) / FilesForAConnection, 1, MostConnections) : WhereNobodySays;

    // The server ends when it is to take a connection and has no file left for it.
    private static int? MostFiles()
    {
        const string limits = "/proc/self/limits";
        const string name = "Max open files";
        if (!File.Exists(limits) || File.ReadLines(limits).FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal)) is not { } line)
            return null;
        var soft = line[name.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[0];
        return int.TryParse(soft, NumberStyles.None, CultureInfo.InvariantCulture, out var files) ? files : int.MaxValue;
    }

    // The program's own libraries are some hundreds of them.
    private static int OpenFiles() => Directory.Exists("/proc/self/fd") ? Directory.EnumerateFileSystemEntries("/proc/self/fd").Count() : 0;
}
