using System.Globalization;

namespace DeStalinization.Learning.Guide;

/// <summary>A date as history knows it: a year, a month, a day or a span of them, perhaps approximate.</summary>
/// <remarks>
/// Written in ISO 8601 to the precision known: <c>1956</c>, <c>1956-02</c>, <c>1956-02-25</c>, <c>1953/1964</c>;
/// <c>c.</c> before one that is approximate.
/// </remarks>
/// <param name="Iso">The written form without <c>c.</c></param>
/// <param name="First">The first day that it may mean.</param>
/// <param name="Last">The last day that it may mean.</param>
public sealed record HistoricalDate(string Iso, DateOnly First, DateOnly Last, bool IsApproximate)
{
    private static readonly string[] Formats = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>For a reader: <c>25 February 1956</c>, <c>February 1956</c>, <c>1953–1964</c>, <c>about 1930</c>.</summary>
    public string Display => (IsApproximate ? "about " : "") + string.Join('–', Iso.Split('/').Select(DisplayOne));

    /// <summary>It is one day, and known to be that one.</summary>
    public bool IsDay => First == Last && !IsApproximate;

    /// <summary>As the author wrote it.</summary>
    public override string ToString() => IsApproximate ? $"c. {Iso}" : Iso;

    /// <summary>False when the text is no such date, or the span ends before it begins.</summary>
    public static bool TryParse(string? text, out HistoricalDate date)
    {
        date = null!;
        var iso = (text ?? "").Trim();
        var approximate = iso.StartsWith("c.", StringComparison.Ordinal);
        if (approximate)
            iso = iso[2..].TrimStart();
        var parts = iso.Split('/');
        if (parts.Length > 2 || !TryParseOne(parts[0], out var first, out var last))
            return false;
        if (parts.Length == 2 && (!TryParseOne(parts[1], out var start, out last) || start <= first))
            return false;
        date = new HistoricalDate(iso, first, last, approximate);
        return true;
    }

    private static bool TryParseOne(string text, out DateOnly first, out DateOnly last)
    {
        var known = DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out first);
        last = !known ? first : text.Length switch
        {
            4 => new DateOnly(first.Year, 12, 31),
            7 => new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)),
            _ => first,
        };
        return known;
    }

    private static string DisplayOne(string iso)
    {
        var format = iso.Length switch { 4 => "yyyy", 7 => "MMMM yyyy", _ => "d MMMM yyyy" };
        var day = DateOnly.ParseExact(iso, Formats, CultureInfo.InvariantCulture);
        return day.ToString(format, CultureInfo.InvariantCulture);
    }
}
