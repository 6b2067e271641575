using DeStalinization.Content.Dialect;
using DeStalinization.Content.Dialect.Citations;
using DeStalinization.Content.Parsing.Files;
using DeStalinization.Content.Parsing.Topics;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Parsing;

/// <summary>Reads and parses every file of a folder into one draft. No file's fault keeps another from being read.</summary>
/// <param name="check">What each file that was parsed is checked by, together with the topic it is, if it is one; null for nothing.</param>
/// <param name="kept">What was parsed before, to be taken again where its file has not changed; null to parse everything.</param>
internal sealed class DraftReader(GuideFolder folder, Findings findings, Func<Findings, TopicDraft?, IReadOnlyList<Diagnostic>>? check = null, ParsedFiles? kept = null)
{
    private readonly List<ParsedFile> files = [];

    /// <summary>
    /// Null when a file could not be taken, which is told: the rules over the whole guide would blame the other files for what it held.
    /// </summary>
    internal GuideDraft? Read()
    {
        var texts = folder.Texts;
        var sources = Parse(ContentFiles.Sources, SourcesParser.Parse, absent: []);
        var names = ShortNames(sources ?? []);
        kept?.Begin(names);
        var glossary = Parse(ContentFiles.Glossary, (file, found) => GlossaryParser.Parse(file, new SourceLinkRenderer(names), found), absent: []);
        var topics = Topics([.. texts.Where(path => TopicFile.SlugOf(path) is not null)], names);
        var read = topics.OfType<TopicDraft>().ToList();
        var guide = Parse(ContentFiles.Guide, (file, found) => new GuideParser(file, new SourceLinkRenderer(names), found).Parse(), absent: null);
        kept?.Retain(texts);
        ImageCheck.Check(folder, files.SelectMany(file => file.Findings.Images), findings);
        if (guide is null)
            FaultAbsence(texts);
        return files.Exists(file => !file.IsTaken) || guide is null || sources is null || glossary is null || read.Count < topics.Count
            ? null
            : new GuideDraft(
                guide.With(read, findings) with { Glossary = glossary, Sources = sources },
                read,
                files,
                findings.Places);
    }

    /// <summary>Null for one that cannot be parsed. Each file is read, parsed and let go of by itself, many at a time.</summary>
    private List<TopicDraft?> Topics(IReadOnlyList<string> paths, IReadOnlyDictionary<string, string> names)
    {
        // A renderer keeps state while it writes, so that each file has its own.
        var parsed = InParallel.Each(paths, path => Parsed(path, (file, found) => TopicParser.Parse(file, new SourceLinkRenderer(names), found)));
        foreach (var one in parsed)
            Add(one);
        return [.. parsed.Where(one => one.IsTaken).Select(one => (TopicDraft?)one.Result)];
    }

    /// <summary>Null when the file is there and cannot be parsed.</summary>
    private T? Parse<T>(string path, Func<ContentFile, Findings, T> parse, T? absent)
        where T : class
    {
        if (!folder.Texts.Contains(path))
            return absent;
        var parsed = Parsed(path, parse);
        Add(parsed);
        return parsed.IsTaken ? (T?)parsed.Result : absent;
    }

    private void Add(ParsedFile parsed)
    {
        findings.Diagnostics.AddRange(parsed.Findings.Diagnostics);
        findings.Places.Add(parsed.Findings.Places);
        files.Add(parsed);
        kept?.Keep(parsed);
    }

    private ParsedFile Parsed<T>(string path, Func<ContentFile, Findings, T> parse)
        where T : class
    {
        if (kept?.Find(folder, path) is { } before)
            return before;
        var (stamp, found) = (folder.StampOf(path), new Findings());
        var file = new ContentFileReader(folder, found).Read(path);
        var result = file is null ? null : Parse(file, one => parse(one, found), found);
        if (result is not null && check is not null)
            found.Diagnostics.AddRange(check(found, result as TopicDraft));
        return new ParsedFile(path, stamp, file is not null, result, found);
    }

    private static T? Parse<T>(ContentFile file, Func<ContentFile, T> parse, Findings findings)
        where T : class
    {
        try
        {
            return parse(file);
        }
        catch (NestedTooDeepException)
        {
            var place = new Place(file.Path, HouseDialect.LineTooDeep(file.Text), 1);
            findings.Fault(
                place, Rules.TooDeep, "The file is nested too deep here.", "Look for runs of '>', '-', '[' or '*', and part them.");
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            findings.Fault(
                file.Start, Rules.Unexpected, $"The file cannot be parsed: {fault.Message}", "Please report this with the file.");
        }
        return null;
    }

    /// <summary>A heading up to its first comma: the author's name.</summary>
    private static Dictionary<string, string> ShortNames(IEnumerable<Source> sources) =>
        sources.DistinctBy(source => source.Id).ToDictionary(source => source.Id, source => source.Title.Text.Split(',')[0]);

    private void FaultAbsence(IReadOnlyList<string> texts)
    {
        if (texts.Contains(ContentFiles.Guide))
            return;
        var wrong = folder.Exists ? $"There is no {ContentFiles.Guide}." : "There is no such folder.";
        findings.Fault(new Place(ContentFiles.Guide, 1, 1), Rules.Unreadable, wrong, "Name the folder that holds the guide.");
    }
}
