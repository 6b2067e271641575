using System.Collections;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Tests.Support;

internal static class RenderedHtml
{
    /// <summary>Every piece of HTML that anything in a part of a guide holds.</summary>
    public static IEnumerable<string> Of(object? part) => part switch
    {
        RichText prose => [prose.Html],
        string or null => [],
        IEnumerable items => items.Cast<object>().SelectMany(Of),
        _ when part.GetType().Namespace == typeof(RichText).Namespace =>
            part.GetType().GetProperties().SelectMany(property => Of(property.GetValue(part))),
        _ => [],
    };
}
