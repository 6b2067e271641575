using System.Globalization;
using System.Text;

namespace DeStalinization.Benchmarks.Guides;

/// <summary>Writes a guide in our own content format, valid and always the same, of any number of topics.</summary>
internal static class MadeGuide
{
    public const int TopicsOfUnit = 40;

    /// <param name="version">See <see cref="MadeTopic"/>.</param>
    public static void Write(string folder, int topics, int version = 1)
    {
        var words = new MadeWords();
        Directory.CreateDirectory(Path.Combine(folder, "topics"));
        Parallel.For(0, topics, number =>
        {
            var topic = new MadeTopic(words, number, topics, version);
            File.WriteAllText(Path.Combine(folder, "topics", $"{topic.Slug}.md"), topic.Write());
        });
        File.WriteAllText(Path.Combine(folder, "guide.md"), Contents(words, topics, version));
        File.WriteAllText(Path.Combine(folder, "glossary.md"), Glossary(words));
        File.WriteAllText(Path.Combine(folder, "sources.md"), Sources(words));
    }

    private static string Contents(MadeWords words, int topics, int version)
    {
        var text = new StringBuilder($"---\ntitle: Made {version}\nsubtitle: A guide of made-up words\nlanguage: en\nlicence: CC BY 4.0\n---\nIt says nothing.\n");
        for (var number = 0; number < topics; number++)
        {
            if (number % TopicsOfUnit == 0)
                text.Append(CultureInfo.InvariantCulture, $"\n## Unit {number / TopicsOfUnit} {{#unit-{number / TopicsOfUnit}}}\n\nA part of it.\n\n");
            text.Append(CultureInfo.InvariantCulture, $"- [{MadeTopic.TitleOf(words, number)}](topics/{MadeTopic.SlugOf(words, number)}.md)\n");
        }
        return text.ToString();
    }

    private static string Glossary(MadeWords words)
    {
        var random = new Random(1956);
        return string.Concat(Enumerable.Range(0, MadeTopic.Terms).Select(number =>
            $"## {MadeTopic.TermTitle(words, number)} {{#{MadeTopic.TermId(number)}}}\n\n{string.Join(' ', Enumerable.Range(0, 20).Select(_ => words.Any(random)))}.\n\n"));
    }

    private static string Sources(MadeWords words) =>
        string.Concat(Enumerable.Range(0, MadeTopic.Sources).Select(number =>
            $"## {words[3000 + number]}, *{words[4000 + number]} {words[number]}* {{#{MadeTopic.SourceId(number)}}}\n\n- author: {words[3000 + number]}\n- publisher: {words[500 + number]}\n- year: {1900 + (number % 120)}\n- kind: book\n\n"));
}
