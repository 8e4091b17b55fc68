namespace FactCheck.Domain.Addresses;

/// <summary>Why something is no address of a page.</summary>
public static class AddressRefusals
{
    private const string Field = "Address";

    /// <summary>Not http or https, or not whole.</summary>
    public static Refusal NoWebAddress { get; } = new(nameof(NoWebAddress)) { Field = Field };

    /// <summary>A name and a password stand in it.</summary>
    public static Refusal AddressWithPassword { get; } = new(nameof(AddressWithPassword)) { Field = Field };

    /// <summary>Programs would read the machine's name in different ways.</summary>
    public static Refusal OddHost(string host) => new(nameof(OddHost), host) { Field = Field };

    /// <summary>It leads into a private network, another one for each reader.</summary>
    public static Refusal PrivateHost(string host) => new(nameof(PrivateHost), host) { Field = Field };
}
