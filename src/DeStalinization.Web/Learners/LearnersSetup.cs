using DeStalinization.Learning.Scheduling;

namespace DeStalinization.Web.Learners;

public static class LearnersSetup
{
    public static void AddLearners(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddHttpContextAccessor();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new Scheduler(new SchedulerOptions()));
        services.AddScoped<CurrentLearner>();
        services.AddScoped<ReviewJournal>();
        services.AddHostedService<LearnerPurge>();
    }
}
