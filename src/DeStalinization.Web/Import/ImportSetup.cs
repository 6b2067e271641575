using DeStalinization.Web.Store;
using DeStalinization.Web.Store.Guide;
using Microsoft.Extensions.Options;

namespace DeStalinization.Web.Import;

public static class ImportSetup
{
    public static void AddImport(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ContentOptions>()
            .BindConfiguration(ContentOptions.Section)
            .PostConfigure<IHostEnvironment>((content, host) =>
            {
                content.Folder = Path.GetFullPath(content.Folder is "" ? DefaultFolder(host) : content.Folder);
                content.Watch ??= host.IsDevelopment();
            })
            .Validate(content => Directory.Exists(content.Folder), "Content:Folder does not exist; name the folder that holds guide.md.")
            .ValidateOnStart();
        builder.Services.AddSingleton<KeptGuide>();
        builder.Services.AddScoped<GuideImporter>();
        builder.Services.AddScoped<GuideStart>();
        builder.Services.AddScoped<GuideRebuild>();
        builder.Services.AddSingleton<StoredGuide>();
        builder.Services.AddScoped<LastImport>();
        builder.Services.AddSingleton<ContentWatch>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<ContentWatch>());
    }

    /// <summary>
    /// Does what the command line asks: checks the content, or brings the stores up to date, while its caller may already lay out the pages.
    /// </summary>
    /// <returns>Null when the program is ready to serve, else the process's exit code: 0 done, 1 the content has faults, 2 a setting or a folder is wrong.</returns>
    public static Task<int?> PrepareAsync(this WebApplication app, string[] args) => Task.Run(() => PreparedAsync(app, args));

    /// <summary>Serves when all is prepared.</summary>
    public static async Task<int> RunAsync(this WebApplication app, Task<int?> preparing)
    {
        if (await preparing is { } code)
            return code;
        await app.RunAsync();
        return 0;
    }

    private static async Task<int?> PreparedAsync(WebApplication app, string[] args)
    {
        Task<bool> import;
        try
        {
            app.Services.GetRequiredService<IStartupValidator>().Validate();
            if (CheckVerb.IsAsked(args))
                return await CheckVerb.RunAsync(app.Services, args);
            app.PrepareDataFolder();
            import = Task.Run(() => TryImportAsync(app));
            app.WarmUp();
            await app.PrepareLearnersAsync();
        }
        catch (Exception exception) when (SettingFaults.Of(exception) is { } faults)
        {
            foreach (var fault in faults)
                await Console.Error.WriteLineAsync(fault);
            return 2;
        }
        return await import ? null : 1;
    }

    private static async Task<bool> TryImportAsync(WebApplication app)
    {
        var isWatched = app.Services.GetRequiredService<IOptions<ContentOptions>>().Value.Watch == true;
        if (isWatched)
            app.Services.GetRequiredService<KeptGuide>().Begin();
        app.Services.GetRequiredService<ContentWatch>().Begin();
        var status = app.Services.GetRequiredService<GuideStatus>();
        status.IsFollowed = app.Environment.IsDevelopment() && isWatched;
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<GuideStart>().RunAsync(app.Lifetime.ApplicationStopping);
        if (status.Served is not null || app.Environment.IsDevelopment())
            return true;
        foreach (var fault in status.Faults)
            await Console.Error.WriteLineAsync(fault);
        return false;
    }

    private static string DefaultFolder(IHostEnvironment host) =>
        Path.Combine(Repository.FindRoot(host.ContentRootPath) ?? AppContext.BaseDirectory, "content");
}
