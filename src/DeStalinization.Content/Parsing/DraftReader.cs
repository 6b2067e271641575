using DeStalinization.Content.Dialect.Citations;
using DeStalinization.Content.Parsing.Files;
using DeStalinization.Content.Parsing.Topics;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Parsing;

/// <summary>Reads and parses every file of a folder into one draft. No file's fault keeps another from being read.</summary>
internal sealed class DraftReader(GuideFolder folder, Findings findings)
{
    internal GuideDraft Read()
    {
        var reader = new ContentFileReader(folder, findings);
        var files = folder.Texts.Select(reader.Read).OfType<ContentFile>().ToDictionary(file => file.Path);
        var sources = Parse(ContentFiles.Sources, file => SourcesParser.Parse(file, findings)) ?? [];
        var citations = new SourceLinkRenderer(ShortNames(sources));
        var glossary = Parse(ContentFiles.Glossary, file => GlossaryParser.Parse(file, citations, findings)) ?? [];
        var topics = files.Keys.Where(path => TopicFile.SlugOf(path) is not null).Order(StringComparer.Ordinal)
            .Select(path => Parse(path, file => TopicParser.Parse(file, findings))).OfType<TopicDraft>().ToList();
        var guide = Parse(ContentFiles.Guide, file => new GuideParser(file, citations, topics, findings).Parse());
        return new GuideDraft(
            (guide ?? Nothing()) with { Glossary = glossary, Sources = sources },
            topics,
            findings.TableOfContents,
            findings.Ids,
            findings.Links,
            findings.Citations,
            findings.Places);

        T? Parse<T>(string path, Func<ContentFile, T> parse)
            where T : class
            => files.TryGetValue(path, out var file) ? Guarded(file, parse) : null;
    }

    private T? Guarded<T>(ContentFile file, Func<ContentFile, T> parse)
        where T : class
    {
        try
        {
            return parse(file);
        }
        catch (ArgumentException fault) when (fault.Message.Contains("nested", StringComparison.Ordinal))
        {
            findings.Fault(file.Start, Rules.TooDeep, "The file is nested too deep.", "Look for runs of '>', '-', '[' or '*', and part them.");
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            findings.Fault(file.Start, Rules.Unexpected, $"The file cannot be read: {fault.Message}", "Please report this with the file.");
        }
        return null;
    }

    /// <summary>A heading up to its first comma: the author's name.</summary>
    private static Dictionary<string, string> ShortNames(IEnumerable<Source> sources) =>
        sources.DistinctBy(source => source.Id).ToDictionary(source => source.Id, source => source.Title.Text.Split(',')[0]);

    private StudyGuide Nothing()
    {
        if (!folder.Texts.Contains(ContentFiles.Guide))
        {
            var wrong = folder.Exists ? $"There is no {ContentFiles.Guide}." : "There is no such folder.";
            findings.Fault(new Place(ContentFiles.Guide, 1, 1), Rules.Unreadable, wrong, "Name the folder that holds the guide.");
        }
        return new StudyGuide("", "", "", "", RichText.Empty, [], [], []);
    }
}
