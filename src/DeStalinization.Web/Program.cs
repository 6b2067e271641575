using DeStalinization.Web.Import;
using DeStalinization.Web.Learners;
using DeStalinization.Web.Pages;
using DeStalinization.Web.Search;
using DeStalinization.Web.Security;
using DeStalinization.Web.Serving;
using DeStalinization.Web.Site;
using DeStalinization.Web.Store;

// Its own files lie beside the program; the working folder is the operator's, and her paths start there.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseStaticWebAssets();
builder.AddStores();
builder.AddImport();
builder.AddSearch();
builder.AddLearners();
builder.AddSecurity();
builder.AddServing();
builder.AddSite();
builder.AddPages();

var app = builder.Build();
var preparing = app.PrepareAsync(args);
app.UseSecurity();
app.UseErrorPages();
app.UseLimits();
app.UseServing();
app.MapPages();
app.MapGuideImages();
app.MapLiveGuide();
app.MapHealth();

return await app.RunAsync(preparing);
