using FactCheck.Domain;

namespace FactCheck.Web.Identity;

/// <summary>Why nobody should use a password.</summary>
public static class PasswordRefusals
{
    public static Refusal PasswordTooShort(int least) => new(nameof(PasswordTooShort), least) { Field = "Password" };

    public static Refusal PasswordTooLong(int most) => new(nameof(PasswordTooLong), most) { Field = "Password" };

    public static Refusal PasswordRepeats { get; } = new(nameof(PasswordRepeats)) { Field = "Password" };

    /// <summary>Common words, rows of keys, or the account itself.</summary>
    public static Refusal PasswordIsCommon { get; } = new(nameof(PasswordIsCommon)) { Field = "Password" };
}
