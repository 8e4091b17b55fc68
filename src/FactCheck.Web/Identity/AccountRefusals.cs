using FactCheck.Domain;

namespace FactCheck.Web.Identity;

/// <summary>Why an account is not made or changed.</summary>
public static class AccountRefusals
{
    public static Refusal AddressTaken { get; } = new(nameof(AddressTaken)) { Field = "Email" };

    public static Refusal AddressInvalid { get; } = new(nameof(AddressInvalid)) { Field = "Email" };

    /// <summary>The same for every wrong pair.</summary>
    public static Refusal WrongCredentials { get; } = new(nameof(WrongCredentials)) { Field = "Password" };

    /// <param name="until">In UTC.</param>
    public static Refusal AccountRests(DateTime until) => new(nameof(AccountRests), until) { Field = "Password" };

    public static Refusal PasswordMismatch { get; } = new(nameof(PasswordMismatch)) { Field = "Current" };

    /// <param name="why">The framework’s own words, which it translates itself.</param>
    public static Refusal PasswordRefused(string why) => new(nameof(PasswordRefused), why) { Field = "Password" };
}
