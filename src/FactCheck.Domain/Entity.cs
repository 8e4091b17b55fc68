namespace FactCheck.Domain;

/// <summary>Something with an identity of its own that collects what happened to it until the change is committed.</summary>
public abstract class Entity
{
    private readonly List<IDomainEvent> _events = [];

    /// <summary>A version 7 UUID: sortable by the time it was made.</summary>
    public Guid Id { get; protected set; } = Guid.CreateVersion7();

    /// <summary>What happened since the entity was loaded, oldest first.</summary>
    public IReadOnlyList<IDomainEvent> Events => _events;

    /// <summary>Hands the events over to the audit trail and forgets them.</summary>
    public IReadOnlyList<IDomainEvent> TakeEvents()
    {
        IDomainEvent[] taken = [.. _events];
        _events.Clear();
        return taken;
    }

    /// <summary>Adds one event.</summary>
    protected void Raise(IDomainEvent what) => _events.Add(what);
}
