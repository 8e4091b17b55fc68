using FactCheck.Web;
using FactCheck.Web.Auditing;
using FactCheck.Web.Cli;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Accounts;
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
builder.Services.AddRazorPages(options => options.RootDirectory = "/Features");
builder.Services.AddSignInLimit(builder.Configuration);
builder.Services.AddExceptionHandler<Refused>().AddHealthChecks();

var app = builder.Build();
if (await ProgramCommands.Run(app.Services, args) is { } code) return code;

app.UseSecurityHeaders();
app.UseStatusCodePagesWithReExecute("/problem/{0}");
app.UseExceptionHandler("/problem/500");
app.UseSameSitePosts();
app.UseExpiredSession();
app.UseRouting();
app.UseRateLimiter();
app.UseAuthentication();
app.UseAuthorization();
app.MapStaticAssets().AllowAnonymous();
app.MapHealthChecks("/healthz").AllowAnonymous();
app.MapRazorPages();

await Startup.Prepare(app.Services);
await app.UseDemoNewsroom();
await app.RunAsync();
return 0;

/// <summary>Named for the tests, which run this very program.</summary>
public partial class Program;
