using DeStalinization.Learning.Answers;

namespace DeStalinization.Content.Checking;

/// <summary>Finds the name that was probably meant: it begins with the same letter, and takes the fewest edits.</summary>
internal static class NearestName
{
    /// <summary>No guide has more names of a kind in one place, and a hostile file shall not take long.</summary>
    private const int MostNames = 500;

    /// <summary>The mending half of a message: the nearest name to write, or else <paramref name="otherwise"/>.</summary>
    internal static string Mend(string wanted, IEnumerable<string> names, string otherwise) =>
        Find(wanted, names) is { } name ? $"Did you mean '{name}'?" : otherwise;

    /// <returns>Null when every name would take more edits than 2, or a third of the wanted one's letters.</returns>
    private static string? Find(string wanted, IEnumerable<string> names)
    {
        var allowed = Math.Min(Math.Max(2, wanted.Length / 3), wanted.Length - 1);
        return names.Take(MostNames)
            .Where(name => name.Length > 0 && wanted.StartsWith(name[0]))
            .Select(name => (name, edits: EditDistance.Between(wanted, name, allowed)))
            .Where(each => each.edits <= allowed)
            .OrderBy(each => each.edits).ThenBy(each => each.name, StringComparer.Ordinal)
            .Select(each => each.name)
            .FirstOrDefault();
    }
}
