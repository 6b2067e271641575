using DeStalinization.Web.Serving;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DeStalinization.Web.Pages;

/// <summary>What is kept about a learner, for how long, and every cookie by name.</summary>
[ReadingPage]
public sealed class PrivacyModel : PageModel;
