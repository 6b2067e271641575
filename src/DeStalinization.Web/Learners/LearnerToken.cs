using System.Buffers.Text;
using System.Security.Cryptography;

namespace DeStalinization.Web.Learners;

/// <summary>What a learner's browser shows to be the same one: 128 random bits, 22 characters of base64url. Only its hash is stored.</summary>
public sealed record LearnerToken
{
    private const int Size = 16;

    private readonly byte[] bytes;

    private LearnerToken(byte[] bytes) => this.bytes = bytes;

    public byte[] Hash => SHA256.HashData(bytes);

    public static LearnerToken Create() => new(RandomNumberGenerator.GetBytes(Size));

    /// <summary>Null when the text is no token.</summary>
    public static LearnerToken? Parse(string? text)
    {
        var bytes = new byte[Size];
        return text?.Length == 22 && Base64Url.IsValid(text) && Base64Url.TryDecodeFromChars(text, bytes, out var length) && length == Size
            ? new LearnerToken(bytes)
            : null;
    }

    public override string ToString() => Base64Url.EncodeToString(bytes);
}
