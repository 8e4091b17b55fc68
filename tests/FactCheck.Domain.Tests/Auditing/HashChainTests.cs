using System.Security.Cryptography;
using System.Text;
using FactCheck.Domain.Auditing;

namespace FactCheck.Domain.Tests.Auditing;

public class HashChainTests
{
    private const int Length = 12;

    private static readonly string[] Fields =
    [
        .. typeof(AuditRecord).GetProperties().Select(p => p.Name).Where(n => n != nameof(AuditRecord.Entry)),
    ];

    [Fact]
    public void A_chain_as_it_was_written_holds()
    {
        HashChain.WhyNotWhole(Chain(new Random(1))).ShouldBeNull();
        HashChain.WhyNotWhole([]).ShouldBeNull();
        Chain(new Random(1))[0].PreviousHash.ShouldBe(new string('0', 64));
    }

    [Fact]
    public void Every_field_of_a_record_is_covered() =>
        Fields
            .Order()
            .ShouldBe([
                "ActorId",
                "ActorName",
                "ArticleId",
                "At",
                "Data",
                "Event",
                "EventVersion",
                "Format",
                "Hash",
                "PreviousHash",
                "Rows",
                "Sentence",
                "Sequence",
                "SubjectId",
                "SubjectVersion",
            ]);

    [Fact]
    public void Three_hundred_ways_to_tamper_are_all_detected()
    {
        var random = new Random(20250815);
        for (var round = 0; round < 300; round++)
        {
            var chain = Chain(random);
            var how = Tamper(chain, round, random);

            HashChain.WhyNotWhole(chain).ShouldNotBeNull($"round {round}: {how}");
        }
    }

    [Theory]
    [InlineData("Sentence", 3, "RecordAltered(3)")]
    [InlineData("Sentence", 4, "RecordAltered(4)")]
    [InlineData("EventVersion", 3, "RecordAltered(3)")]
    [InlineData("Format", 4, "RecordAltered(4)")]
    [InlineData("PreviousHash", 5, "RecordAstray(5)")]
    [InlineData("Sequence", 7, "RecordMissing(7)")]
    public void The_first_broken_record_is_named(string field, int sequence, string expected)
    {
        var chain = Chain(new Random(2));
        Alter(chain[sequence - 1], field, new Random(3));

        HashChain.WhyNotWhole(chain).ShouldNotBeNull().ToString().ShouldBe(expected);
    }

    [Fact]
    public void A_rewritten_record_with_a_hash_of_its_own_breaks_at_the_next_one()
    {
        var chain = Chain(new Random(2));
        chain[4] = HashChain.Seal(chain[4].Entry with { ActorName = "Somebody else" }, chain[4].PreviousHash);

        HashChain.WhyNotWhole(chain).ShouldNotBeNull().ToString().ShouldBe("RecordAstray(6)");
    }

