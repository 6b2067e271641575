using System.Net;
using System.Text.RegularExpressions;
using DeStalinization.Web.Learners;
using DeStalinization.Web.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace DeStalinization.Web.Tests.Security;

/// <summary>What one site, or one learner, may not have another's browser do.</summary>
public sealed class ForgeryTests(ForgeryTests.NamedSite site) : IClassFixture<ForgeryTests.NamedSite>
{
    private readonly GuideApp app = site.App;

    [Fact]
    public async Task No_form_is_taken_without_a_token_or_with_that_of_another()
    {
        var (mine, other) = (app.NewVisitor(), app.NewVisitor());
        var feedback = await Learner.AnswerAsync(mine, keep: "true");
        await Learner.ReviewAsync(other, keep: "true");
        var attempt = feedback.Address.Segments[^1];
        var code = (await mine.SendAsync(await mine.GetAsync("/progress/code"))).Page.QuerySelectorAll("code, strong, b, p").Select(element => Regex.Match(element.TextContent, "[A-Z0-9]{4}-[A-Z0-9]{4}").Value).First(text => text != "");
        var addresses = Posts().Select(pattern => AddressOf(pattern, attempt)).ToList();
        Assert.True(addresses.Count >= 10, $"only {addresses.Count} forms were found");
        var before = Stored();
        foreach (var address in addresses)
        {
            foreach (var token in (string?[])[null, "", await TokenAsync(other)])
            {
                var reply = await mine.PostAsync(new Uri(address, UriKind.Relative), Fields(address, token, code));
                Assert.Equal($"{address} {token} BadRequest", $"{address} {token} {reply.Status}");
                Assert.Equal(before, Stored());
            }
        }
        Assert.Equal(HttpStatusCode.Redirect, (await mine.PostAsync(new Uri("/progress/settings", UriKind.Relative), Fields("", await TokenAsync(mine), code))).Status);
        Assert.NotEqual(before, Stored());
    }

    [Fact]
    public async Task Nothing_answers_a_method_that_nobody_gave_it()
    {
        var visitor = app.NewVisitor();
        foreach (var address in Endpoints().Where(pattern => pattern.RoutePattern.RawText is not ("error" or "faults" or "/error" or "/faults")).Select(pattern => AddressOf(pattern, $"{Guid.Empty}")).Distinct())
        {
            foreach (var method in (string[])["TRACE", "PUT", "FOO"])
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), address);
                using var reply = await visitor.Client.SendAsync(request);
                Assert.Equal($"{method} {address} {HttpStatusCode.MethodNotAllowed}", $"{method} {address} {reply.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task No_address_is_made_of_what_a_stranger_says_the_site_is_called()
    {
        var visitor = app.NewVisitor();
        visitor.Client.DefaultRequestHeaders.Host = "evil.example";
        visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-Host", "evil.example");
        await Learner.ReviewAsync(visitor, keep: "true");
        var made = await visitor.FollowAsync(await visitor.PostAsync(new Uri("/progress/calendar", UriKind.Relative), [KeyValuePair.Create("wanted", "true"), KeyValuePair.Create("token", await TokenAsync(visitor))]));
        var feed = Regex.Match(await made.Response.Content.ReadAsStringAsync(), @"https://guide\.example(/progress/calendar/\w{32}\.ics)").Groups[1].Value;
        var code = await visitor.SendAsync(await visitor.GetAsync("/progress/code"));
        string[] addresses = ["/", "/topics/the-thaw", "/feed.atom", "/sitemap.xml", "/robots.txt", "/topics/khrushchev-thaw", "/no-such-page", "/offline.json", "/manifest.webmanifest", "/progress", feed];
        foreach (var reply in (Reply[])[made, code, .. await Task.WhenAll(addresses.Select(visitor.GetAsync))])
        {
            Assert.DoesNotContain("evil.example", await reply.Response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.DoesNotContain("evil.example", reply.Location ?? "", StringComparison.Ordinal);
        }
    }

    private IEnumerable<RouteEndpoint> Posts() =>
        Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true);

    private IEnumerable<RouteEndpoint> Endpoints() => app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    // A new kind of place in an address has to be given a value here.
    private static string AddressOf(RouteEndpoint endpoint, string attempt) => "/" + Regex.Replace(
        endpoint.RoutePattern.RawText!.TrimStart('/'),
        @"\{(\**\w+)[^}]*\}",
        place => (place.Groups[1].Value, endpoint.RoutePattern.RawText!.Contains("units", StringComparison.Ordinal)) switch
        {
            ("slug", _) => "de-stalinization",
            ("id", true) => "nothing",
            ("id", _) => "secret-speech-role",
            ("attempt", _) => attempt,
            ("key", _) => new string('0', 32),
            ("**name", _) => "door.svg",
            ("**path", _) => "site.css",
            var (name, _) => throw new InvalidOperationException($"what stands for {name}?"),
        });

    private static IEnumerable<KeyValuePair<string, string>> Fields(string address, string? token, string code)
    {
        (string Name, string Value)[] fields =
        [
            ("Answer", Learner.Answer), ("Attempt", $"{Guid.CreateVersion7()}"), ("Newcomer", $"{LearnerToken.Create()}"), ("Rating", "Good"), ("code", code),
            ("Date", "2027-05-04"), ("NewPerDay", "7"), ("Keep", "false"), ("wanted", "true"),
        ];
        // A field comes before a part of the address of the same name.
        return fields.Where(field => field.Name != "Attempt" || !address.StartsWith("/review", StringComparison.Ordinal)).Select(field => KeyValuePair.Create(field.Name, field.Value)).Concat(token is null ? [] : [KeyValuePair.Create("token", token)]);
    }

    private static async Task<string> TokenAsync(Visitor visitor) => (await visitor.GetAsync("/progress/settings")).One("input[name=token]").GetAttribute("value")!;

    /// <summary>All that is stored of learners, as text.</summary>
    private string Stored()
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(app.DataFolder, "learners.db")};Pooling=False");
        connection.Open();
        return string.Join('\n', Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%Key%'").SelectMany(table => Rows(connection, $"SELECT * FROM \"{table}\"").Prepend(table)));
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(field => reader.GetValue(field) is byte[] bytes ? Convert.ToHexString(bytes) : $"{reader.GetValue(field)}")));
        return rows;
    }

    /// <summary>A site that says what it is called.</summary>
    public sealed class NamedSite : IDisposable
    {
        public GuideApp App { get; } = new(environment: "Production", settings: ("Site:BaseUrl", "https://guide.example"));

        public void Dispose() => App.Dispose();
    }
}
