using System.Diagnostics.CodeAnalysis;

namespace DeStalinization.Web.Learners;

/// <summary>Names one sitting in addresses and attempts: <c>topic-</c> or <c>review-</c> and a random id. Nothing else of a sitting is kept anywhere.</summary>
/// <param name="IsReview">Over what is due; otherwise over one topic.</param>
public sealed record SittingKey(bool IsReview, Guid Id) : IParsable<SittingKey>
{
    private const string Review = "review-";
    private const string Topic = "topic-";

    public override string ToString() => $"{(IsReview ? Review : Topic)}{Id:N}";

    /// <summary>Where the sitting goes on.</summary>
    public string Address(string topicSlug) => IsReview ? $"/review?sitting={this}" : $"/topics/{topicSlug}/self-check?sitting={this}";

    public static SittingKey Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var key) ? key : throw new FormatException($"'{s}' is no sitting.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out SittingKey result)
    {
        result = null;
        var isReview = s?.StartsWith(Review, StringComparison.Ordinal) == true;
        if (s is null || !(isReview || s.StartsWith(Topic, StringComparison.Ordinal)))
            return false;
        if (!Guid.TryParseExact(s[(isReview ? Review : Topic).Length..], "N", out var id))
            return false;
        result = new SittingKey(isReview, id);
        return true;
    }
}