    [Fact]
    public void A_record_of_the_first_format_is_sealed_as_that_format_did_it()
    {
        var entry = new AuditEntry(
            7,
            DateTimeOffset.FromUnixTimeMilliseconds(1_764_158_400_123),
            Guid.Empty,
            "Ines Okafor",
            "ReviewStarted",
            1,
            new("01933f5e-0000-7000-8000-000000000001"),
            2,
            null,
            "{}"
        )
        {
            Format = 1,
            Sentence = "started checking",
        };
        const string Text =
            "factcheck-audit-1\n64:0000000000000000000000000000000000000000000000000000000000000000\n1:7\n13:1764158400123\n"
            + "36:00000000-0000-0000-0000-000000000000\n11:Ines Okafor\n13:ReviewStarted\n36:01933f5e-0000-7000-8000-000000000001\n"
            + "1:2\n-1:\n16:started checking\n2:{}\n";

        HashChain.Seal(entry, HashChain.Root).Hash.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text))));
    }

    [Theory]
    [InlineData(2, "", "")]
    [InlineData(2, "[]", "2:[]\n")]
    [InlineData(3, "", "0:\n")]
    [InlineData(3, "[{}]", "4:[{}]\n")]
    public void Rows_are_sealed_since_the_third_format_and_never_unseen_before_it(int format, string rows, string sealedAs)
    {
        var entry = new AuditEntry(7, DateTimeOffset.UnixEpoch, Guid.Empty, "Ines Okafor", "review-started", 1, Guid.Empty, 2, null, "{}")
        {
            Format = format,
            Rows = rows,
        };
        const string Nobody = "36:00000000-0000-0000-0000-000000000000\n";
        var text =
            $"factcheck-audit-{format}\n64:{HashChain.Root}\n1:7\n1:0\n{Nobody}11:Ines Okafor\n14:review-started\n1:1\n{Nobody}1:2\n-1:\n"
            + $"2:{{}}\n{sealedAs}";

        HashChain.Seal(entry, HashChain.Root).Hash.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public void Words_moved_over_a_field_boundary_give_another_hash()
    {
        var entry = Chain(new Random(2))[0].Entry;
        string[] hashes =
        [
            .. new[] { ("ab", "c"), ("a", "bc"), ("", "abc"), ("a\n1:b", "c"), ("a", "b\n1:c") }.Select(pair =>
                HashChain.Seal(entry with { ActorName = pair.Item1, Event = pair.Item2 }, HashChain.Root).Hash
            ),
            HashChain.Seal(entry with { ArticleId = null }, HashChain.Root).Hash,
            HashChain.Seal(entry with { ArticleId = Guid.Empty }, HashChain.Root).Hash,
            HashChain.Seal(entry with { Format = 2 }, HashChain.Root).Hash,
            HashChain.Seal(entry with { Format = 2, Sentence = "" }, HashChain.Root).Hash,
            HashChain.Seal(entry with { EventVersion = 2 }, HashChain.Root).Hash,
            HashChain.Seal(entry with { Data = entry.Data + "\n2:[]", Rows = "" }, HashChain.Root).Hash,
            HashChain.Seal(entry with { Rows = "[]" }, HashChain.Root).Hash,
        ];

        hashes.ShouldBeUnique();
    }

    private static string Tamper(List<AuditRecord> chain, int round, Random random)
    {
        var at = random.Next(chain.Count - 1); // cutting off the end alone cannot be seen from inside the chain
        var other = (at + 1 + random.Next(chain.Count - 1)) % chain.Count;
        switch (round % (Fields.Length + 6))
        {
            case 0:
                chain.RemoveAt(at);
                return $"delete {at}";
            case 1:
                chain.RemoveRange(0, at + 1);
                return $"cut off the first {at + 1}";
            case 2:
                (chain[at], chain[other]) = (chain[other], chain[at]);
                return $"swap {at} and {other}";
            case 3:
                chain.Insert(other, chain[at]);
                return $"say {at} twice, at {other}";
            case 4:
                chain[at] = HashChain.Seal(chain[at].Entry with { Data = "{}" }, chain[at].PreviousHash);
                return $"write {at} anew";
            case 5:
                chain.Insert(at + 1, HashChain.Seal(chain[at].Entry with { Sequence = at + 2 }, chain[at].Hash));
                return $"insert after {at}";
            case var n:
                Alter(chain[at], Fields[n - 6], random);
                return $"alter {Fields[n - 6]} of {at}";
        }
    }

    // What somebody with the database file can do: the domain itself offers no way to change a record.
    private static void Alter(AuditRecord record, string field, Random random)
    {
        var property = typeof(AuditRecord).GetProperty(field)!;
        property.SetValue(
            record,
            property.GetValue(record) switch
            {
                long n => n + random.Next(1, 9),
                int n => n - random.Next(1, 9),
                DateTimeOffset at => at.AddMilliseconds(random.Next(1, 90_000)),
                Guid => Guid.NewGuid(),
                null => Guid.NewGuid(),
                string s when s.Length == 0 || random.Next(2) == 0 => s + " ",
                string s => s[1..],
                var other => throw new InvalidOperationException($"{field} is a {other.GetType()}"),
            }
        );
    }

    private static List<AuditRecord> Chain(Random random)
    {
        var chain = new List<AuditRecord>();
        for (var sequence = 1; sequence <= Length; sequence++)
        {
            var entry = new AuditEntry(
                sequence,
                Given.Now.AddSeconds(sequence),
                Guid.NewGuid(),
                $"Person {random.Next(4)}",
                "verdict-written",
                1,
                Guid.NewGuid(),
                random.Next(1, 50),
                random.Next(2) == 0 ? null : Guid.NewGuid(),
                $$"""{"n":{{random.Next()}}}"""
            );
            // Every other record was written by the first version of the program.
            if (sequence % 2 == 1)
                entry = entry with { Format = 1, Event = "VerdictWritten", Sentence = "wrote verdict revision 1, true" };
            chain.Add(HashChain.Seal(entry, chain.Count == 0 ? HashChain.Root : chain[^1].Hash));
        }
        return chain;
    }
}
