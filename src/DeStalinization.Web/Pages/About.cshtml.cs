using DeStalinization.Web.Serving;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DeStalinization.Web.Pages;

/// <summary>How self-check works and how far its marks can be trusted; where the text comes from.</summary>
[ReadingPage]
public sealed class AboutModel : PageModel;
