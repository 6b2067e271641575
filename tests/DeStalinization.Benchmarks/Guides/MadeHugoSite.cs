using System.Text.RegularExpressions;

namespace DeStalinization.Benchmarks.Guides;

/// <summary>The control for importing: the same topics as a site for Hugo, with the plainest layouts that make a page of each.</summary>
internal static partial class MadeHugoSite
{
    private const string Config = "baseURL = \"http://127.0.0.1/\"\ntitle = \"Made\"\ndisableKinds = [\"taxonomy\", \"term\", \"RSS\"]\n";

    private const string Page =
        """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }} – {{ .Site.Title }}</title><meta name="description" content="{{ .Params.summary }}"></head>
        <body><header><a href="/">{{ .Site.Title }}</a></header><main><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>{{ .TableOfContents }}{{ .Content }}</main></body></html>
        """;

    private const string List =
        """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
        <body><ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>
        """;

    public static void Write(string folder, int topics)
    {
        var words = new MadeWords();
        var content = Path.Combine(folder, "content", "topics");
        var layouts = Path.Combine(folder, "layouts", "_default");
        Directory.CreateDirectory(content);
        Directory.CreateDirectory(layouts);
        File.WriteAllText(Path.Combine(folder, "config.toml"), Config);
        File.WriteAllText(Path.Combine(layouts, "single.html"), Page);
        File.WriteAllText(Path.Combine(layouts, "list.html"), List);
        Parallel.For(0, topics, number =>
        {
            var topic = new MadeTopic(words, number, topics);
            File.WriteAllText(Path.Combine(content, $"{topic.Slug}.md"), Own(topic.Write()));
        });
    }

    // A range of years is no date to Hugo, and its addresses have no ".md".
    private static string Own(string text) => Link().Replace(Dates().Replace(text, ""), "](/topics/$1/)");

    [GeneratedRegex(@"^dates: .*\n", RegexOptions.Multiline)]
    private static partial Regex Dates();

    [GeneratedRegex(@"\]\(([a-z0-9-]+)\.md\)")]
    private static partial Regex Link();
}
