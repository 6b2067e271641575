namespace DeStalinization.Web.Import;

/// <summary>
/// What the file system says of the content folder by itself. It hears nothing of a folder that was made anew in the place of another, or that a
/// link has come to lead to, until it listens again; and where it cannot listen, it is silent.
/// </summary>
internal sealed class ContentSignals(string folder) : IDisposable
{
    private const NotifyFilters Told =
        NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.Size | NotifyFilters.LastWrite | NotifyFilters.Attributes;

    private readonly SemaphoreSlim signals = new(0);
    private readonly List<FileSystemWatcher> watchers = [];

    /// <summary>Listens to the folders that are there now. What happened meanwhile has to be looked for.</summary>
    /// <returns>What kept it from listening; null when nothing did.</returns>
    public Exception? Listen()
    {
        Stop();
        try
        {
            foreach (var part in (string[])["", ContentLook.Topics, ContentLook.Images])
            {
                var path = Path.Combine(folder, part);
                if (Directory.Exists(path))
                    Listen(path, isRoot: part == "");
            }
            return null;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // Gone since it was there, or more is listened to on this machine than it allows.
            return exception;
        }
    }

    /// <returns>Whether something was heard in that time.</returns>
    public async Task<bool> HearAsync(TimeSpan patience, CancellationToken cancel)
    {
        var isHeard = await signals.WaitAsync(patience, cancel);
        while (isHeard && signals.Wait(0, CancellationToken.None))
        {
        }
        return isHeard;
    }

    public void Dispose()
    {
        Stop();
        signals.Dispose();
    }

    private void Listen(string path, bool isRoot)
    {
        var watcher = new FileSystemWatcher(path) { NotifyFilter = Told };
        watchers.Add(watcher);
        void Signal(string? name)
        {
            if (IsOfTheGuide(name, isRoot))
                signals.Release();
        }
        watcher.Changed += (_, change) => Signal(change.Name);
        watcher.Created += (_, change) => Signal(change.Name);
        watcher.Deleted += (_, change) => Signal(change.Name);
        watcher.Renamed += (_, change) =>
        {
            Signal(change.OldName);
            Signal(change.Name);
        };
        watcher.Error += (_, _) => signals.Release();
        watcher.EnableRaisingEvents = true;
    }

    // Editors keep files of their own beside the one that they change.
    private static bool IsOfTheGuide(string? name, bool isRoot) =>
        name is null || (name[0] != '.' && (isRoot ? name is ContentLook.Topics or ContentLook.Images || Path.GetExtension(name) == ".md" : !name.EndsWith('~')));

    private void Stop()
    {
        foreach (var watcher in watchers)
            watcher.Dispose();
        watchers.Clear();
    }
}
