using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DeStalinization.Content.Parsing;
using DeStalinization.Content.Parsing.Files;
using DeStalinization.Content.Tests.Support;

namespace DeStalinization.Content.Tests.Dialect;

/// <summary>
/// Whatever an author pastes, nothing of it lives in the HTML. Most of these are faults, so that no guide comes of them; here they are
/// rendered all the same.
/// </summary>
public sealed class HostileTextTests
{
    private static readonly string[] Addresses =
    [
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", "jav&#x09;ascript:alert(1)", "javascript&colon;alert(1)", "&#106;avascript:alert(1)",
        "\u0001javascript:alert(1)", "%6Aavascript:alert(1)", "vbscript:msgbox(1)", "data:text/html;base64,PHNjcmlwdD4=",
        "data:image/svg+xml,<svg>",
        "file:///etc/passwd", "//evil.example", "\\\\evil.example", "/\\evil.example", "../../evil.md", "blob:x",
        "view-source:javascript:alert(1)",
        "https://a.example/\" onclick=\"alert(1)", "#\" onclick=\"alert(1)", "x.md#\"><script>alert(1)</script>",
        "feed:javascript:alert(1)",
    ];

    private static readonly string[] Shapes =
    [
        "[x](ADDRESS)", "[x](<ADDRESS>)", "![x](ADDRESS)", "<ADDRESS>", "[x][r]\n\n[r]: ADDRESS\n",
        "[x](https://a.example \"ADDRESS\")", "[![x](ADDRESS)](ADDRESS)",
        "[ADDRESS]{lang=ADDRESS}",
        "*[x](ADDRESS)*", "ADDRESS",
    ];

    private static readonly string[] Fragments =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<svg/onload=alert(1)//",
        "<iframe src=javascript:alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>", "<style>@import 'x'</style>", "<base href=//evil.example>",
        "<meta http-equiv=refresh content=0>",
        "<!--><script>alert(1)</script>-->", "<![CDATA[<script>alert(1)</script>]]>", "<?php alert(1) ?>",
        "<!DOCTYPE x [<!ENTITY y \"z\">]>",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "`<script>alert(1)</script>`",
        "```html\" onclick=\"alert(1)\n<script>alert(1)</script>\n```",
        "~~~{onclick=alert(1)}\nx\n~~~", "x {onclick=alert(1)}", "[x](https://a.example){onclick=alert(1)}",
        "*x*{onmouseover=\"alert(1)\"}", "{#x onclick=alert(1)}",
        "[x]{lang=\"en\\\" onclick=alert(1)\"}", "[x]{lang=en onclick=alert(1)}", "[x]{onclick=alert(1)}",
        "![x](../images/door.svg){onload=alert(1)}",
        "[@taubman-2003, \"><script>alert(1)</script>]", "[@x\"><script>alert(1)</script>]",
        "| a |\n| :-: |\n| <script>alert(1)</script> |",
        "::: \" onclick=\"alert(1)\nx\n:::", "[x]: https://a.example '\"><script>alert(1)</script>'\n\n[x]", "<div\nonclick=alert(1)\n>",
        "</p><script>alert(1)</script>",
        "\\<script>alert(1)\\</script>", "<scr<script>ipt>alert(1)</scr</script>ipt>", "<x onclick=alert(1)>y</x>",
        "<a@b.example\" onclick=alert(1)>",
        "![\" onerror=\"alert(1)](../images/door.svg)", "![x](../images/door.svg \"\\\" onerror=alert(1)\")",
        "1. <b onclick=alert(1)>x</b>",
    ];

    private static readonly string[] Elements =
    [
        "p", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "a", "img", "sup", "span", "table", "thead", "tbody", "tr",
        "th", "td", "br", "hr",
        "dl", "dt", "dd",
    ];

    private static readonly string[] Attributes =
        ["href", "rel", "title", "src", "alt", "loading", "id", "class", "lang", "aria-label", "start"];

    private static readonly string[] Replaced =
        ["closed doors", "Khrushchev speaks", "closed* session", "loyal Communists", "before?", "welcomed it", "that only the Party"];

    public static TheoryData<string> Texts =>
    [
        .. Fragments,
        .. Shapes.SelectMany(_ => Addresses, (shape, address) => shape.Replace("ADDRESS", address, StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Nothing_hostile_lives_in_the_html(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        using var guide = GuideCopy.OfGood();
        guide.Write("glossary.md", $"## {line} {{#term}}\n\n{text}\n\n- {text}\n\n> {text}\n\n| a |\n| --- |\n| {line} |\n");
        guide.Write("sources.md", $"## Taubman, {line} {{#taubman-2003}}\n\n- author: {line}\n- year: 2003\n- kind: book\n");
        var topic = File.ReadAllText(guide.PathOf("topics/secret-speech.md"));
        foreach (var place in Replaced)
            topic = topic.Replace(place, line, StringComparison.Ordinal);
        guide.Write("topics/secret-speech.md", topic);

        var draft = new DraftReader(new GuideFolder(guide.Folder), new Findings()).Read();

        Assert.NotNull(draft);
        Assert.All(RenderedHtml.Of(draft.Topics.Select(each => each.Topic)).Concat(RenderedHtml.Of(draft.Guide)), AssertHarmless);
    }

    private static void AssertHarmless(string html) =>
        Assert.All(new HtmlParser().ParseDocument($"<body>{html}</body>").Body!.QuerySelectorAll("*"), element =>
        {
            Assert.Contains(element.LocalName, Elements);
            Assert.All(element.Attributes, attribute => AssertHarmless(attribute, html));
        });

    private static void AssertHarmless(IAttr attribute, string html)
    {
        Assert.Contains(attribute.Name, Attributes);
        if (attribute.Name == "href")
            Assert.Matches(@"\A(?:https?://|mailto:|#|/(?:\z|glossary|sources|topics/))", attribute.Value);
        if (attribute.Name == "src")
            Assert.True(attribute.Value.StartsWith("/images/", StringComparison.Ordinal), html);
        if (attribute.Name == "class")
            Assert.Matches(@"\A(?:note-ref|align-\w+|language-[^\s]*)\z", attribute.Value);
    }
}
