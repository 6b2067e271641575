using DeStalinization.Content.Dialect;
using DeStalinization.Content.Dialect.Citations;
using DeStalinization.Content.Parsing.Files;
using DeStalinization.Content.Parsing.Topics;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Parsing;

/// <summary>Reads and parses every file of a folder into one draft. No file's fault keeps another from being read.</summary>
/// <param name="kept">What was parsed before, to be taken again where its file has not changed; null to parse everything.</param>
internal sealed class DraftReader(GuideFolder folder, Findings findings, ParsedTopics? kept = null)
{
    private bool isWhole = true;

    /// <summary>
    /// Null when a file could not be taken, which is told: the rules over the whole guide would blame the other files for what it held.
    /// </summary>
    internal GuideDraft? Read()
    {
        var texts = folder.Texts;
        var sources = Parse(ContentFiles.Sources, texts, SourcesParser.Parse, absent: []);
        var names = ShortNames(sources ?? []);
        var citations = new SourceLinkRenderer(names);
        var glossary = Parse(ContentFiles.Glossary, texts, (file, found) => GlossaryParser.Parse(file, citations, found), absent: []);
        var topics = Topics([.. texts.Where(path => TopicFile.SlugOf(path) is not null)], names);
        var read = topics.OfType<TopicDraft>().ToList();
        var guide = Parse(ContentFiles.Guide, texts, (file, found) => new GuideParser(file, citations, read, found).Parse(), absent: null);
        ImageCheck.Check(folder, findings);
        if (guide is null)
            FaultAbsence(texts);
        return !isWhole || guide is null || sources is null || glossary is null || read.Count < topics.Count
            ? null
            : new GuideDraft(
                guide with { Glossary = glossary, Sources = sources },
                read,
                findings.TableOfContents,
                findings.Ids,
                findings.Links,
                findings.Citations,
                findings.Places);
    }

    /// <summary>Null for one that cannot be parsed. Each file is read, parsed and let go of by itself, many at a time.</summary>
    private List<TopicDraft?> Topics(IReadOnlyList<string> paths, IReadOnlyDictionary<string, string> names)
    {
        kept?.Begin(names);
        var parsed = paths.AsParallel().AsOrdered()
            .Select(path => kept?.Find(folder, path) ?? ParseAlone(path, names))
            .ToList();
        kept?.Keep(parsed);
        foreach (var one in parsed)
        {
            findings.Add(one.Findings);
            isWhole &= one.IsTaken;
        }
        return [.. parsed.Where(one => one.IsTaken).Select(one => one.Topic)];
    }

    private ParsedTopic ParseAlone(string path, IReadOnlyDictionary<string, string> names)
    {
        // A renderer keeps state while it writes.
        var (stamp, found, citations) = (folder.StampOf(path), new Findings(), new SourceLinkRenderer(names));
        var file = new ContentFileReader(folder, found).Read(path);
        return new ParsedTopic(path, stamp, file is not null, file is null ? null : Parse(file, one => TopicParser.Parse(one, citations, found), found), found);
    }

    /// <summary>Null when the file is there and cannot be taken or parsed.</summary>
    private T? Parse<T>(string path, IReadOnlyList<string> texts, Func<ContentFile, Findings, T> parse, T? absent)
        where T : class
    {
        if (!texts.Contains(path))
            return absent;
        if (new ContentFileReader(folder, findings).Read(path) is { } file)
            return Parse(file, one => parse(one, findings), findings);
        isWhole = false;
        return absent;
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
