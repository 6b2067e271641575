using System.Text.Json;
using AngleSharp.Html.Parser;
using DeStalinization.Content.Parsing;
using DeStalinization.Content.Parsing.Files;
using DeStalinization.Content.Tests.Support;
using Ganss.Xss;

namespace DeStalinization.Content.Tests.Dialect;

/// <summary>What our renderer makes of a stranger's topic is what a sanitizer that others wrote would leave of it.</summary>
public sealed class SecondOpinionTests
{
    // What it does not allow by itself and our pages are made of. It finds no script in any of them.
    private static readonly string[] Ours = ["id", "class", "rel", "aria-label", "lang", "loading"];

    private static readonly string[] Places =
        ["closed doors", "Khrushchev speaks", "closed* session", "loyal Communists", "A cult had grown", "before?", "welcomed it", "that only the Party", "loyal Communists had been", "The hall is silent"];

    private const string Chart = "::: chart {#c type=bar x=\"LINE\" y=\"LINE\"}\n| LINE | LINE |\n| --- | --- |\n| LINE | 2 |\n\nLINE [@taubman-2003]\n:::\n\n";

    [Fact]
    public void A_sanitizer_finds_nothing_to_take_away()
    {
        Assert.True(Vectors.All.Count >= 200);
        using var guide = GuideCopy.OfGood();
        var (sanitizer, parser) = (Sanitizer(), new HtmlParser());
        var topic = File.ReadAllText(guide.PathOf("topics/secret-speech.md"));
        var (seen, unread) = (new HashSet<string>(), new List<string>());
        foreach (var vector in Vectors.All)
        {
            Write(guide, topic, vector);
            if (new DraftReader(new GuideFolder(guide.Folder), new Findings()).Read() is not { } draft)
            {
                unread.Add(vector);
                continue;
            }
            // In one piece, for each call has its price.
            var html = string.Join("<hr>", RenderedHtml.Of(draft.Topics.Select(each => each.Topic)).Concat(RenderedHtml.Of(draft.Guide)).Where(piece => piece.Contains('<', StringComparison.Ordinal) && seen.Add(piece)));
            Assert.Equal(Normal(parser, html), Normal(parser, sanitizer.Sanitize(html)));
        }
        // Such a file is refused as a whole.
        Assert.True(unread.Count < Vectors.All.Count / 20, string.Join('\n', unread));
        Assert.True(seen.Count > 3 * Vectors.All.Count, $"only {seen.Count} pieces of HTML");
    }

    [Theory]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("<p onclick=\"alert(1)\">x</p>")]
    [InlineData("<img src=\"data:image/svg+xml,x\">")]
    [InlineData("<p>x</p><script>alert(1)</script>")]
    [InlineData("<a href=\"vbscript:x\">x</a>")]
    public void It_would_find_it_if_it_were_there(string html) =>
        Assert.NotEqual(Normal(new HtmlParser(), html), Normal(new HtmlParser(), Sanitizer().Sanitize(html)));

    private static HtmlSanitizer Sanitizer()
    {
        var sanitizer = new HtmlSanitizer();
        sanitizer.AllowedAttributes.UnionWith(Ours);
        sanitizer.AllowedSchemes.Add("mailto");
        return sanitizer;
    }

    private static void Write(GuideCopy guide, string topic, string vector)
    {
        var line = vector.ReplaceLineEndings(" ");
        guide.Write("glossary.md", $"## {line} {{#term}}\n\n{vector}\n\n- {vector}\n\n> {vector}\n");
        guide.Write("sources.md", $"## Taubman, {line} {{#taubman-2003}}\n\n- author: {line}\n- publisher: {line}\n- year: 2003\n- kind: book\n- url: {line}\n");
        var spoilt = Places.Aggregate(topic, (text, place) => text.Replace(place, line, StringComparison.Ordinal))
            .Replace("title: Khrushchev's Secret Speech", $"title: {JsonSerializer.Serialize(line)}", StringComparison.Ordinal)
            .Replace("summary: How", $"summary: {JsonSerializer.Serialize(line)} #", StringComparison.Ordinal)
            .Replace("## Key facts", $"{vector}\n\n## Key facts", StringComparison.Ordinal)
            .Replace("## Timeline", Chart.Replace("LINE", line.Replace('"', '\''), StringComparison.Ordinal) + "## Timeline", StringComparison.Ordinal);
        guide.Write("topics/secret-speech.md", spoilt);
    }

    private static string Normal(HtmlParser parser, string html) => parser.ParseDocument($"<body>{html}</body>").Body!.InnerHtml;
}
