using System.Text.Unicode;
using FactCheck.Web.Access;
using FactCheck.Web.Answering;
using FactCheck.Web.Assets;
using FactCheck.Web.Auditing;
using FactCheck.Web.Blobs;
using FactCheck.Web.Cli;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Demo;
using FactCheck.Web.Features.Accounts;
using FactCheck.Web.Features.Admin;
using FactCheck.Web.Features.Articles;
using FactCheck.Web.Features.Articles.Bench;
using FactCheck.Web.Features.Articles.Covering;
using FactCheck.Web.Features.Articles.Drawing;
using FactCheck.Web.Features.Articles.Importing;
using FactCheck.Web.Features.Captures.Making;
using FactCheck.Web.Features.Reports;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Features.Sources.Exchanging;
using FactCheck.Web.Fetching;
using FactCheck.Web.Identity;
using FactCheck.Web.Jobs;
using FactCheck.Web.Localization;
using FactCheck.Web.Pruning;
using FactCheck.Web.Security;
using FactCheck.Web.Settings;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Brand;
using Microsoft.Extensions.WebEncoders;

var builder = WebApplication.CreateBuilder(args);
builder.Configuration.AddDevelopmentSettings(builder.Environment);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
var folder = new DataFolder(builder.Configuration, builder.Environment);

builder.Services.AddNewsroom(builder.Configuration);
builder.Services.AddSingleton(TimeProvider.System).AddSingleton(folder);
builder.Services.AddSqlite(builder.Configuration, folder);
builder.Services.AddBlobs(builder.Configuration["Blobs:Folder"] ?? folder.File("blobs"));
builder.Services.AddJobs().AddPruning();
builder.Services.AddAccounts(folder).AddAccessLog(builder.Configuration);
builder.Services.AddPhrasebook().AddSingleton<Answers>();
builder.Services.AddCommands().AddAuditing(builder.Configuration);
builder.Services.AddReports(builder.Configuration);
builder.Services.AddArticleReading();
builder.Services.AddFetching(builder.Configuration, builder.Environment).AddCaptures(builder.Configuration);
builder.Services.AddScoped<ReferenceReceipts>().AddParkedForms().AddAdministration().AddScoped<DemoNewsroom>();
builder.Services.AddBench().AddBenchDrawing().AddScoped<DecidableSentences>();
builder
    .Services.AddRazorPages(options => options.WithReportVersions().RootDirectory = "/Features")
    .AddMvcOptions(BindingWords.Configure)
    .AddRazorOptions(options => options.PageViewLocationFormats.Add("/Features/Shared/Layout/{0}.cshtml"));
builder.Services.AddSiteAssets().AddPublicPages().AddScoped<ArticleTabs>();

// Every script as itself: entities would make a Cyrillic or Arabic page several times larger.
builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
builder.Services.AddSignInLimit(builder.Configuration);
builder.Services.AddExceptionHandler<Refused>().AddHealthChecks();

var app = builder.Build();
app.Services.GetRequiredService<NewsroomBrand>().Require();
if (await ProgramCommands.Run(app.Services, args) is { } code)
    return code;

app.UseSecurityHeaders();
app.UseRefusedAccess();
app.UseRequestLocalization();

// Outside of the exception handler, which leaves a refusal without a body.
app.UseStatusCodePagesWithReExecute("/problem/{0}");
app.UseExceptionHandler("/problem/500");
app.UsePlainProblems();
app.UseSameSitePosts();
app.UseReadablePosts();
app.UseExpiredSession();
app.UseRouting();
app.UseRateLimiter();
app.UseAuthentication();
app.UseAuthorization();
app.UsePublicPages();
app.MapSiteAssets();
app.MapHealthChecks("/healthz").AllowAnonymous();
app.MapRazorPages();

await Startup.Prepare(app.Services);
await Restating.Run(app.Services);
await app.UseDemoNewsroom();
await app.RunAsync();
return 0;

/// <summary>Named for the tests, which run this very program.</summary>
public partial class Program;
