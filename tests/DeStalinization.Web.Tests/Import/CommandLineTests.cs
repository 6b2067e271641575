using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Import;

/// <summary>The program as an operator or an author starts it.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder content = TemporaryFolder.WithSmallGuide();
    private readonly TemporaryFolder data = new();

    public void Dispose()
    {
        content.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task Check_finds_nothing_in_the_real_content()
    {
        using var check = ServerProcess.Start("check", TemporaryFolder.RealContent);
        Assert.Equal(0, await check.ExitAsync());
        Assert.Equal([$"0 errors, 0 warnings in {TemporaryFolder.RealContent}"], check.Output);
    }

    [Fact]
    public async Task Check_prints_each_fault_with_its_place_and_exits_1()
    {
        await content.SpoilAsync("thaw");
        using var check = ServerProcess.Start("check", content.Path);
        Assert.Equal(1, await check.ExitAsync());
        Assert.Contains(check.Output, line => line.StartsWith($"{content["topics/thaw.md"]}(", StringComparison.Ordinal) && line.Contains("): error DS", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_of_a_folder_that_is_not_there_says_so()
    {
        using var check = ServerProcess.Start("check", content["nowhere"]);
        Assert.Equal(1, await check.ExitAsync());
        Assert.Contains(check.Output, line => line.Contains("There is no folder", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Faulty_content_and_no_guide_ends_the_program_in_production()
    {
        await content.SpoilAsync("thaw");
        using var server = ServerProcess.Serve(content.Path, data.Path);
        Assert.Equal(1, await server.ExitAsync());
        Assert.Contains(server.Output, line => line.StartsWith("topics/thaw.md(", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_is_one_line_with_the_path_and_the_remedy()
    {
        await File.WriteAllTextAsync(data["taken"], "");
        await IsRefusedAsync(data["taken/data"]);
    }

    [Fact]
    public async Task A_data_folder_that_is_somebody_elses_is_one_line_with_the_path_and_the_remedy()
    {
        Directory.CreateDirectory(data["closed"]);
        Command.Run("chmod", "000", data["closed"]);
        await IsRefusedAsync(data["closed"]);
        Command.Run("chmod", "700", data["closed"]);
    }

    [Fact]
    public async Task A_file_in_place_of_the_data_folder_is_one_line_with_the_path_and_the_remedy()
    {
        await File.WriteAllTextAsync(data["taken"], "");
        await IsRefusedAsync(data["taken"]);
    }

    private static async Task IsRefusedAsync(string folder)
    {
        using var server = ServerProcess.ServeUnder(ServerProcess.Bound, TemporaryFolder.RealContent, folder);
        Assert.Equal(2, await server.ExitAsync());
        var line = Assert.Single(server.Output);
        Assert.Contains(folder, line, StringComparison.Ordinal);
        Assert.Contains("that the program may write to", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_that_is_none_of_its_kind_is_one_line_that_names_it()
    {
        using var server = ServerProcess.Start("--Content:Watch", "maybe", "--Data:Folder", data.Path);
        Assert.Equal(2, await server.ExitAsync());
        Assert.Contains("'maybe' at 'Content:Watch'", Assert.Single(server.Output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_wrong_setting_is_named_at_once()
    {
        await File.WriteAllTextAsync(data["taken"], "");
        using var server = ServerProcess.Start("--Content:Folder", content["nowhere"], "--Data:Folder", data["taken"], "--Limits:WritesPerMinute", "0");
        Assert.Equal(2, await server.ExitAsync());
        Assert.All(["Content:Folder", "Data:Folder", "Limits:WritesPerMinute"], key => Assert.Contains(server.Output, line => line.StartsWith(key, StringComparison.Ordinal)));
    }
}
