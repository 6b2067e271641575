using System.Net;
using DeStalinization.Web.Tests.Support;
using Microsoft.Data.Sqlite;

namespace DeStalinization.Web.Tests.Pages;

public sealed class FaultPageTests
{
    [Fact]
    public async Task A_fault_of_ours_is_a_plain_page_with_a_reference_and_no_stack_trace()
    {
        using var app = new GuideApp(environment: "Production");
        var visitor = app.NewVisitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/")).Status);
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(app.DataFolder, "guide.db")}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "DROP TABLE Glossary; DROP TABLE Guides";
            await command.ExecuteNonQueryAsync();
        }
        var page = await visitor.GetAsync("/glossary");
        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Matches("^[0-9A-Z:]{10,}$", page.One("main code").TextContent);
        Assert.DoesNotContain("Exception", page.Text, StringComparison.Ordinal);
        Assert.True(page.Response.Headers.Contains("Content-Security-Policy"));
        Assert.Equal("Unhealthy", (await visitor.GetAsync("/health/ready")).Text);
        Assert.Equal("Healthy", (await visitor.GetAsync("/health/live")).Text);
    }
}
