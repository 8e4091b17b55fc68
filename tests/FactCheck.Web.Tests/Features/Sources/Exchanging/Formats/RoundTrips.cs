using FactCheck.Domain.Sources;
using FactCheck.TestKit;
using FactCheck.Web.Features.Sources.Exchanging.Formats;

namespace FactCheck.Web.Tests.Features.Sources.Exchanging.Formats;

/// <summary>What is written is read again, in each format as far as it goes.</summary>
public sealed class RoundTrips
{
    /// <summary>Titles with every sign that means something in one of the formats.</summary>
    public static TheoryData<string> Titles =>
        [
            "Minutes of the port authority",
            "100 % of {all} – \\textbf{none} & $5 #1 ~ ^ _x_",
            "“Quotes” ‘inside’ \"of\" 'quotes' ``so'' and ,,so''",
            "A --- dash -- and a - hyphen",
            "Żółć, Ærøskøbing, Łódź, Straße, façade, naïve, Ω, 北京, русский",
            "=SUM(A1:A9) +1 -2 @user",
            "TY  - not a tag, ER  - neither",
            "{\"title\": \"a\\b\\u0041\"}",
            "@article{key, title = {x}}",
            "Emoji 🎺 and \u200Fright-to-left\u200E marks",
            "Ends with a backslash \\",
        ];

    [Theory, MemberData(nameof(Titles))]
    public void A_title_survives_in_every_format(string title)
    {
        var source = Given.Source(s => s with { Title = title, Publisher = title, Author = "Zofia Wąs" });
        foreach (var format in Enum.GetValues<ReferenceFormat>())
        {
            var read = ReferenceFile.Read(ReferenceFile.Write(format, [source, Given.Source()]))!;
            // LaTeX knows no two blanks in a row.
            var held = format == ReferenceFormat.BibTex ? title.Replace("  ", " ") : title;
            read.Select(r => r.Reference?.Title).ShouldBe([held, "Minutes of the port authority"], format.ToString());
            read[0].Reference!.Publisher.ShouldBe(held, format.ToString());
        }
    }

    [Theory]
    [InlineData(ReferenceFormat.CslJson)]
    [InlineData(ReferenceFormat.BibTex)]
    [InlineData(ReferenceFormat.Ris)]
    public void Every_field_that_the_format_has_survives(ReferenceFormat format)
    {
        foreach (var type in Enum.GetValues<SourceType>())
        {
            var source = Given.Source(s =>
                s with
                {
                    Type = type,
                    Author = "Office for Ports, Tidewick; van der Berg and Sons; María José Núñez",
                    Address = "https://example.org/a_b/%7Eme/?q=1&x={y}#part",
                    PublishedOn = new(1932, 5, 4),
                    AccessedOn = new(2020, 12, 2),
                }
            );
            var expected = Reference.Of(source);
            if (format != ReferenceFormat.CslJson)
                expected = expected with { Standing = null, Interests = null, NoCaptureReason = null };
            if (format == ReferenceFormat.BibTex)
                expected = expected with { Address = "https://example.org/a_b/%7Eme/?q=1&x=%7By%7D#part" };
            if (format == ReferenceFormat.Ris && type == SourceType.Expert)
                expected = expected with { Type = SourceType.OnRecordInterview };

            var read = ReferenceFile.Read(ReferenceFile.Write(format, [source]))!.ShouldHaveSingleItem();

            read.Why.ShouldBeNull();
            read.LeftOut.ShouldBeEmpty();
            read.Reference.ShouldBe(expected);
        }
    }

    [Fact]
    public void Why_a_secondary_source_had_to_do_survives_in_CSL()
    {
        var source = Given.Source(s => s with { Standing = Standing.Secondary, SecondaryReason = "The archive \"burnt\"." });
        ReferenceFile
            .Read(ReferenceFile.Write(ReferenceFormat.CslJson, [source]))!
            .ShouldHaveSingleItem()
            .Reference.ShouldBe(Reference.Of(source));
    }

    [Fact]
    public void Lines_of_RIS_end_as_its_readers_expect() =>
        ReferenceFile
            .Write(ReferenceFormat.Ris, [Given.Source()])
            .Split("\r\n")
            .ShouldBe([
                "TY  - GOVDOC",
                "TI  - Minutes of the port authority",
                "PB  - Port authority",
                "UR  - https://example.org/minutes",
                $"DA  - {Given.Today.AddDays(-10):yyyy/MM/dd}",
                $"PY  - {Given.Today.AddDays(-10):yyyy}",
                $"Y2  - {Given.Today:yyyy/MM/dd}",
                "ER  - ",
                "",
                "",
            ]);
}
