namespace DeStalinization.Web.Search;

public static class SearchSetup
{
    public static void AddSearch(this WebApplicationBuilder builder) => builder.Services.AddScoped<GuideSearch>();
}
