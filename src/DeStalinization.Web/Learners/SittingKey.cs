using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace DeStalinization.Web.Learners;

/// <summary>What a sitting is over.</summary>
public enum SittingScope
{
    /// <summary>One topic's cards.</summary>
    Topic,

    /// <summary>The cards of a unit's topics.</summary>
    Unit,

    /// <summary>What is due.</summary>
    Review,

    /// <summary>The cards that its key names, in that order.</summary>
    Practice,
}

/// <summary>Which of them are asked.</summary>
public enum CardChoice
{
    All,

    /// <summary>Review questions.</summary>
    Questions,

    /// <summary>All but the review questions.</summary>
    Quick,
}

/// <summary>Names one sitting, in addresses and in the learner's record. All that the program knows of a sitting is in it and in the attempts.</summary>
/// <remarks>Written <c>scope.subject.cards.id</c>, with <c>.exam</c> at the end of one that keeps the feedback until all is answered.</remarks>
/// <param name="Subject">The topic's slug, the unit's id, or the keys of the cards parted by commas; empty for a review.</param>
public sealed partial record SittingKey(SittingScope Scope, string Subject, CardChoice Cards, bool IsExam, Guid Id) : IParsable<SittingKey>
{
    /// <summary>Longer ones do not fit into an address that every browser and proxy takes.</summary>
    public const int Longest = 4000;

    private const string Exam = ".exam";

    public static SittingKey New(SittingScope scope, string subject = "", CardChoice cards = CardChoice.All, bool isExam = false) =>
        new(scope, subject, cards, isExam, NewIds.Create());

    public override string ToString() => $"{Scope}.{Subject}.{Cards}.{Id:N}".ToLowerInvariant() + (IsExam ? Exam : "");

    /// <summary>As part of an address.</summary>
    public string Query => $"?sitting={Uri.EscapeDataString(ToString())}";

    /// <summary>Where it begins and goes on.</summary>
    public string Address => Scope switch
    {
        SittingScope.Topic => $"/topics/{Subject}/self-check{Query}",
        SittingScope.Unit => $"/units/{Subject}/self-check{Query}",
        SittingScope.Practice => $"/practice{Query}",
        SittingScope.Review or _ => $"/review{Query}",
    };

    /// <summary>Where it ends, though there is more to ask.</summary>
    public string EndAddress => $"{Address}&end=true";

    public static SittingKey Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var key) ? key : throw new FormatException($"'{s}' is no sitting.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out SittingKey result)
    {
        result = null;
        var match = s is { Length: <= Longest } ? Written().Match(s) : Match.Empty;
        if (!match.Success || !Enum.TryParse<SittingScope>(match.Groups["scope"].Value, ignoreCase: true, out var scope))
            return false;
        result = new SittingKey(
            scope,
            match.Groups["subject"].Value,
            Enum.Parse<CardChoice>(match.Groups["cards"].Value, ignoreCase: true),
            match.Groups["exam"].Success,
            Guid.ParseExact(match.Groups["id"].Value, "N"));
        return result.Subject.Length == 0 ? scope == SittingScope.Review : scope != SittingScope.Review;
    }

    [GeneratedRegex(@"\A(?<scope>topic|unit|review|practice)\.(?<subject>[a-z0-9#~,-]*)\.(?<cards>all|questions|quick)\.(?<id>[0-9a-f]{32})(?<exam>\.exam)?\z")]
    private static partial Regex Written();
}
