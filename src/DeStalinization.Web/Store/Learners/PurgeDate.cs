using System.Globalization;
using Microsoft.Extensions.Options;

namespace DeStalinization.Web.Store.Learners;

/// <summary>
/// How far the time has come by which learners are forgotten, kept in a file beside the store. A clock that has jumped a year ahead would have
/// them all forgotten at once; a purge takes this time on by three days at most, so a clock that is wrong for some days does little.
/// </summary>
public sealed class PurgeDate(IOptions<DataOptions> data)
{
    private static readonly TimeSpan MostAtOnce = TimeSpan.FromDays(3);

    private string Kept => $"{data.Value.LearnersFile}-purged";

    /// <summary>False while the clock is too far ahead of the last purge to be believed.</summary>
    public async Task<bool> TryAdvanceAsync(DateTimeOffset now)
    {
        var isKept = File.Exists(Kept);
        var last = isKept && DateTimeOffset.TryParse(await File.ReadAllTextAsync(Kept), CultureInfo.InvariantCulture, out var read) ? read : now;
        var believed = now - last <= MostAtOnce;
        await File.WriteAllTextAsync(Kept, (believed ? now : last + MostAtOnce).ToString("O", CultureInfo.InvariantCulture));
        return believed;
    }
}
