using System.Globalization;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Parsing;

/// <summary>Reads the values of front matter as what they must be; each fault is told where it stands.</summary>
internal sealed class FrontMatterReader(ContentFile file, FrontMatter front, Findings findings)
{
    /// <summary>Faults each key that is not among these.</summary>
    internal FrontMatterReader Allow(params string[] keys)
    {
        foreach (var entry in front.Entries.Where(entry => !keys.Contains(entry.Key)))
        {
            findings.Fault(
                entry.Place, Rules.UnknownKey, $"The key '{entry.Key}' is not known here.", $"The keys are {string.Join(", ", keys)}.");
        }
        return this;
    }

    internal string Required(string key)
    {
        var entry = front[key];
        if (front.IsWhole && entry is null or { IsList: false, Values: [] })
        {
            findings.Fault(
                entry?.Place ?? file.Start, Rules.MissingKey, $"The front matter has no '{key}'.", $"Add a line '{key}: …' to it.");
        }
        return Single(key)?.Text ?? "";
    }

    internal IReadOnlyList<string> Texts(string key) => [.. front[key]?.Values.Select(value => value.Text) ?? []];

    internal IReadOnlyList<string> Slugs(string key)
    {
        foreach (var value in front[key]?.Values.Where(value => !Names.IsSlug(value.Text)) ?? [])
            Fault(value, Rules.BadValue, $"'{value.Text}' is not a slug.", "Write it with a-z, 0-9 and hyphens.");
        return Texts(key);
    }

    internal HistoricalDate? Dates(string key)
    {
        if (Single(key) is not { } value)
            return null;
        if (HistoricalDate.TryParse(value.Text, out var dates))
            return dates;
        Fault(value, Rules.BadDate, $"'{value.Text}' is not a date.", HowToDate);
        return null;
    }

    internal DateOnly? Day(string key)
    {
        if (Single(key) is not { } value)
            return null;
        if (DateOnly.TryParseExact(value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        Fault(value, Rules.BadDate, $"'{value.Text}' is not a day.", "Write it as 2026-11-23.");
        return null;
    }

    internal bool Flag(string key)
    {
        var value = Single(key);
        if (value is not null && value.Text is not ("true" or "false"))
            Fault(value, Rules.BadValue, $"'{key}' is '{value.Text}'.", "Write true or false.");
        return value?.Text == "true";
    }

    internal string Language(string key)
    {
        var text = Required(key);
        if (text.Length > 0 && !Dialect.Languages.LanguageSpan.IsTag(text))
            Fault(Single(key)!, Rules.BadValue, $"'{text}' is not a language.", "Write a tag such as en or en-GB.");
        return text;
    }

    internal const string HowToDate = "Write 1956, 1956-02, 1956-02-25 or 1953/1964, with c. before one that is approximate.";

    private FrontMatterValue? Single(string key)
    {
        var entry = front[key];
        if (entry is { IsList: true })
            findings.Fault(entry.Place, Rules.BadValue, $"'{key}' is a list.", "Give it one value.");
        return entry is { IsList: false, Values: [var value] } ? value : null;
    }

    private void Fault(FrontMatterValue value, string rule, string wrong, string mend) => findings.Fault(value.Place, rule, wrong, mend);
}
