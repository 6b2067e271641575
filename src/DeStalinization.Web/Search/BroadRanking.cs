namespace DeStalinization.Web.Search;

/// <summary>Ranks what a broad search found first, as FTS5's <c>bm25</c> would: by how often the words are met, in how long a text.</summary>
internal sealed class BroadRanking(BroadQuery query, IReadOnlyDictionary<long, int> named)
{
    // As in FTS5.
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;

    public IEnumerable<FoundRow> Best(IReadOnlyCollection<FoundRow> rows)
    {
        var counted = rows.Select(row => (Row: row, Counts: Counts(row, out var length), Length: length)).ToList();
        var ordinary = counted.Select(row => (double)row.Length).DefaultIfEmpty(1).Average();
        return counted
            .OrderBy(row => named.GetValueOrDefault(row.Row.Row, NameList.Classes))
            .ThenByDescending(row => Score(row.Counts, row.Length / ordinary) * row.Row.Weight)
            .ThenBy(row => row.Row.Row)
            .Select(row => row.Row);
    }

    private double[] Counts(FoundRow row, out int length)
    {
        var counts = new double[query.Rarities.Count];
        length = Count(row.Title, GuideSearch.InTitle, counts) + Count(row.Also, GuideSearch.InOtherName, counts) + Count(row.Body, 1, counts);
        return counts;
    }

    private int Count(string text, double weight, double[] counts)
    {
        var length = 0;
        foreach (var word in SearchWord.Of(text))
        {
            length++;
            if (query.WordOf(word.Text) is { } wanted)
                counts[wanted] += weight;
        }
        return length;
    }

    private double Score(double[] counts, double length) => counts
        .Zip(query.Rarities, (count, rarity) => rarity * count * (Saturation + 1) / (count + (Saturation * (1 - LengthShare + (LengthShare * length)))))
        .Sum();
}
