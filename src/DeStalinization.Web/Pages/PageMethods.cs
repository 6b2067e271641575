using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace DeStalinization.Web.Pages;

/// <summary>Razor Pages answer to any method; here a page answers GET and HEAD, and POST only when it has a handler for it. Others are told 405.</summary>
internal static class PageMethods
{
    public static void Restrict(PageRouteModel page)
    {
        // An error page stands in for whatever was asked, however it was asked.
        if (page.ViewEnginePath.StartsWith("/Errors/", StringComparison.Ordinal))
            return;
        var name = $"{typeof(PageMethods).Namespace}{page.ViewEnginePath.Replace('/', '.')}Model";
        var takesPosts = typeof(PageMethods).Assembly.GetType(name)?.GetMethod("OnPostAsync", BindingFlags.Public | BindingFlags.Instance) is not null;
        string[] methods = takesPosts ? ["GET", "HEAD", "POST"] : ["GET", "HEAD"];
        foreach (var selector in page.Selectors)
            selector.EndpointMetadata.Add(new HttpMethodMetadata(methods));
    }
}
