namespace DeStalinization.Learning.Answers;

/// <summary>Words that hold a sentence together and carry none of its meaning. A phrase matches without them.</summary>
public static class FunctionWords
{
    private static readonly HashSet<string> Words =
    [
        .. """
        a about also although an and any are as at be because been being both but by can could did do does each even for from
        had has have having he her here him his how however i if in into is it its itself just may me might more most much must my
        of on or other our own same shall she should so some still such than that the their them themselves then there therefore these
        they this those though thus to too upon us very was we were what when where which while who whom whose why will with would
        you your
        """.Split([' ', '\n']),
    ];

    /// <summary>Those without which a phrase with a single other word would say something else: <c>at the same time</c>, <c>just people</c>.</summary>
    private static readonly HashSet<string> NeededBesideOne = ["both", "each", "just", "more", "most", "same", "they"];

    internal static bool IsNeededBesideOne(string word) => NeededBesideOne.Contains(word);

    /// <param name="word">In lower case.</param>
    public static bool Contains(string word) => Words.Contains(word);
}
