using FactCheck.Web.Data;
using FactCheck.Web.Features.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace FactCheck.Web.Identity;

public static class Registration
{
    /// <summary>The shortest password, in characters. Length is the only rule.</summary>
    public const int MinPassword = 15;

    public static IServiceCollection AddAccounts(this IServiceCollection services, DataFolder folder)
    {
        services.AddHttpContextAccessor().AddScoped<CurrentUser>().AddScoped<People>();
        services.AddScoped<Sessions>().AddScoped<Credentials>().AddSingleton<UnknownAddresses>();
        services.AddDataProtection().SetApplicationName("FactCheck").PersistKeysToFileSystem(new(folder.File("keys")));
        services.AddIdentityCore<User>(Configure)
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<FactCheckDb>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<UserClaims>();
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = 210_000);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, Session.Configure);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new Microsoft.AspNetCore.Authorization.AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services;
    }

    private static void Configure(IdentityOptions options)
    {
        options.Password = new() { RequiredLength = MinPassword, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false, RequiredUniqueChars = 5 };
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        options.User.RequireUniqueEmail = true;
    }
}
