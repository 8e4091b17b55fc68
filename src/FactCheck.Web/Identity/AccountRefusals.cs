using FactCheck.Domain;

namespace FactCheck.Web.Identity;

/// <summary>Why an account is not made or changed.</summary>
public static class AccountRefusals
{
    public static Refusal AddressTaken { get; } = new(nameof(AddressTaken)) { Field = "Email" };

    public static Refusal AddressInvalid { get; } = new(nameof(AddressInvalid)) { Field = "Email" };

    public static Refusal PasswordMismatch { get; } = new(nameof(PasswordMismatch)) { Field = "Current" };

    /// <param name="why">The framework’s own words, which it translates itself.</param>
    public static Refusal PasswordRefused(string why) => new(nameof(PasswordRefused), why) { Field = "Password" };
}
