using System.Collections;
using System.Globalization;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Tests.Support;

/// <summary>Shows the records of a guide as indented lines; what is empty is left out, and so are the weights of words and the text as Markdown.</summary>
internal static class Outline
{
    internal static string Of(object value) => string.Join('\n', Lines(value));

    private static IEnumerable<string> Lines(object value) => value switch
    {
        RichText prose => prose.Html.Split('\n'),
        DateOnly day => [day.ToString("O", CultureInfo.InvariantCulture)],
        string or int or double or Enum or HistoricalDate => [Convert.ToString(value, CultureInfo.InvariantCulture)!],
        IEnumerable items => items.Cast<object?>().SelectMany(item => Nested("- ", item is null ? ["not known"] : Lines(item))),
        _ => value.GetType().GetProperties()
            .Where(property => property.GetIndexParameters().Length == 0 && property.Name is not ("Weight" or nameof(Topic.Markdown)))
            .SelectMany(property => Named(property.Name, property.GetValue(value))),
    };

    private static IEnumerable<string> Named(string name, object? value)
    {
        var lines = value is null || value.Equals(RichText.Empty) ? [] : Lines(value).ToList();
        return lines switch
        {
            [] or [""] => [],
            [var only] when value is not IEnumerable or string => [$"{name}: {only}"],
            _ => [name + ":", .. lines.Select(line => "  " + line)],
        };
    }

    private static IEnumerable<string> Nested(string mark, IEnumerable<string> lines) =>
        lines.Select((line, index) => (index == 0 ? mark : "  ") + line);
}
