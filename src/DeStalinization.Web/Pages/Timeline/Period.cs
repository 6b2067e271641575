using System.Globalization;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Web.Pages.Timeline;

/// <summary>Years, the last included.</summary>
public sealed record Period(int From, int To)
{
    public int Years => To - From + 1;

    public string Display => From == To ? $"{From}" : $"{From}–{To}";

    /// <summary>The years that all these dates lie in; null without any.</summary>
    public static Period? Over(IReadOnlyCollection<HistoricalDate> dates) =>
        dates.Count == 0 ? null : new Period(dates.Min(date => date.First.Year), dates.Max(date => date.Last.Year));

    /// <summary>What is written, within the whole. Null when it is no year, ends before it begins or has no year of the whole.</summary>
    public static Period? Read(string? from, string? to, Period whole)
    {
        if (Year(from, whole.From) is not { } first || Year(to, whole.To) is not { } last)
            return null;
        var period = new Period(Math.Max(first, whole.From), Math.Min(last, whole.To));
        return first <= last && period.Years > 0 ? period : null;
    }

    public bool Holds(HistoricalDate date) => date.First.Year <= To && date.Last.Year >= From;

    /// <summary>The page that shows it; the same period has one address.</summary>
    public string Address(Period whole) => this == whole ? "/timeline" : $"/timeline?from={From}&to={To}";

    /// <summary>As many years before it; null at the beginning.</summary>
    public Period? Earlier(Period whole) => From == whole.From ? null : new Period(Math.Max(whole.From, From - Years), From - 1);

    /// <summary>As many years after it; null at the end.</summary>
    public Period? Later(Period whole) => To == whole.To ? null : new Period(To + 1, Math.Min(whole.To, To + Years));

    /// <summary>Half as long again on each side, at least a year; null when it is the whole.</summary>
    public Period? Wider(Period whole)
    {
        var more = (Years + 1) / 2;
        return this == whole ? null : new Period(Math.Max(whole.From, From - more), Math.Min(whole.To, To + more));
    }

    private static int? Year(string? written, int missing)
    {
        if (string.IsNullOrWhiteSpace(written))
            return missing;
        return int.TryParse(written.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9999 ? year : null;
    }
}
