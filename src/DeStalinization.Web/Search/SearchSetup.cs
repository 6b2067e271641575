namespace DeStalinization.Web.Search;

public static class SearchSetup
{
    public static void AddSearch(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<WordShelf>();
        builder.Services.AddScoped<GuideSearch>();
        builder.Services.AddScoped<NearestTopics>();
    }
}
