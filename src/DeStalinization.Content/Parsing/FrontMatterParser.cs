using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DeStalinization.Content.Parsing;

/// <summary>
/// Grammar: a line <c>---</c> at the very top, then YAML that is one mapping of words to words or to lists of words, then a line
/// <c>---</c>. Nothing nested, no anchors and no aliases.
/// </summary>
/// <remarks>
/// Reads YAML's events and builds nothing from them, so no alias can multiply; YamlDotNet's deserializer also takes a key twice.
/// </remarks>
internal sealed class FrontMatterParser(ContentFile file, Findings findings)
{
    private const string Fence = "---";
    private const string Flat = "Write one 'key: value' or 'key: [value, value]' a line.";

    /// <summary>What could be read; without front matter an empty one, and a fault.</summary>
    internal FrontMatter Parse()
    {
        var lines = file.Text.Split('\n');
        if (lines[0].TrimEnd() != Fence)
            return Refuse("The file has no front matter.", 0);
        var last = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (last < 0)
            return Refuse("The front matter is not closed.", EndOf(lines.TakeWhile(line => line.Trim().Length > 0)));
        var (entries, isWhole) = Entries(string.Join('\n', lines[1..last]));
        return new FrontMatter(EndOf(lines.Take(last + 1)), isWhole, WithoutRepeats(entries));
    }

    private FrontMatter Refuse(string wrong, int end)
    {
        findings.Fault(file.Start, Rules.NoFrontMatter, wrong, "Put it at the top between two lines of three hyphens.");
        return new FrontMatter(end, false, []);
    }

    private int EndOf(IEnumerable<string> lines) => Math.Min(lines.Sum(line => line.Length + 1), file.Text.Length);

    private (List<FrontMatterEntry> Entries, bool IsWhole) Entries(string yaml)
    {
        var entries = new List<FrontMatterEntry>();
        var events = new Parser(new StringReader(yaml));
        try
        {
            events.Consume<StreamStart>();
            if (events.Accept<StreamEnd>(out _))
                return (entries, true);
            events.Consume<DocumentStart>();
            events.Consume<MappingStart>();
            while (!events.TryConsume<MappingEnd>(out _))
                entries.Add(Entry(events));
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException)
        {
            // The scanner's own slip, on three hyphens in a list for one, has no mark.
            var mark = (fault as YamlException)?.Start ?? events.Current?.Start ?? Mark.Empty;
            findings.Fault(At(mark), Rules.BadFrontMatter, "The front matter cannot be read here.", Flat);
            return (entries, false);
        }
        return (entries, true);
    }

    private FrontMatterEntry Entry(Parser events)
    {
        var key = events.Consume<Scalar>();
        var isList = events.TryConsume<SequenceStart>(out _);
        var values = new List<FrontMatterValue>();
        while (isList ? !events.TryConsume<SequenceEnd>(out _) : values.Count == 0)
        {
            var value = events.Consume<Scalar>();
            if (value.Value.Trim().Length > 0)
                values.Add(new FrontMatterValue(At(value.Start), value.Value.Trim()));
            else if (!isList)
                break;
        }
        return new FrontMatterEntry(At(key.Start), key.Value, isList, values);
    }

    /// <summary>YAML's line 1 is the file's line 2.</summary>
    private Place At(Mark mark) => new(file.Path, (int)mark.Line + 1, Math.Max((int)mark.Column, 1));

    private List<FrontMatterEntry> WithoutRepeats(List<FrontMatterEntry> entries)
    {
        foreach (var same in entries.GroupBy(entry => entry.Key))
        {
            var wrong = $"The key '{same.Key}' is already on line {same.First().Place.Line}.";
            foreach (var again in same.Skip(1))
                findings.Fault(again.Place, Rules.DuplicateKey, wrong, "Keep one of the two.");
        }
        return [.. entries.DistinctBy(entry => entry.Key)];
    }
}
