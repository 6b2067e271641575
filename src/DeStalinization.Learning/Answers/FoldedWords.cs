using System.Collections.Concurrent;

namespace DeStalinization.Learning.Answers;

/// <summary>The words of guides as they were written, with what they are folded to and their stems: a guide says the same few ten thousand over and over.</summary>
internal static class FoldedWords
{
    // No author's vocabulary is larger.
    private const int Most = 65_536;
    private const int Longest = 32;

    private static readonly ConcurrentDictionary<string, (string Word, string Stem)> Known = new();

    private static readonly ConcurrentDictionary<string, (string Word, string Stem)>.AlternateLookup<ReadOnlySpan<char>> KnownBySpan =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static int count;

    /// <param name="isOfGuide">Whether an author wrote it: what learners write is not kept.</param>
    public static (string Word, string Stem) Of(ReadOnlySpan<char> written, Func<ReadOnlySpan<char>, string> fold, bool isOfGuide)
    {
        if (KnownBySpan.TryGetValue(written, out var known))
            return known;
        var word = fold(written);
        var folded = (word, Stemmer.Stem(word));
        // ConcurrentDictionary takes all its locks to count.
        if (isOfGuide && written.Length <= Longest && Volatile.Read(ref count) < Most && KnownBySpan.TryAdd(written, folded))
            Interlocked.Increment(ref count);
        return folded;
    }
}
