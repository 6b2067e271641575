using DeStalinization.Web.Store.Learners;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Learners;

/// <summary>Who is asking: the learner whose token the request's cookie holds, if there is one.</summary>
public sealed class CurrentLearner(HttpContextAccessor accessor, LearnerDb db, LearnersStatus status)
{
    /// <summary>How long a learner who keeps her progress is remembered after her last use, in days.</summary>
    public const int KeptDays = 365;

    private (bool Known, long? Id) found;

    private HttpContext Context => accessor.HttpContext!;

    // A browser takes a __Host- cookie only over HTTPS, and then no other site of the domain can set it.
    private string CookieName => Context.Request.IsHttps ? "__Host-learner" : "learner";

    /// <summary>The token that the browser sent; null when it sent none.</summary>
    public LearnerToken? Token => LearnerToken.Parse(Context.Request.Cookies[CookieName]);

    /// <summary>The learner's row, or null for somebody of whom nothing is stored, and for everybody while the store cannot be read.</summary>
    public async Task<long?> FindIdAsync()
    {
        if (!found.Known)
            found = (true, await LookUpAsync());
        return found.Id;
    }

    /// <summary>Sends the cookie: until the browser closes, or for a year after this use.</summary>
    public void Remember(LearnerToken token, bool keep) =>
        Context.Response.Cookies.Append(CookieName, token.ToString(), new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = keep ? TimeSpan.FromDays(KeptDays) : null,
            SameSite = SameSiteMode.Lax,
            Secure = Context.Request.IsHttps,
        });

    /// <summary>Has the browser drop the cookie, and whatever else it keeps of this site.</summary>
    public void Forget()
    {
        found = (true, null);
        Context.Response.Cookies.Delete(CookieName, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = Context.Request.IsHttps });
        Context.Response.Headers["Clear-Site-Data"] = "\"cookies\", \"storage\"";
    }

    private async Task<long?> LookUpAsync()
    {
        if (!status.IsReadable || Token is not { Hash: var hash })
            return null;
        return await db.Tokens.Where(row => row.TokenHash == hash).Select(row => (long?)row.LearnerId).SingleOrDefaultAsync();
    }
}
