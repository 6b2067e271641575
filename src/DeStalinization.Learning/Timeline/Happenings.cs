using DeStalinization.Learning.Answers;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Timeline;

/// <summary>
/// Brings together what several topics tell of the same event. Tellings of one date and lane are the same account when half of the shorter
/// one's words are in the other. What is told of one and the same day in one lane is one happening, whatever its words; of a month or a
/// year each account is a happening of its own.
/// </summary>
public static class Happenings
{
    /// <param name="tellings">In reading order.</param>
    /// <returns>In order of date, the longer-lasting after the shorter, and of lane.</returns>
    public static IReadOnlyList<Happening> Of(IEnumerable<Telling> tellings) =>
    [
        .. tellings
            .GroupBy(telling => (Date: telling.Event.Date.ToString(), telling.Event.Lane))
            .SelectMany(Apart)
            .OrderBy(happening => happening.Date.First).ThenBy(happening => happening.Date.Last).ThenBy(happening => happening.Lane),
    ];

    private static IEnumerable<Happening> Apart(IEnumerable<Telling> tellings)
    {
        var accounts = Accounts(tellings);
        var (date, lane) = (accounts[0].Best.Event.Date, accounts[0].Best.Event.Lane);
        return date.IsDay
            ? [new Happening(date, lane, accounts)]
            : accounts.Select(account => new Happening(date, lane, [account]));
    }

    private static List<Account> Accounts(IEnumerable<Telling> tellings)
    {
        var accounts = new List<List<Telling>>();
        foreach (var telling in tellings)
        {
            if (accounts.Find(account => account.Exists(other => AreAlike(telling.Event, other.Event))) is { } known)
                known.Add(telling);
            else
                accounts.Add([telling]);
        }
        return [.. accounts.Select(account => new Account(account))];
    }

    private static bool AreAlike(TimelineEvent one, TimelineEvent other)
    {
        var (left, right) = (Stems(one), Stems(other));
        return left.Intersect(right).Count() * 2 >= Math.Max(1, Math.Min(left.Count, right.Count));
    }

    private static HashSet<string> Stems(TimelineEvent happened) =>
        [.. Tokenizer.Tokenize(happened.Text.Text).Where(token => !FunctionWords.Contains(token.Word)).Select(token => token.Stem)];
}
