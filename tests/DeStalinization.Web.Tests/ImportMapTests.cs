using System.Text.RegularExpressions;
using DeStalinization.Web.Store;

namespace DeStalinization.Web.Tests;

/// <summary>Who may use whom inside the web project. The compiler holds the walls between projects; folders are namespaces, so names show the rest.</summary>
public sealed partial class ImportMapTests
{
    private static readonly string Web = Path.Combine(Repository.FindRoot(AppContext.BaseDirectory)!, "src", "DeStalinization.Web");

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Pages"] = ["Web.Pages", "Web.Store", "Web.Search", "Web.Learners", "Web.Serving", "Web.Site", "Learning"],
        ["Import"] = ["Web.Import", "Content", "Web.Store", "Web.Search", "Learning"],
        ["Search"] = ["Web.Search", "Web.Store.Guide", "Learning"],
        ["Learners"] = ["Web.Learners", "Web.Store.Learners", "Learning"],
        ["Security"] = ["Web.Security"],
        ["Serving"] = ["Web.Serving", "Web.Site", "Web.Store.Guide"],
        ["Site"] = ["Web.Site", "Web.Store.Guide", "Learning"],
        ["Store"] = ["Web.Store", "Learning"],
    };

    public static TheoryData<string> Folders => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_what_it_may(string folder)
    {
        var uses = Files(folder)
            .SelectMany(file => Named().Matches(File.ReadAllText(file)).Select(match => (File: file, Use: match.Groups[1].Value)))
            .ToList();
        Assert.NotEmpty(uses);
        Assert.DoesNotContain(uses, use => !Allowed[folder].Any(allowed => $"{use.Use}.".StartsWith($"{allowed}.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_folder_with_code_is_on_the_map()
    {
        var folders = Directory.GetDirectories(Web).Select(folder => Path.GetFileName(folder)!).Except(["bin", "obj"]).Where(folder => Files(folder).Any());
        Assert.Equal(Allowed.Keys.Order(), folders.Order());
    }

    [Fact]
    public void The_pages_read_the_stores_and_never_write() =>
        Assert.DoesNotContain(Files("Pages"), file => Writing().IsMatch(File.ReadAllText(file)));

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Web, folder), "*.cs*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml" && !file.Contains("Migrations", StringComparison.Ordinal));

    [GeneratedRegex(@"\bDeStalinization\.((?:Web|Content|Learning)[\w.]*)")]
    private static partial Regex Named();

    [GeneratedRegex(@"SaveChanges|ExecuteUpdate|ExecuteDelete|ExecuteSql")]
    private static partial Regex Writing();
}
