using FactCheck.Web;
using FactCheck.Web.Auditing;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Features.Reports;
using FactCheck.Web.Identity;
using FactCheck.Web.Security;

var builder = WebApplication.CreateBuilder(args);
builder.Configuration.AddDevelopmentSettings(builder.Environment);
var folder = new DataFolder(builder.Configuration, builder.Environment);

builder.Services.Configure<Newsroom>(builder.Configuration.GetSection("Newsroom"));
builder.Services.AddSingleton(TimeProvider.System).AddSingleton(folder);
builder.Services.AddSqlite(builder.Configuration, folder);
builder.Services.AddAccounts(folder);
builder.Services.AddCommands().AddScoped<AuditTrail>();
builder.Services.AddReports(builder.Configuration);
builder.Services.AddRazorPages(options => options.RootDirectory = "/Features").AddMvcOptions(options => options.Filters.Add<OnlyHandledPosts>());
builder.Services.AddExceptionHandler<Refused>().AddHealthChecks();

var app = builder.Build();
app.UseSecurityHeaders();
// Outside of the exception handler, which leaves a refusal without a body.
app.UseStatusCodePagesWithReExecute("/problem/{0}");
app.UseExceptionHandler("/problem/500");
app.UseSameSitePosts();
app.UseRouting();
app.UseAuthentication();
app.UseAuthorization();
app.MapStaticAssets().AllowAnonymous();
app.MapHealthChecks("/healthz").AllowAnonymous();
app.MapRazorPages();

await Startup.Prepare(app.Services);
await app.RunAsync();

/// <summary>Named for the tests, which run this very program.</summary>
public partial class Program;
