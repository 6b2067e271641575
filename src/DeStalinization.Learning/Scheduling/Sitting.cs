namespace DeStalinization.Learning.Scheduling;

/// <summary>Which card comes next while somebody works through a set of them in one go.</summary>
public static class Sitting
{
    /// <summary>How many other cards come between a missed card and its return, as long as there are others.</summary>
    public const int Between = 2;

    /// <summary>
    /// A card that was missed (rated Again) and has had <see cref="Between"/> others since; else the first that has not been asked;
    /// else the one missed longest ago. Null when every card has been recalled.
    /// </summary>
    /// <param name="cards">In the order in which they are to be asked.</param>
    /// <param name="rated">What has been rated in this sitting, oldest first.</param>
    public static TCard? Next<TCard>(IReadOnlyList<TCard> cards, IReadOnlyList<(TCard Card, Rating Rating)> rated)
        where TCard : class, IEquatable<TCard>
    {
        var last = rated.Index().GroupBy(entry => entry.Item.Card).ToDictionary(group => group.Key, group => group.Last());
        var missed = cards
            .Where(card => last.TryGetValue(card, out var entry) && entry.Item.Rating == Rating.Again)
            .OrderBy(card => last[card].Index)
            .ToList();
        var back = missed.Find(card => rated.Count - 1 - last[card].Index >= Between);
        return back ?? cards.FirstOrDefault(card => !last.ContainsKey(card)) ?? missed.FirstOrDefault();
    }
}
