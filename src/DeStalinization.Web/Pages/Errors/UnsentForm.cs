using Microsoft.AspNetCore.Diagnostics;

namespace DeStalinization.Web.Pages.Errors;

/// <summary>A form that was refused for a while, to be sent once more to where it went.</summary>
/// <param name="Typed">What a person wrote.</param>
/// <param name="Hidden">What the page, or a click, put there.</param>
public sealed record UnsentForm(string Address, IReadOnlyList<(string Name, string Value)> Typed, IReadOnlyList<(string Name, string Value)> Hidden)
{
    // Whoever sends too much must not make the refusal dear.
    private const int MostBytes = 128 * 1024;

    private static readonly HashSet<string> Written = new(["Answer", "Blanks", "Code", "Date", "NewPerDay"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Null for what is no form of words, such as a file.</summary>
    public static async Task<UnsentForm?> ReadAsync(HttpContext context, CancellationToken cancel)
    {
        var request = context.Request;
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not { } asked || !HttpMethods.IsPost(request.Method)
            // Two slashes would be the address of another host.
            || asked.OriginalPath.StartsWith("//", StringComparison.Ordinal) || request.ContentLength is not <= MostBytes || request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
        {
            return null;
        }
        try
        {
            var form = await request.ReadFormAsync(cancel);
            var fields = form.SelectMany(field => field.Value.Select(value => (field.Key, value ?? ""))).ToLookup(field => Written.Contains(field.Key));
            return new UnsentForm($"{asked.OriginalPathBase}{asked.OriginalPath}{asked.OriginalQueryString}", [.. fields[true]], [.. fields[false]]);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            return null;
        }
    }
}
