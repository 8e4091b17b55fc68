using System.Security.Claims;
using FactCheck.Web.Access;

namespace FactCheck.Web.Security;

/// <summary>Notes in the access log who was refused what; outermost, so that it sees the answer whoever gave it.</summary>
public static class RefusedAccess
{
    public static IApplicationBuilder UseRefusedAccess(this IApplicationBuilder app) =>
        app.Use(
            async (context, next) =>
            {
                var asked = $"{context.Request.Method} {context.Request.Path}";
                await next(context);
                if (context.Response.StatusCode != StatusCodes.Status403Forbidden)
                    return;
                Guid? account = Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
                context.RequestServices.GetRequiredService<AccessLog>().Refused(account, asked);
            }
        );
}
