using System.Data.Common;
using DeStalinization.Web.Store.Guide;
using DeStalinization.Web.Store.Learners;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

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
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<DataOptions>, DataFolderCheck>();
        services.AddSingleton<DataFolder>();
        services.AddSingleton<GuideStatus>();
        services.AddSingleton<CardShelf>();
        services.AddSingleton<PagesFile>();
        services.AddScoped<GuideCards>();
        services.AddDbContextPool<GuideDb>((provider, options) => options.UseSqlite(GuideConnection(provider)));
        AddLearners(services, builder.Configuration.GetConnectionString(ConnectionName));
        services.AddDataProtection().SetApplicationName("DeStalinization");
        services.AddOptions<KeyManagementOptions>().Configure<FormKeys>((keys, repository) => keys.XmlRepository = repository);
        services.AddSingleton<Draining>();
        services.AddHostedService(provider => provider.GetRequiredService<Draining>());
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(6));
        services.AddHealthChecks()
            .AddCheck<Draining>("draining")
            .AddCheck<GuideHealth>("guide")
            .AddCheck<LearnersHealth>("learners");
    }

    public static void PrepareDataFolder(this WebApplication app)
    {
        var folder = app.Services.GetRequiredService<DataFolder>();
        folder.Prepare();
        app.Lifetime.ApplicationStopped.Register(folder.TidyUp);
    }

    /// <summary>Migrates the learner store.</summary>
    public static async Task PrepareLearnersAsync(this WebApplication app)
    {
        if (app.Services.GetService<LearnersStart>() is { } start)
        {
            await start.RunAsync();
        }
        else
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<LearnerDb>().Database.MigrateAsync();
        }
    }

    /// <summary>
    /// Makes EF's models, which the first page and the first answer need, on the processor that a start leaves idle. Who needs one before it is made
    /// waits for it. Where there are pages from the last run the first is answered without, and is not kept waiting by this.
    /// </summary>
    public static void WarmUp(this WebApplication app) => Task.Run(async () =>
    {
        if (app.Services.GetRequiredService<PagesFile>().Exists)
            await Task.Delay(TimeSpan.FromSeconds(1), app.Lifetime.ApplicationStopping);
        using var scope = app.Services.CreateScope();
        _ = scope.ServiceProvider.GetRequiredService<GuideDb>().Model;
        _ = scope.ServiceProvider.GetRequiredService<LearnerDb>().Model;
    });

    public static void MapHealth(this WebApplication app)
    {
        var reading = new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]);
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).WithMetadata(reading);
        app.MapHealthChecks("/health/ready").WithMetadata(reading);
    }

    private static void AddLearners(IServiceCollection services, string? postgres)
    {
        services.AddSingleton<LearnersStatus>();
        services.AddSingleton<LearnersLoss>();
        services.AddSingleton<DamageNotice>();
        services.AddSingleton<PurgeDate>();
        if (!string.IsNullOrWhiteSpace(postgres))
        {
            services.AddDbContextPool<LearnerDb, PostgresLearnerDb>(options => options.UseNpgsql(postgres));
            services.AddFormKeys(_ => () => new NpgsqlConnection(postgres));
            return;
        }
        services.AddHealthChecks().AddCheck<RoomHealth>("room");
        services.AddSingleton<LearnersStart>();
        services.AddFormKeys(provider => () =>
            new SqliteConnection(provider.GetRequiredService<LearnersStatus>().Trouble?.ReadOnlySource ?? LearnerConnection(provider)));
        services.AddSingleton<DurableConnection>();
        services.AddDbContextPool<LearnerDb, SqliteLearnerDb>((provider, options) => options
            .UseSqlite(LearnerConnection(provider))
            .AddInterceptors(provider.GetRequiredService<DurableConnection>(), provider.GetRequiredService<DamageNotice>()));
    }

    private static void AddFormKeys(this IServiceCollection services, Func<IServiceProvider, Func<DbConnection>> connect) =>
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<FormKeys>(provider, connect(provider)));

    // Derived and rebuilt as a whole, in any order of its tables: foreign keys would only be in the way.
    private static string GuideConnection(IServiceProvider provider) => new SqliteConnectionStringBuilder
    {
        DataSource = provider.GetRequiredService<DataFolder>().GuideFile,
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
