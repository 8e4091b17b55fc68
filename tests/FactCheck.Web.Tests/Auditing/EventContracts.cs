using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Domain;
using FactCheck.Domain.Auditing;
using FactCheck.Domain.Reports;
using FactCheck.TestKit;
using FactCheck.Web.Auditing;
using FactCheck.Web.Tests.Features.Reports.Attachments;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Auditing;

/// <summary>
/// What is kept of every event, name by name: the files in Events/. Where one differs, what is stored for good has changed: give the
/// event a new version and keep reading the old one. FACTCHECK_WRITE_EVENTS=1 writes the files anew.
/// </summary>
public sealed class EventContracts(EventContracts.Site site) : IClassFixture<EventContracts.Site>
{
    private static readonly JsonSerializerOptions Shown = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Names => new(AuditEvents.Names);

    // Why an order has no timestamp or no report was a sentence.
    public static TheoryData<string> Before =>
        new(AuditEvents.Names.Except(["timestamp-missed", "issue-failed", "capture-failed"], StringComparer.Ordinal));

    [Fact]
    public void There_is_one_sample_and_one_file_for_every_event()
    {
        EventSamples.All.Select(e => Declared(e.Event).Name).ShouldBe(AuditEvents.Names, ignoreOrder: true);
        Directory
            .EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Select(f => Path.GetFileNameWithoutExtension(f))
            .ShouldBe(AuditEvents.Names, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_event_is_kept_and_read_as_its_file_says(string name)
    {
        var (folder, what) = EventSamples.All.Single(e => Declared(e.Event).Name == name);
        var data = AuditData.Write(what);
        var contract = new JsonObject
        {
            ["event"] = name,
            ["version"] = Declared(what).Version,
            ["data"] = JsonNode.Parse(data),
            ["sentence"] = site.App.Services.GetRequiredService<EventSentences>().Say(what),
        };
        var file = Path.Combine(Folder, folder, $"{name}.json");
        if (Environment.GetEnvironmentVariable("FACTCHECK_WRITE_EVENTS") is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, contract.ToJsonString(Shown) + "\n");
        }

        contract.ToJsonString(Shown).ShouldBe(File.ReadAllText(file).Trim());
        Stored(what, name, data).ShouldBe(data);
    }

    [Theory]
    [MemberData(nameof(Before))]
    public void An_event_of_the_first_format_is_read_with_all_that_it_holds(string name)
    {
        var what = EventSamples.All.Single(e => Declared(e.Event).Name == name).Event;

        Stored(what, AuditEvents.FirstForm(name), AsBefore(what)).ShouldBe(AuditData.Write(what));
    }

    [Fact]
    public void A_reason_that_the_first_format_kept_as_a_sentence_reads_as_that_sentence()
    {
        var what = new IssueFailed(Guid.NewGuid(), Guid.NewGuid(), 2, OrderRemarks.GivenUp);

        var record = Record("IssueFailed", """{"Why":"The log says why.","Version":2}""", what);
        site.App.Says(record).ShouldBe("got no report: The log says why.");
    }

    [Fact]
    public void An_event_of_a_later_program_reads_as_its_name()
    {
        var record = Record("claim-weighed", "{}", new Domain.Reviews.ReviewStarted(Guid.NewGuid(), null, 1));

        AuditData.Read(record).ShouldBeNull();
        site.App.Says(record).ShouldBe("claim-weighed");
    }

    // Written, read, and written again.
    private static string Stored(IDomainEvent what, string name, string data)
    {
        var read = AuditData.Read(Record(name, data, what)).ShouldNotBeNull();
        (read.SubjectId, read.ArticleId, read.SubjectVersion).ShouldBe((what.SubjectId, what.ArticleId, what.SubjectVersion));
        return AuditData.Write(read);
    }

    // Names as the classes have them, and the ids of the record once more.
    private static string AsBefore(IDomainEvent what) =>
        JsonSerializer.Serialize(
            what,
            what.GetType(),
            new JsonSerializerOptions { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } }
        );

    private static AuditRecord Record(string name, string data, IDomainEvent what) =>
        HashChain.Seal(
            new(1, DateTimeOffset.UnixEpoch, Guid.Empty, "", name, 1, what.SubjectId, what.SubjectVersion, what.ArticleId, data),
            HashChain.Root
        );

    private static AuditEventAttribute Declared(IDomainEvent what) => AuditEvents.Declared(what.GetType());

    private static string Folder => Repository.In("tests", "FactCheck.Web.Tests", "Auditing", "Events");

    public sealed class Site : IAsyncLifetime
    {
        public TestApp App { get; private set; } = null!;

        public async ValueTask InitializeAsync() => App = await TestApp.Start(people: false);

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
