using System.Globalization;
using System.Threading.RateLimiting;
using FactCheck.Web.Answering;
using FactCheck.Web.Security;
using Microsoft.AspNetCore.RateLimiting;

namespace FactCheck.Web.Features.Reports.Verifying;

/// <summary>How many files one client address may have verified; <c>Verify:PerMinute</c> in the configuration.</summary>
public sealed class VerifyLimit(IConfiguration configuration) : IRateLimiterPolicy<string>
{
    public const string Name = "verify";
    private const int PerMinute = 30;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private readonly int _files = configuration.GetValue("Verify:PerMinute", PerMinute);

    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected => Reject;

    public RateLimitPartition<string> GetPartition(HttpContext httpContext) =>
        HttpMethods.IsPost(httpContext.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                SignInLimit.Client(httpContext.Connection.RemoteIpAddress),
                _ => new() { PermitLimit = _files, Window = Window }
            )
            : RateLimitPartition.GetNoLimiter("");

    // At the form the problem page answers.
    private static async ValueTask Reject(OnRejectedContext rejected, CancellationToken ct)
    {
        var http = rejected.HttpContext;
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
        http.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        if (!http.Request.WantsJson())
            return;
        var answer = http.RequestServices.GetRequiredService<Answers>().To(UploadRefused.TooMany())!;
        await http.Response.SendJson(MachineAnswer.Refused(answer), answer.Status, ct);
    }
}
