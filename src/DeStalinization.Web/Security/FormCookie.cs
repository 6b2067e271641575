namespace DeStalinization.Web.Security;

/// <summary>The cookie that a form's token belongs to. A browser takes a __Host- cookie only over HTTPS, and then no other site of the domain can set it.</summary>
internal sealed class FormCookie(HttpContextAccessor accessor) : CookieBuilder
{
    public override string? Name
    {
        get => accessor.HttpContext?.Request.IsHttps == true ? "__Host-form" : "form";
        set => throw new NotSupportedException();
    }
}
