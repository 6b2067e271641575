using System.Collections.Concurrent;
using DeStalinization.Web.Store.Guide;

namespace DeStalinization.Web.Serving;

/// <summary>
/// The kept pages of one guide. When they take up too much, those go that nobody has asked for again since the last time (the second-chance
/// rule, or CLOCK): pages that are asked for once, as those of a host that somebody made up, do not push out the others.
/// </summary>
/// <param name="of">What the pages are of.</param>
/// <param name="mostBytes">What they may take up in all.</param>
public sealed class PageShelf(ServedGuide? of, long mostBytes)
{
    // What is left after a clearing, so that the next page does not bring the next one.
    private const double Left = 0.75;

    private readonly ConcurrentDictionary<string, Place> places = new(StringComparer.Ordinal);
    private readonly Lock clearing = new();
    private long bytes;

    public long Bytes => Interlocked.Read(ref bytes);

    /// <summary>Those that have been rendered.</summary>
    public IEnumerable<KeyValuePair<string, KeptPage>> Pages => places.Where(place => place.Value.Page is not null).Select(place => KeyValuePair.Create(place.Key, place.Value.Page!));

    public bool IsOf(ServedGuide? served) => ReferenceEquals(of, served);

    /// <summary>Null for a page that is not kept, or is still being rendered.</summary>
    public KeptPage? Find(string key)
    {
        if (!places.TryGetValue(key, out var place) || place.Page is not { } page)
            return null;
        // Not written each time: a line of memory that is only read can be in every processor's cache.
        if (!place.IsUsed)
            place.IsUsed = true;
        return page;
    }

    /// <summary>The rendering that has begun, or the caller's own, which from then on is what others find.</summary>
    public Task<KeptPage?> Begin(string key, Task<KeptPage?> own) => places.GetOrAdd(key, new Place(own)).Rendering;

    public void Keep(string key, KeptPage page)
    {
        if (!places.TryGetValue(key, out var place))
            return;
        place.Page = page;
        if (Interlocked.Add(ref bytes, page.Size) > mostBytes)
            Clear();
    }

    /// <summary>The rendering has led to nothing that could be kept.</summary>
    public void Forget(string key) => places.TryRemove(key, out _);

    private void Clear()
    {
        lock (clearing)
        {
            // In the second round nothing counts as used any more.
            for (var round = 0; round < 2 && Bytes > mostBytes; round++)
            {
                foreach (var (key, place) in places)
                {
                    if (place.IsUsed)
                        place.IsUsed = false;
                    else if (place.Page is { } page && Bytes > mostBytes * Left && places.TryRemove(KeyValuePair.Create(key, place)))
                        Interlocked.Add(ref bytes, -page.Size);
                }
            }
        }
    }

    private sealed class Place(Task<KeptPage?> rendering)
    {
        private volatile KeptPage? page;
        private volatile bool isUsed;

        public Task<KeptPage?> Rendering => rendering;

        public KeptPage? Page
        {
            get => page;
            set => page = value;
        }

        public bool IsUsed
        {
            get => isUsed;
            set => isUsed = value;
        }
    }
}
