namespace FactCheck.Domain;

/// <summary>The name under which the audit trail keeps an event, whatever its class is called; see docs/audit-events.md.</summary>
/// <param name="name">Words in small letters with hyphens; never changed and never used for anything else.</param>
/// <param name="version">Grows when what the event holds is told in another way.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AuditEventAttribute(string name, int version) : Attribute
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>1, 2, 3 …</summary>
    public int Version { get; } = version;
}
