using System.Security.Cryptography;
using System.Text;

namespace DeStalinization.Web.Learners;

/// <summary>What makes another device the learner's own: eight letters and digits, none of which looks like another. Only its hash is stored.</summary>
public sealed record MoveCode
{
    /// <summary>How long it is good for, in minutes.</summary>
    public const int Minutes = 15;

    private const int Length = 8;
    private const string Alphabet = "ACDEFGHJKMNPQRTUVWXY34679";

    private readonly string text;

    private MoveCode(string text) => this.text = text;

    public byte[] Hash => SHA256.HashData(Encoding.ASCII.GetBytes(text));

    public static MoveCode Create() => new(RandomNumberGenerator.GetString(Alphabet, Length));

    /// <summary>As somebody may copy it from a screen: small letters, spaces and hyphens pass. Null when the text is no code.</summary>
    public static MoveCode? Parse(string? text)
    {
        if (text is not { Length: <= 40 })
            return null;
        var letters = text.ToUpperInvariant().Where(letter => letter != '-' && !char.IsWhiteSpace(letter)).ToArray();
        return letters.Length == Length && letters.All(Alphabet.Contains) ? new MoveCode(new string(letters)) : null;
    }

    public override string ToString() => $"{text[..4]}-{text[4..]}";
}
