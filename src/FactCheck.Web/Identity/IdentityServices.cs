using FactCheck.Web.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace FactCheck.Web.Identity;

/// <summary>Registers accounts, sessions, and who acts.</summary>
public static class IdentityServices
{
    public static IServiceCollection AddAccounts(this IServiceCollection services, DataFolder folder)
    {
        services
            .AddHttpContextAccessor()
            .AddScoped(p => new CurrentUser(() => p.GetRequiredService<IHttpContextAccessor>().HttpContext?.User))
            .AddScoped<People>()
            .AddScoped<OneEditor>();
        services
            .AddScoped<Sessions>()
            .AddScoped<NewAccounts>()
            .AddScoped<Credentials>()
            .AddSingleton<UnknownAddresses>()
            .AddStrictCookies();
        services.AddDataProtection().SetApplicationName("FactCheck").PersistKeysToFileSystem(new(folder.File("keys")));
        services.AddScoped<IPasswordValidator<User>, PasswordRules>();
        services
            .AddIdentityCore<User>(Configure)
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<FactCheckDb>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<UserClaims>();
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = 210_000);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, Session.Configure);
        services
            .AddAuthorizationBuilder()
            .SetFallbackPolicy(new Microsoft.AspNetCore.Authorization.AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services;
    }

    private static void Configure(IdentityOptions options)
    {
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        options.User.RequireUniqueEmail = true;
    }
}
