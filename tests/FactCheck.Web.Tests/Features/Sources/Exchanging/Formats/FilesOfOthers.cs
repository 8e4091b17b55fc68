using System.Text;
using FactCheck.Domain.Sources;
using FactCheck.TestKit;
using FactCheck.Web.Features.Sources.Exchanging.Formats;

namespace FactCheck.Web.Tests.Features.Sources.Exchanging.Formats;

/// <summary>Files as other programs write them.</summary>
public sealed class FilesOfOthers
{
    [Theory]
    [InlineData(@"{\'E}tudes sur l'{\oe}uvre", "Études sur l'œuvre")]
    [InlineData(@"Stra{\ss}e nach {\L}{\'o}d{\'z}", "Straße nach Łódź")]
    [InlineData(@"G\""odel, \v{C}apek, \c{c}a, \k{a}, \H{o}, \r{a}, \u{g}", "Gödel, Čapek, ça, ą, ő, å, ğ")]
    [InlineData(@"na\""{\i}ve caf\'e", "naïve café")]
    [InlineData(@"\O{}re, \aa, {\AE}gir, \th{} \& 5\,\%", "Øre, å, Ægir, þ & 5%")]
    [InlineData(@"The {DNA} of ``ports''---a study, 1--9", "The DNA of “ports”—a study, 1–9")]
    [InlineData(@"\textit{Emphasis} and~ties", "Emphasis and ties")]
    [InlineData("Over\n   two lines", "Over two lines")]
    public void Commands_of_LaTeX_are_read_as_letters(string written, string title) =>
        Read($"@report{{k, title = {{{written}}}}}")[0].Reference!.Title.ShouldBe(title);

    [Fact]
    public void BibTeX_with_strings_quotes_joins_months_and_comments_is_read()
    {
        var read = Read(
            """
            % a remark
            @comment{ @article{no, title = {Not read}} }
            @string{ port = "Port of " # "Tidewick" }
            @Article{smith2020,
              author  = "Smith, Jane and {Office for Ports, Tidewick} and van Dyke, Jan",
              title   = {The port},
              journal = port # { Gazette},
              year    = 2020, month = may, day = 3,
              url     = {\url{https://example.org/a\_b}},
            }
            @online(other, title = "In brackets", date = {2021})
            """
        );
        read.Count.ShouldBe(2);
        read[0]
            .Reference.ShouldBe(
                new Reference
                {
                    Type = SourceType.MediaReport,
                    Title = "The port",
                    Author = "Jane Smith; Office for Ports, Tidewick; Jan van Dyke",
                    Publisher = "Port of Tidewick Gazette",
                    Address = "https://example.org/a_b",
                    PublishedOn = new(2020, 5, 3),
                }
            );
        read[1].Reference!.Title.ShouldBe("In brackets");
        read[1].LeftOut.ShouldBe([ReferenceRemarks.NoDay("2021")]);
    }

    [Fact]
    public void A_broken_entry_is_named_by_its_number_and_the_rest_is_read()
    {
        var read = Read("@report{a, title = {One}}\n@report{b, title = {Two\n@report{c, title = {Three}}\n");
        read.Select(r => r.Number).ShouldBe([1, 2, 3]);
        read.Select(r => r.Reference?.Title).ShouldBe(["One", null, "Three"]);
        read[1].Why.ShouldBe(ReferenceRemarks.EntryIsBroken);
    }

    [Fact]
    public void Names_that_stand_for_names_do_not_grow_beyond_what_is_read()
    {
        var file = new StringBuilder($"@string{{n0 = {{{new string('x', 40_000)}}}}}\n");
        for (var n = 1; n <= 40; n++)
            file.Append(System.Globalization.CultureInfo.InvariantCulture, $"@string{{n{n} = n{n - 1} # n{n - 1}}}\n");
        var read = Read(file.Append("@report{k, title = n40}\n").ToString());

        read.Count(r => r.Why == ReferenceRemarks.EntryIsBroken).ShouldBeGreaterThan(0);
        read.ShouldAllBe(r => r.Reference == null || r.Reference.Title!.Length < 100_000);
    }

    [Fact]
    public void A_value_of_many_lines_is_put_together_once()
    {
        static string File(int lines) => $"TY  - NEWS\nTI  - T{string.Concat(Enumerable.Repeat("\nword", lines))}\nER  - \n";
        Read(File(3))[0].Reference!.Title.ShouldBe("T word word word");

        Effort.OfTwice(4_000, n => Read(File(n))).ShouldBeLessThan(3);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    public void RIS_is_read_with_any_line_ends_and_goes_on_over_lines(string end)
    {
        var text = string.Join(
            end,
            "\uFEFFTY  - NEWS",
            "AU  - Porter, Ines",
            "AU  - Office for Ports",
            "T1  - A title that",
            "  goes on",
            "JO  - Gazette",
            "Y1  - 2020/05/03/",
            "UR  - https://example.org/x",
            "ER  - ",
            "",
            "TY  - JOUR",
            "TI  - Never ended",
            "TY  - DATA",
            "TI  - The next",
            "PY  - 1999",
            "ER  -"
        );
        var read = Read(text);
        read.Count.ShouldBe(3);
        var one = read[0].Reference!;
        (one.Type, one.Title, one.Author).ShouldBe((SourceType.MediaReport, "A title that goes on", "Porter, Ines; Office for Ports"));
        (one.Publisher, one.PublishedOn, one.Address).ShouldBe(("Gazette", new DateOnly(2020, 5, 3), "https://example.org/x"));
        (read[1].Why, read[1].Name).ShouldBe((ReferenceRemarks.EntryIsBroken, "Never ended"));
        (read[2].Reference!.Title, read[2].LeftOut.Count).ShouldBe(("The next", 1));
    }

    [Fact]
    public void CSL_of_others_has_names_in_parts_dates_in_words_and_types_that_are_ours_or_not()
    {
        var read = Read(
            """
            {"items": [
              {"id": 1, "type": "article-journal", "title": "A", "container-title": "Gazette",
               "author": [{"family": "Porter", "given": "Ines"}, {"literal": "The port"}],
               "issued": {"date-parts": [[2020, 5, 3]]}, "accessed": {"raw": "2021-02-01"}},
              {"id": "b", "type": "pamphlet", "title": "B", "issued": {"date-parts": [["2020", "5"]]}},
              "no entry",
              {"id": "d", "title": 7, "author": "x", "issued": "y", "custom": []}
            ]}
            """
        );
        var one = read[0].Reference!;
        (one.Type, one.Author, one.Publisher).ShouldBe((SourceType.MediaReport, "Ines Porter; The port", "Gazette"));
        (one.PublishedOn, one.AccessedOn).ShouldBe((new DateOnly(2020, 5, 3), new DateOnly(2021, 2, 1)));
        (read[1].Reference!.Type, read[1].LeftOut[0]).ShouldBe((null, ReferenceRemarks.NoDay("2020-5")));
        read[2].Why.ShouldBe(ReferenceRemarks.EntryIsBroken);
        read[3].Reference!.Title.ShouldBe("7");
    }

    [Trait("Run", "thorough")]
    [Fact]
    public void What_is_made_to_be_hard_to_read_is_read_soon()
    {
        var accents = string.Concat(Enumerable.Repeat(@"\'", 1_000_000));
        Read($"@report{{a, title = {{{accents}e}}}}")[0].Why.ShouldBe(ReferenceRemarks.EntryIsBroken);
        Read($"@report{{a, title = {{{accents[..90_000]}🎺}}}}")[0].Reference!.Title.ShouldNotBeNull();
        Read(string.Concat(Enumerable.Repeat("@report{a, title = {\n", 20_000))).ShouldAllBe(r => r.Why != null);
        Read("[{\"title\": \"\\ud800\"}]")[0].Why.ShouldBe(ReferenceRemarks.EntryIsBroken);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \r\n")]
    [InlineData("[")]
    [InlineData("{\"a\": ")]
    [InlineData("a letter to me@example.org")]
    [InlineData("<html><body>No</body></html>")]
    [InlineData("@")]
    public void What_is_none_of_the_formats_is_nothing(string text) => ReferenceFile.Read(text).ShouldBeNull();

    [Fact]
    public void Bytes_are_read_as_they_were_written()
    {
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), new UTF8Encoding(false), Encoding.Unicode, Encoding.Latin1 })
            ReferenceFile.Decode([.. encoding.Preamble, .. encoding.GetBytes("café")]).ShouldBe("café");
    }

    private static IReadOnlyList<ReferenceRead> Read(string text) => ReferenceFile.Read(text)!;
}
