namespace DeStalinization.Content.Checking;

/// <summary>Finds the name that was probably meant, by the Levenshtein distance.</summary>
internal static class NearestName
{
    /// <summary>The mending half of a message: the nearest name to write, or else <paramref name="otherwise"/>.</summary>
    internal static string Mend(string wanted, IEnumerable<string> names, string otherwise) =>
        Find(wanted, names) is { } name ? $"Did you mean '{name}'?" : otherwise;

    /// <returns>Null when every name would take more edits than a third of the wanted one's letters.</returns>
    internal static string? Find(string wanted, IEnumerable<string> names)
    {
        var allowed = Math.Min(Math.Max(2, wanted.Length / 3), wanted.Length - 1);
        return names.Where(name => Math.Abs(name.Length - wanted.Length) <= allowed)
            .Select(name => (name, edits: Distance(wanted, name)))
            .Where(each => each.edits <= allowed)
            .OrderBy(each => each.edits).ThenBy(each => each.name, StringComparer.Ordinal)
            .Select(each => each.name)
            .FirstOrDefault();
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, 1 + Math.Min(diagonal, row[j - 1]));
            }
        }
        return row[^1];
    }
}
