using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DeStalinization.Web.Store.Guide;

/// <summary>
/// Keeps the parts of a page as JSON in its row: a topic is always read whole, so one row read beats six joins.
/// What is looked up by itself has a table.
/// </summary>
internal static class JsonColumn
{
    // The text stays in this file's own database; pages encode what they print.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void AsJson<T>(this PropertyBuilder<T> property)
        where T : class =>
        property.HasConversion(
            new ValueConverter<T, string>(value => JsonSerializer.Serialize(value, Options), json => JsonSerializer.Deserialize<T>(json, Options)!),
            new ValueComparer<T>((one, other) => ReferenceEquals(one, other), value => value.GetHashCode()));
}
