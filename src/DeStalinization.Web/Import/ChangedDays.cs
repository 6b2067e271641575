using System.Security.Cryptography;
using System.Text;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Web.Import;

/// <summary>
/// When each topic last said something else: what a site map and a feed may call changed. It outlives every import as long as the guide's
/// store does; without one, a topic counts as changed when its author last reviewed it.
/// </summary>
/// <param name="last">What the import before this one made.</param>
internal sealed class ChangedDays(IReadOnlyDictionary<string, (string Hash, DateOnly Day)> last, DateOnly today)
{
    public (string Hash, DateOnly Day) Of(Topic topic)
    {
        // What it is drawn with may change with the program; what it says has not changed then.
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{topic.Title}\n{topic.Summary}\n{topic.Markdown}")));
        if (last.TryGetValue(topic.Slug, out var before))
            return (hash, before.Hash == hash ? before.Day : today);
        return (hash, last.Count == 0 && topic.Reviewed is { } reviewed ? reviewed : today);
    }
}
