namespace FactCheck.Web.Access;

/// <summary>What somebody did, or tried, at the door or with something private; or met.</summary>
public enum AccessKind
{
    SignedIn,
    SignInFailed,

    /// <summary>The last try before the account rests.</summary>
    LockedOut,

    /// <summary>A try while the account rests.</summary>
    TriedLocked,
    SignedOut,
    PasswordChanged,
    PasswordChangeFailed,

    /// <summary>Something was refused: by a permission, or because it is not for this person.</summary>
    Refused,

    /// <summary>A look at something private.</summary>
    Looked,

    /// <summary>A stored file was asked for and is not what was kept, or is gone.</summary>
    Damaged,
}

/// <summary>One kind of access by one person from one place within a minute, as often as it happened.</summary>
public sealed class AccessRecord
{
    public const int MaxDetail = 200;

    /// <summary>So long at most it counts more of its kind; afterwards it is final.</summary>
    public static readonly TimeSpan Counts = TimeSpan.FromMinutes(10);

    private AccessRecord() { }

    public AccessRecord(AccessKey key, DateTimeOffset at, int count) =>
        (Kind, AccountId, Address, Client, Detail, At, Count) = (key.Kind, key.Account, key.Address, key.Client, key.Detail, at, count);

    /// <summary>Grows with time; the order of the list.</summary>
    public long Id { get; private set; }

    /// <summary>The first time within that minute.</summary>
    public DateTimeOffset At { get; private set; }

    public AccessKind Kind { get; private set; }

    /// <summary>Whose account; null for somebody unknown.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>The keyed hash of the typed address where no account has it: what was typed may be a password.</summary>
    public string? Address { get; private set; }

    /// <summary>The network, or the address, from which it came; null where the settings say that none is kept.</summary>
    public string? Client { get; private set; }

    /// <summary>What was refused or looked at.</summary>
    public string? Detail { get; private set; }

    public int Count { get; private set; }
}

/// <summary>What makes two accesses within a minute the same record.</summary>
public sealed record AccessKey(AccessKind Kind, Guid? Account, string? Address, string? Client, string? Detail)
{
    /// <summary>Stands in the record that counts what is beyond the cap.</summary>
    public const string OthersToo = "others";

    /// <summary>Whether nobody had signed in: such records are capped, since anybody can cause them.</summary>
    public bool IsStrangers => Account is null || Kind is AccessKind.SignInFailed or AccessKind.LockedOut or AccessKind.TriedLocked;

    /// <summary>The record for all beyond the cap.</summary>
    public AccessKey Others => new(Kind, null, null, null, OthersToo);
}
