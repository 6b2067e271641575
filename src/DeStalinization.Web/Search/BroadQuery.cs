namespace DeStalinization.Web.Search;

/// <summary>A search that too many places meet for all to be ranked while somebody waits.</summary>
/// <remarks>
/// FTS5 counts each phrase's places over the whole index as soon as it ranks one, and gathers all words with a beginning before it gives the first.
/// This asks for the commonest of those words by themselves, so that what is found first can be had without the rest.
/// </remarks>
internal sealed class BroadQuery
{
    // What can be ranked in some milliseconds, by how often the words that must be there are met, and all words together.
    private const int MostRanked = 1_000;
    private const int MostMet = 10_000;
    private const int MostForms = 8;

    private readonly Dictionary<string, int> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> wanted = [];
    private readonly List<double> rarities = [];

    private BroadQuery(IReadOnlyList<SearchWord> words, bool areAllWanted, Vocabulary vocabulary)
    {
        foreach (var (index, word) in words.Index())
            Add(word.Text, index, isBegun: index == words.Count - 1, vocabulary);
        Match = areAllWanted && wanted.Count < words.Count ? null : string.Join(areAllWanted ? " AND " : " OR ", wanted);
    }

    /// <summary>For FTS5; null when the guide does not have what must be there.</summary>
    public string? Match { get; }

    /// <summary>Whether all forms of the words are asked for.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>How much each of the words tells, the rarest most.</summary>
    public IReadOnlyList<double> Rarities => rarities;

    /// <summary>Null when all that is met can be ranked.</summary>
    public static BroadQuery? Of(IReadOnlyList<SearchWord> words, bool areAllWanted, Vocabulary vocabulary)
    {
        var counts = words.Select((word, index) => Count(word.Text, isBegun: index == words.Count - 1, vocabulary)).ToList();
        return counts.Sum() > MostMet || (areAllWanted ? counts.Min() : counts.Sum()) > MostRanked ? new BroadQuery(words, areAllWanted, vocabulary) : null;
    }

    /// <summary>Which of the words one of a text is.</summary>
    public int? WordOf(string text) => words.TryGetValue(text, out var word) ? word : null;

    private void Add(string word, int index, bool isBegun, Vocabulary vocabulary)
    {
        var forms = Forms(word, isBegun, index, vocabulary).ToList();
        if (forms.Count > 0)
            wanted.Add($"({string.Join(" OR ", forms)})");
        rarities.Add(Math.Log(1 + (vocabulary.Total / (1.0 + Count(word, isBegun, vocabulary)))));
    }

    private IEnumerable<string> Forms(string word, bool isBegun, int index, Vocabulary vocabulary)
    {
        foreach (var form in Commonest(word, isBegun, index, vocabulary))
            yield return $"\"{form}\"";
        foreach (var (prefix, rest) in SearchQuery.Parts(word))
        {
            foreach (var form in Commonest(rest, isBegun, index, vocabulary))
                yield return $"\"{prefix} {form}\"";
        }
    }

    private List<string> Commonest(string word, bool isBegun, int index, Vocabulary vocabulary)
    {
        var forms = vocabulary.Met(word, isBegun).Select(form => form.Text).ToList();
        IsWhole &= forms.Count <= MostForms;
        foreach (var form in forms)
            words.TryAdd(form, index);
        return forms[..Math.Min(forms.Count, MostForms)];
    }

    private static int Count(string word, bool isBegun, Vocabulary vocabulary) => vocabulary.Count(word, isBegun)
        + SearchQuery.Parts(word).Sum(parts => Math.Min(vocabulary.Count(parts.Prefix, isBegun: false), vocabulary.Count(parts.Word, isBegun)));
}
