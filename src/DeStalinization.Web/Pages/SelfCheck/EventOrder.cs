using System.Security.Cryptography;
using System.Text;
using DeStalinization.Learning.Cards;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Web.Pages.SelfCheck;

/// <summary>The order in which events stand in the form, which works by buttons alone.</summary>
public static class EventOrder
{
    /// <summary>As the form has them, after the move it asks for; shuffled, the same for the same attempt, when it has none.</summary>
    public static IReadOnlyList<TimelineEvent> Of(OrderCard card, AnswerInput input)
    {
        var known = card.Events.ToDictionary(@event => @event.Id);
        var order = input.Order.OfType<string>().Where(known.ContainsKey).Distinct().ToList();
        if (order.Count != known.Count)
            return Shuffled(card.Events, input.Attempt);
        Move(order, input.Up, -1);
        Move(order, input.Down, 1);
        return [.. order.Select(id => known[id])];
    }

    private static void Move(List<string> order, string? id, int by)
    {
        var (from, to) = (order.IndexOf(id ?? ""), order.IndexOf(id ?? "") + by);
        if (from >= 0 && to >= 0 && to < order.Count)
            (order[from], order[to]) = (order[to], order[from]);
    }

    /// <summary>Never in the right order, which would leave nothing to do.</summary>
    private static List<TimelineEvent> Shuffled(IReadOnlyList<TimelineEvent> events, Guid attempt)
    {
        var shuffled = events.OrderBy(@event => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{attempt} {@event.Id}"))), StringComparer.Ordinal).ToList();
        return shuffled.SequenceEqual(events) ? [.. shuffled.Skip(1), shuffled[0]] : shuffled;
    }
}
