using DeStalinization.Web.Store.Guide;
using DeStalinization.Web.Store.Learners;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DeStalinization.Web.Store;

public static class StoreSetup
{
    private const string ConnectionName = "Learners";

    public static void AddStores(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<DataOptions>()
            .BindConfiguration(DataOptions.Section)
            .PostConfigure<IHostEnvironment>((data, host) => data.Folder = Path.GetFullPath(data.Folder is "" ? DefaultFolder(host) : data.Folder))
            .Validate(data => !File.Exists(data.Folder), "Data:Folder is a file; name a folder that the program may write to.")
            .ValidateOnStart();
        services.AddSingleton<GuideStatus>();
        services.AddSingleton<CardShelf>();
        services.AddScoped<GuideCards>();
        services.AddDbContext<GuideDb>((provider, options) => options.UseSqlite(GuideConnection(provider)));
        AddLearners(services, builder.Configuration.GetConnectionString(ConnectionName));
        services.AddDataProtection().SetApplicationName("DeStalinization").PersistKeysToDbContext<LearnerDb>();
        services.AddHealthChecks()
            .AddCheck<GuideHealth>("guide")
            .AddCheck<LearnersHealth>("learners");
    }

    /// <summary>Makes the data folder and migrates the learner store.</summary>
    public static async Task PrepareStoresAsync(this WebApplication app)
    {
        var data = app.Services.GetRequiredService<IOptions<DataOptions>>().Value;
        Directory.CreateDirectory(data.Folder);
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LearnerDb>().Database.MigrateAsync();
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
    }

    private static void AddLearners(IServiceCollection services, string? postgres)
    {
        if (!string.IsNullOrWhiteSpace(postgres))
        {
            services.AddDbContext<LearnerDb, PostgresLearnerDb>(options => options.UseNpgsql(postgres));
            return;
        }
        services.AddDbContext<LearnerDb, SqliteLearnerDb>((provider, options) => options
            .UseSqlite(LearnerConnection(provider))
            .AddInterceptors(DurableConnection.Instance));
    }

    // Derived and rebuilt as a whole, in any order of its tables: foreign keys would only be in the way.
    private static string GuideConnection(IServiceProvider provider) => new SqliteConnectionStringBuilder
    {
        DataSource = provider.GetRequiredService<IOptions<DataOptions>>().Value.GuideFile,
        ForeignKeys = false,
        DefaultTimeout = 5,
    }.ToString();

    private static string LearnerConnection(IServiceProvider provider) => new SqliteConnectionStringBuilder
    {
        DataSource = provider.GetRequiredService<IOptions<DataOptions>>().Value.LearnersFile,
        ForeignKeys = true,
        DefaultTimeout = 5,
    }.ToString();

    private static string DefaultFolder(IHostEnvironment host) =>
        Path.Combine(Repository.FindRoot(host.ContentRootPath) ?? Directory.GetCurrentDirectory(), "data");
}
