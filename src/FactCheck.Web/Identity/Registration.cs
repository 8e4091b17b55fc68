using FactCheck.Web.Data;
using FactCheck.Web.Demo;
using FactCheck.Web.Features.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace FactCheck.Web.Identity;

public static class Registration
{
    /// <summary>The shortest password, in characters; the rest stands in <see cref="PasswordRules"/>.</summary>
    public const int MinPassword = 15;

    public static IServiceCollection AddAccounts(this IServiceCollection services, DataFolder folder)
    {
        services
            .AddHttpContextAccessor()
            .AddScoped(p => new CurrentUser(() => p.GetRequiredService<IHttpContextAccessor>().HttpContext?.User))
            .AddScoped<People>();
        services
            .AddScoped<Sessions>()
            .AddScoped<NewAccounts>()
            .AddScoped<DemoNewsroom>()
            .AddScoped<Credentials>()
            .AddSingleton<UnknownAddresses>()
            .AddSingleton<ParkedForms>()
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
