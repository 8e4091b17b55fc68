using FactCheck.Web.Access;

namespace FactCheck.Web.Features.Admin.Log;

/// <summary>Kinds of access as readers know them.</summary>
public static class AccessWords
{
    public static string InWords(AccessKind kind) =>
        kind switch
        {
            AccessKind.SignedIn => "Signed in",
            AccessKind.SignInFailed => "Wrong password or address",
            AccessKind.LockedOut => "Wrong once too often: rests now",
            AccessKind.TriedLocked => "Tried while at rest",
            AccessKind.SignedOut => "Signed out",
            AccessKind.PasswordChanged => "Changed the password",
            AccessKind.PasswordChangeFailed => "Failed to change the password",
            AccessKind.Damaged => "Asked for a damaged file:",
            AccessKind.Refused => "Was refused",
            _ => "Looked at",
        };

    /// <summary>Whether it was done.</summary>
    public static bool WasDone(AccessKind kind) =>
        kind is AccessKind.SignedIn or AccessKind.SignedOut or AccessKind.PasswordChanged or AccessKind.Looked;
}
