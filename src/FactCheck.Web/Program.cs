using System.Text.Unicode;
using FactCheck.Domain.Articles.Suggestions;
using FactCheck.Web;
using FactCheck.Web.Auditing;
using FactCheck.Web.Cli;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Demo;
using FactCheck.Web.Features.Accounts;
using FactCheck.Web.Features.Articles;
using FactCheck.Web.Features.Articles.Bench;
using FactCheck.Web.Features.Articles.Covering;
using FactCheck.Web.Features.Articles.Importing.Reading;
using FactCheck.Web.Features.Articles.Marking;
using FactCheck.Web.Features.Reports;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FactCheck.Web.Security;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Brand;
using Microsoft.Extensions.WebEncoders;

var builder = WebApplication.CreateBuilder(args);
builder.Configuration.AddDevelopmentSettings(builder.Environment);
builder.WebHost.UseStaticWebAssets(); // so that a build that was not published shows its styles in Production too
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
var folder = new DataFolder(builder.Configuration, builder.Environment);

builder.Services.AddNewsroom(builder.Configuration);
builder.Services.AddSingleton(TimeProvider.System).AddSingleton(folder);
builder.Services.AddSqlite(builder.Configuration, folder);
builder.Services.AddAccounts(folder);
builder.Services.AddCommands().AddScoped<AuditTrail>();
builder.Services.AddReports(builder.Configuration);
builder.Services.AddArticleReading();
builder
    .Services.AddSingleton<SentencesOfVersions>()
    .AddSingleton<TextsOfVersions>()
    .AddSingleton<KeptBenches>()
    .AddScoped<SentencesCovered>()
    .AddScoped<DecidableSentences>()
    .AddSingleton<SuggestionsOfVersions>()
    .AddSingleton<ICheckabilityScorer, RuleScorer>();
builder
    .Services.AddRazorPages(options => options.WithReportVersions().RootDirectory = "/Features")
    .AddMvcOptions(BindingWords.Configure)
    .AddRazorOptions(options => options.PageViewLocationFormats.Add("/Features/Shared/Layout/{0}.cshtml"));

// Every script as itself: entities would make a Cyrillic or Arabic page several times larger.
builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
builder.Services.AddSignInLimit(builder.Configuration);
builder.Services.AddExceptionHandler<Refused>().AddHealthChecks();

var app = builder.Build();
app.Services.GetRequiredService<NewsroomBrand>().Require();
if (await ProgramCommands.Run(app.Services, args) is { } code)
    return code;

app.UseSecurityHeaders();

// Outside of the exception handler, which leaves a refusal without a body.
app.UseStatusCodePagesWithReExecute("/problem/{0}");
app.UseExceptionHandler("/problem/500");
app.UsePlainProblems();
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
