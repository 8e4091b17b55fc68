using FactCheck.Domain;
using FactCheck.Web.Data;
using FactCheck.Web.Localization;
using Microsoft.AspNetCore.Identity;

namespace FactCheck.Web.Identity;

/// <summary>Long enough and not easily guessed; no rules of composition.</summary>
public sealed class PasswordRules(Phrasebook phrasebook) : IPasswordValidator<User>
{
    /// <summary>The shortest password, in characters.</summary>
    public const int MinPassword = 15;

    private const int MaxPassword = 200;
    private const int LeastDifferent = 5;
    private const int LeastOwn = 6;

    private static readonly string[] Common =
    [
        "abcdefghijklmnopqrstuvwxyz",
        "01234567890",
        "1234567890",
        "qwertyuiop",
        "qwertzuiop",
        "asdfghjkl",
        "zxcvbnm",
        "yxcvbnm",
        "password",
        "passwort",
        "letmein",
        "welcome",
        "iloveyou",
        "trustno",
        "administrator",
        "admin",
        "newsroom",
        "factcheck",
    ];

    /// <summary>Null, or why nobody should use this password.</summary>
    public static Refusal? WhyNot(string? password, string? email, string? name)
    {
        if (password is null || password.Length < MinPassword)
            return PasswordRefusals.PasswordTooShort(MinPassword);
        if (password.Length > MaxPassword)
            return PasswordRefusals.PasswordTooLong(MaxPassword);
        if (password.Distinct().Count() < LeastDifferent)
            return PasswordRefusals.PasswordRepeats;
        return Own(password, email, name) < LeastOwn ? PasswordRefusals.PasswordIsCommon : null;
    }

    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password) =>
        Task.FromResult(
            WhyNot(password, user.Email, user.Name) is { } why
                ? IdentityResult.Failed(new IdentityError { Code = "Password", Description = phrasebook.Say(why) })
                : IdentityResult.Success
        );

    // How many characters are left when everything that is easily guessed is taken out.
    private static int Own(string password, string? email, string? name)
    {
        var left = password.ToLowerInvariant();
        string[] theirs = [.. (email ?? "").Split('@', '.'), .. (name ?? "").Split(' ')];
        foreach (
            var part in theirs.Where(p => p.Length > 3).Select(p => p.ToLowerInvariant()).Concat(Common).OrderByDescending(p => p.Length)
        )
            left = WithoutRuns(left, part);
        return left.Distinct().Count();
    }

    // Takes out every stretch of at least four characters that also stands in the common row.
    private static string WithoutRuns(string text, string row)
    {
        for (var length = row.Length; length >= Math.Min(4, row.Length); length--)
            for (var at = 0; at + length <= row.Length; at++)
                text = text.Replace(row.Substring(at, length), "", StringComparison.Ordinal);
        return text;
    }
}
