using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using FactCheck.Web.Identity;

namespace FactCheck.Web.Security;

/// <summary>How often one client address may try a password; <c>SignIn:TriesPerMinute</c> in the configuration.</summary>
public static class SignInLimit
{
    private const int TriesPerMinute = 30;
    private static readonly PathString[] Doors = [Session.SignIn, "/account/resume", "/account/password"];

    public static IServiceCollection AddSignInLimit(this IServiceCollection services, IConfiguration configuration)
    {
        var tries = configuration.GetValue("SignIn:TriesPerMinute", TriesPerMinute);
        return services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                IsTry(context.Request)
                    ? RateLimitPartition.GetFixedWindowLimiter(
                        Client(context.Connection.RemoteIpAddress),
                        _ => new() { PermitLimit = tries, Window = TimeSpan.FromMinutes(1) }
                    )
                    : RateLimitPartition.GetNoLimiter("")
            );
        });
    }

    private static bool IsTry(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && Doors.Any(door => request.Path.StartsWithSegments(door, StringComparison.OrdinalIgnoreCase));

    // Whoever has one IPv6 address usually has the whole /64.
    internal static string Client(IPAddress? address)
    {
        if (address is null)
            return "unknown";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily is AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }
}
