using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FactCheck.Domain;
using FactCheck.Domain.Auditing;
using FactCheck.Web.Data;

namespace FactCheck.Web.Auditing;

/// <summary>
/// What a record holds of its event, as JSON: everything but what the record says itself. tests/…/Auditing/Events shows each event;
/// docs/audit-events.md describes them. Whoever changes a name here changes what is kept for good: a new version of that event.
/// </summary>
public static class AuditData
{
    private static readonly string[] OfTheRecord =
    [
        nameof(IDomainEvent.SubjectId),
        nameof(IDomainEvent.ArticleId),
        nameof(IDomainEvent.SubjectVersion),
    ];

    /// <summary>Names as in the documentation; any case when reading, since format 1 wrote names as the code had them.</summary>
    internal static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        PropertyNameCaseInsensitive = true,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter(), new RemarkJson() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatTheRecordSays } },
    };

    /// <summary>The event's data.</summary>
    public static string Write(IDomainEvent what) => JsonSerializer.Serialize(what, what.GetType(), Options);

    /// <summary>The event of a record, in whichever format it was written; null when this program does not know it.</summary>
    public static IDomainEvent? Read(AuditRecord record)
    {
        if (AuditEvents.TypeOf(record.Event) is not { } type)
            return null;
        var data = JsonNode.Parse(record.Data)!.AsObject();
        data[nameof(IDomainEvent.SubjectId)] = record.SubjectId;
        data[nameof(IDomainEvent.ArticleId)] = record.ArticleId;
        data[nameof(IDomainEvent.SubjectVersion)] = record.SubjectVersion;
        return (IDomainEvent)data.Deserialize(type, Options)!;
    }

    private static void LeaveOutWhatTheRecordSays(JsonTypeInfo type)
    {
        if (!type.Type.IsAssignableTo(typeof(IDomainEvent)))
            return;
        foreach (var property in type.Properties.Where(p => OfTheRecord.Contains(p.Name, StringComparer.OrdinalIgnoreCase)))
            property.ShouldSerialize = (_, _) => false;
    }
}
