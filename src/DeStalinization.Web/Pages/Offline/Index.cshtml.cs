using DeStalinization.Web.Serving;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DeStalinization.Web.Pages.Offline;

/// <summary>Stands in for a page that is not kept when there is no connection; a script lists what is kept.</summary>
[ReadingPage]
public sealed class IndexModel : PageModel;
