using DeStalinization.Content.Dialect;
using DeStalinization.Content.Dialect.Citations;
using DeStalinization.Content.Parsing.Files;
using DeStalinization.Content.Parsing.Topics;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Parsing;

/// <summary>Reads and parses every file of a folder into one draft. No file's fault keeps another from being read.</summary>
internal sealed class DraftReader(GuideFolder folder, Findings findings)
{
    private readonly Dictionary<string, ContentFile> files = [];

    /// <summary>
    /// Null when a file could not be taken, which is told: the rules over the whole guide would blame the other files for what it held.
    /// </summary>
    internal GuideDraft? Read()
    {
        var isWhole = folder.Texts.Select(Take).ToList().TrueForAll(taken => taken);
        var sources = Parse(ContentFiles.Sources, file => SourcesParser.Parse(file, findings), absent: []);
        var citations = new SourceLinkRenderer(ShortNames(sources ?? []));
        var glossary = Parse(ContentFiles.Glossary, file => GlossaryParser.Parse(file, citations, findings), absent: []);
        var topics = folder.Texts.Where(path => TopicFile.SlugOf(path) is not null && files.ContainsKey(path))
            .Select(path => Parse(path, file => TopicParser.Parse(file, citations, findings), absent: null)).ToList();
        var read = topics.OfType<TopicDraft>().ToList();
        var guide = Parse(ContentFiles.Guide, file => new GuideParser(file, citations, read, findings).Parse(), absent: null);
        ImageCheck.Check(folder, findings);
        if (guide is null)
            FaultAbsence();
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

    private bool Take(string path)
    {
        if (new ContentFileReader(folder, findings).Read(path) is not { } file)
            return false;
        files.Add(path, file);
        return true;
    }

    /// <summary>Null when the file is there and cannot be parsed.</summary>
    private T? Parse<T>(string path, Func<ContentFile, T> parse, T? absent)
        where T : class
    {
        if (!files.TryGetValue(path, out var file))
            return absent;
        try
        {
            return parse(file);
        }
        catch (NestedTooDeepException)
        {
            var place = new Place(path, HouseDialect.LineTooDeep(file.Text), 1);
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

    private void FaultAbsence()
    {
        if (folder.Texts.Contains(ContentFiles.Guide))
            return;
        var wrong = folder.Exists ? $"There is no {ContentFiles.Guide}." : "There is no such folder.";
        findings.Fault(new Place(ContentFiles.Guide, 1, 1), Rules.Unreadable, wrong, "Name the folder that holds the guide.");
    }
}
