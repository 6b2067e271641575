using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Store.Guide;

public static class KeyQueries
{
    /// <summary>The key that a former one has now; null when the guide never had it.</summary>
    public static Task<string?> LivingAsync(this IQueryable<KeyRow> keys, string former, CancellationToken cancel) =>
        keys.Where(key => key.Key == former && key.MovedTo != null).Select(key => key.MovedTo).SingleOrDefaultAsync(cancel);
}
