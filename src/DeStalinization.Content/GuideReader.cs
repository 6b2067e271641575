using System.Security.Cryptography;
using System.Text;
using DeStalinization.Content.Checking;
using DeStalinization.Content.Parsing;
using DeStalinization.Content.Parsing.Files;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content;

/// <summary>What a folder of content says.</summary>
/// <param name="Guide">Null when any diagnostic is an error.</param>
/// <param name="Diagnostics">Every fault of every file, in the order of file, line, column.</param>
public sealed record GuideReading(StudyGuide? Guide, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>The way into a folder of content. Faults of the content are told, never thrown.</summary>
public static class GuideReader
{
    /// <param name="lastImportedKeys">
    /// What the guide that is being served names: slugs, <c>slug#id</c> and <c>glossary#id</c>. What of it this one lacks is warned of.
    /// </param>
    /// <param name="kept">What the last reading of the folder left; null to read everything.</param>
    public static GuideReading Read(string folder, IReadOnlySet<string>? lastImportedKeys = null, KeptReading? kept = null)
    {
        var findings = new Findings();
        var rules = kept?.Rules ?? new GuideRules();
        var draft = new DraftReader(kept?.TakeListed() ?? new GuideFolder(folder), findings, FileRules.Check, kept?.Files).Read();
        var diagnostics = findings.Diagnostics
            .Concat(draft is null ? [] : rules.Check(draft, lastImportedKeys))
            .OrderBy(fault => fault.File, StringComparer.Ordinal)
            .ThenBy(fault => (fault.Line, fault.Column))
            .ThenBy(fault => fault.Rule, StringComparer.Ordinal)
            .ToList();
        var isSound = draft is not null && !diagnostics.Exists(fault => fault.Severity == Severity.Error);
        return new GuideReading(isSound ? rules.Weighed(draft!) : null, diagnostics);
    }

    /// <summary>
    /// SHA-256 in hexadecimal over the paths and bytes of the guide's texts and the paths of its pictures: when it is the same, so is the
    /// reading. Parses nothing.
    /// </summary>
    public static string Fingerprint(string folder, KeptReading? kept = null)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = new GuideFolder(folder);
        foreach (var line in InParallel.Each(files.Texts, path => $"{path} {kept?.HashOf(files, path, Hash) ?? Hash(files, path)}\n"))
            hash.AppendData(Encoding.UTF8.GetBytes(line));
        kept?.Retain(files);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', files.Images)));
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>A file that cannot be read counts as an empty one; reading says what is wrong with it.</summary>
    private static string Hash(GuideFolder folder, string path)
    {
        try
        {
            return Convert.ToHexString(SHA256.HashData(folder.Read(path)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
