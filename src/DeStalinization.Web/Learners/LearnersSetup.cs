using DeStalinization.Learning.Scheduling;

namespace DeStalinization.Web.Learners;

public static class LearnersSetup
{
    public static void AddLearners(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<CurrentRequest>();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new ExamScheduler(new SchedulerOptions()));
        services.AddScoped<CurrentLearner>();
        services.AddSingleton<SharedCommit>();
        services.AddHostedService(provider => provider.GetRequiredService<SharedCommit>());
        services.AddSingleton<ReviewJournal>();
        services.AddHostedService<LearnerPurge>();
    }

    /// <summary>Lets what asks for the learner know whose request it is. Belongs after the kept pages, which are nobody's.</summary>
    public static void UseLearners(this WebApplication app) =>
        app.Use((context, next) =>
        {
            context.RequestServices.GetRequiredService<CurrentRequest>().Context = context;
            return next(context);
        });
}
