using Microsoft.Playwright;

namespace DeStalinization.Browser.Tests.Support;

/// <summary>What a page's content security policy forbade while it was shown.</summary>
public static class PolicyWatch
{
    /// <summary>Before the page is opened.</summary>
    public static Task WatchPolicyAsync(this IPage page) => page.AddInitScriptAsync(
        """
        addEventListener('securitypolicyviolation', event => {
          const told = JSON.parse(sessionStorage.getItem('forbidden') ?? '[]');
          told.push(`${location.pathname}: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
          sessionStorage.setItem('forbidden', JSON.stringify(told));
        });
        """);

    /// <summary>On all the pages that this one has shown.</summary>
    public static async Task<string[]> ForbiddenAsync(this IPage page) =>
        await page.EvaluateAsync<string[]>("JSON.parse(sessionStorage.getItem('forbidden') ?? '[]')");
}
