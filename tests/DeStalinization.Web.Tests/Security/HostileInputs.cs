using System.Text;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Security;

/// <summary>Every place of the site that takes text from a visitor, and one visitor who may send her forms.</summary>
internal sealed class HostileInputs
{
    private const string Question = Learner.Question;

    private readonly HttpClient client;
    private readonly string token;

    private HostileInputs(HttpClient client, string token) => (this.client, this.token) = (client, token);

    /// <summary>Each makes a request of a text.</summary>
    public IReadOnlyList<(string Name, Func<string, HttpRequestMessage> Ask)> All =>
    [
        ("search", text => Get($"/search?q={Encoded(text)}")),
        ("answer", text => Post(Question, ("Answer", text), ("Attempt", $"{Guid.CreateVersion7()}"), ("Newcomer", ""))),
        ("suggestions", text => Get($"/search.json?q={Encoded(text)}")),
        ("cards", text => Get($"/practice?cards={Encoded(text)}")),
        ("topic", text => Get($"/topics/{Place(text)}")),
        ("card", text => Get($"/topics/the-thaw/self-check/{Place(text)}")),
        ("years", text => Get($"/timeline?from={Encoded(text)}&to={Encoded(text)}")),
        ("any key", text => Get($"/progress?done={Encoded(text)}&added={Encoded(text)}&{Encoded(text)}={Encoded(text)}")),
        ("sitting", text => Get($"/topics/the-thaw/self-check?sitting={Encoded(text)}&end={Encoded(text)}")),
        ("attempt", text => Get($"/review/{Place(text)}?sitting={Encoded(text)}")),
        ("code", text => Get($"/progress/move?code={Encoded(text)}")),
        ("code sent", text => Post("/progress/move", ("code", text), ("newcomer", text))),
        ("exam", text => Post("/progress/exam", ("Date", text))),
        ("settings", text => Post("/progress/settings", ("NewPerDay", text), ("Keep", text))),
        ("hidden fields", text => Post(Question, ("Answer", ""), ("Attempt", text), ("Newcomer", text), ("Confidence", text), ("Keep", text), ("Skip", text), (text, text))),
        ("gaps", text => Post("/topics/the-thaw/self-check/youth-festival", ("Blanks", text), ("Blanks[0]", text), ("Attempt", text))),
        ("order", text => Post("/topics/the-thaw/self-check/timeline", ("Order", text), ("Order", text), ("Up", text), ("Down", text))),
        ("choice", text => Post("/topics/the-thaw/self-check/myth-no-censors", ("Choice", text), ("Answer", text), ("Attempt", $"{Guid.CreateVersion7()}"))),
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

    public static async Task<HostileInputs> OfAsync(Visitor visitor)
    {
        await Learner.ReviewAsync(visitor);
        return new HostileInputs(visitor.Client, (await visitor.GetAsync(Question)).One("input[name=token]").GetAttribute("value")!);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => await client.SendAsync(request);

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
