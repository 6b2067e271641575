using DeStalinization.Learning.Scheduling;

namespace DeStalinization.Web.Learners;

public static class LearnersSetup
{
    public static void AddLearners(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new ExamScheduler(new SchedulerOptions()));
        services.AddScoped<CurrentLearner>();
        services.AddSingleton<SharedCommit>();
        services.AddHostedService(provider => provider.GetRequiredService<SharedCommit>());
        services.AddSingleton<ReviewJournal>();
        services.AddHostedService<LearnerPurge>();
    }
}
