using System.Text;
using DeStalinization.Learning.Cards;
using DeStalinization.Learning.Scheduling;
using DeStalinization.Web.Learners;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Security;

/// <summary>Every place of the site that takes text from a visitor, and one visitor who may send her forms.</summary>
/// <param name="client">Who writes; with her answers her own pages grow.</param>
/// <param name="reader">Another, with one answer, who looks at hers.</param>
/// <param name="small">A site of few events, whose timeline is the same page in a tenth of the time.</param>
internal sealed class HostileInputs(HttpClient client, HttpClient reader, HttpClient small, string token, string newcomer)
{
    private const string Question = Learner.Question;
    private const string Gaps = "/topics/the-thaw/self-check/youth-festival";
    private const string Order = "/topics/the-thaw/self-check/timeline";
    private const string Misconception = "/topics/the-thaw/self-check/myth-no-censors";

    /// <summary>Each makes a request of a text.</summary>
    public IReadOnlyList<(string Name, Func<string, HttpRequestMessage> Ask)> All =>
    [
        ("search", text => Get($"/search?q={Encoded(text)}")),
        ("answer", text => Keep(Question, ("Answer", text))),
        ("reason", text => Keep(Misconception, ("Choice", CardAnswer.True), ("Answer", text))),
        ("gaps", text => Keep(Gaps, ("Blanks[0]", text), ("Blanks[1]", text))),
        ("events", text => Keep(Order, ("Order", text), ("Order", text))),
        ("suggestions", text => Get($"/search.json?q={Encoded(text)}")),
        ("cards", text => Get($"/practice?cards={Encoded(text)}")),
        ("topic", text => Get($"/topics/{Place(text)}")),
        ("card", text => Get($"/topics/the-thaw/self-check/{Place(text)}")),
        ("years", text => Get($"/timeline?from={Encoded(text)}&to={Encoded(text)}")),
        ("page of answers", text => Get($"/progress/answers?page={Encoded(text)}")),
        ("any key", text => Get($"/progress?done={Encoded(text)}&added={Encoded(text)}&{Encoded(text)}={Encoded(text)}")),
        ("sitting", text => Get($"/topics/the-thaw/self-check?sitting={Encoded(text)}&end={Encoded(text)}")),
        ("attempt", text => Get($"/review/{Place(text)}?sitting={Encoded(text)}")),
        ("code", text => Get($"/progress/move?code={Encoded(text)}")),
        ("code sent", text => Post("/progress/move", ("code", text), ("newcomer", text))),
        ("exam", text => Post("/progress/exam", ("Date", text))),
        ("settings", text => Post("/progress/settings", ("NewPerDay", text), ("Keep", text))),
        ("hidden fields", text => Post(Question, ("Answer", ""), ("Attempt", text), ("Newcomer", text), ("Confidence", text), ("Keep", text), ("Skip", text), (text, text))),
        ("order", text => Post(Order, ("Order", text), ("Order", text), ("Up", text), ("Down", text))),
        ("choice", text => Post(Misconception, ("Choice", text), ("Answer", text), ("Blanks", text))),
        ("token", text => Post(Question, ("Answer", text), ("token", text))),
        ("file", text => Upload(Encoding.UTF8.GetBytes(text))),
        ("headers", text => Headed("/topics/the-thaw", text)),
        ("headers of a form", text => Headed(Question, text)),
        ("markdown", text => Get($"/topics/{Place(text)}.md")),
        ("calendar", text => Get($"/progress/calendar/{Place(text)}.ics")),
        ("picture", text => Get($"/images/{Place(text)}")),
        ("unit", text => Get($"/units/{Place(text)}/self-check?sitting={Encoded(text)}")),
        ("fault page", text => Get($"/error?status={Encoded(text)}")),
        ("address", text => Get($"/{Place(text)}?{Encoded(text)}")),
    ];

    /// <summary>The places whose text is stored, and comes back on other pages.</summary>
    public static IReadOnlyList<string> Kept { get; } = ["answer", "reason", "gaps", "events"];

    public static async Task<HostileInputs> OfAsync(Visitor writer, Visitor reader, Visitor small)
    {
        await Learner.ReviewAsync(writer);
        await Learner.ReviewAsync(reader);
        var form = await writer.GetAsync(Question);
        return new HostileInputs(writer.Client, reader.Client, small.Client, ValueOf("token"), ValueOf("Newcomer"));

        string ValueOf(string field) => form.One($"input[name={field}]").GetAttribute("value")!;
    }

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => await (request.RequestUri!.OriginalString switch
    {
        var address when address.StartsWith("/timeline", StringComparison.Ordinal) => small,
        var address when address.StartsWith("/progress?", StringComparison.Ordinal) || address.StartsWith("/progress/answers?page=%", StringComparison.Ordinal) => reader,
        _ => client,
    }).SendAsync(request);

    /// <summary>An answer that has all that one needs to be taken.</summary>
    private HttpRequestMessage Keep(string card, params IEnumerable<(string Name, string Value)> fields) =>
        Post(card, fields.Append(("Attempt", $"{Guid.CreateVersion7()}")).Append(("Newcomer", newcomer)));

    public HttpRequestMessage Post(string address, params IEnumerable<(string Name, string Value)> fields)
    {
        var all = fields.ToList();
        if (!all.Exists(field => field.Name == "token"))
            all.Add(("token", token));
        var body = string.Join('&', all.Select(field => $"{Encoded(field.Name)}={Encoded(field.Value)}"));
        return new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.ASCII, "application/x-www-form-urlencoded") };
    }

    public HttpRequestMessage Upload(byte[] file) => new(HttpMethod.Post, "/progress/load")
    {
        Content = new MultipartFormDataContent { { new StringContent(token), "token" }, { new StringContent(""), "newcomer" }, { new ByteArrayContent(file), "file", "progress.json" } },
    };

    /// <summary>A download that somebody has written these texts into, wherever one can be.</summary>
    public static byte[] FileOf(IEnumerable<string> texts)
    {
        var time = new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
        var attempts = texts.Select(text => text.Replace("\0", "", StringComparison.Ordinal)).Select(text => text[..Math.Min(text.Length, 4000)]).Select(text => new SavedAttempt(
            Guid.CreateVersion7(), "no-such-topic#lost", 1, text, null, null, text, time, text, Rating.Good, time, time));
        return ProgressFile.Write(new ProgressDownload(
            ProgressDownload.FormatName, ProgressDownload.ThisVersion, time, new SavedSettings(false, 10, null, false, time, time), [.. attempts], [], []));
    }

    public static HttpRequestMessage Get(string address) => new(HttpMethod.Get, address);

    public static string Encoded(string text) => HostileStrings.Encoded(text);

    // The server itself refuses a path with a NUL in it.
    private static string Place(string text) => Encoded(text.Replace("\0", "", StringComparison.Ordinal));

    private static HttpRequestMessage Headed(string address, string text)
    {
        var request = Get(address);
        string[] names = ["User-Agent", "Accept", "Accept-Language", "Accept-Encoding", "Referer", "If-None-Match", "If-Modified-Since", "Range", "X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "Origin", "Content-Language", "Authorization"];
        foreach (var name in names)
            request.Headers.TryAddWithoutValidation(name, text);
        request.Headers.TryAddWithoutValidation("Cookie", $"learner={text}; form={text}; {text}");
        return request;
    }
}
