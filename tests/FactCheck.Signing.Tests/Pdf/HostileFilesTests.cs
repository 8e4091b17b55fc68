using System.Globalization;
using System.IO.Compression;
using System.Text;
using FactCheck.Signing.Seals;

namespace FactCheck.Signing.Tests.Pdf;

/// <summary>Files made to be costly: each is given up at a limit, whatever the machine's speed.</summary>
[Trait("Run", "thorough")]
public sealed class HostileFilesTests
{
    private const string TooMuch = "The file cannot be read: it is too complicated to read.";

    [Theory]
    [InlineData("1 ")]
    [InlineData("1 0 ")]
    [InlineData("1 0 R ")]
    [InlineData("/a ")]
    [InlineData("() ")]
    [InlineData("<> ")]
    [InlineData("[] ")]
    [InlineData("<<>> ")]
    [InlineData("true ")]
    public void Millions_of_small_values_are_given_up(string value) =>
        Answer(File("3 0 R", new StringBuilder("[").Insert(1, value, 2_100_000).Append(']').ToString())).ShouldBe(TooMuch);

    [Fact]
    public void A_long_value_read_over_and_over_is_given_up() =>
        Answer(File(string.Concat(Enumerable.Repeat("3 0 R ", 9_000)), $"({new string('x', 200_000)})")).ShouldBe(TooMuch);

    [Theory]
    [InlineData("[")]
    [InlineData("<</a ")]
    public void Deep_nesting_is_given_up(string open) =>
        Answer(File("3 0 R", new StringBuilder().Insert(0, open, 1_000_000).ToString()))
            .ShouldBe("The file cannot be read: its objects are nested too deeply.");

    [Fact]
    public void A_cross_reference_with_too_many_entries_is_given_up()
    {
        var entries = string.Concat(Enumerable.Repeat("0000000009 00000 n \n", 260_000));
        Answer($"%PDF-1.7\nxref\n0 260000\n{entries}trailer\n<< /Size 5 >>\nstartxref\n9\n%%EOF")
            .ShouldBe("The file cannot be read: it lists more objects than it can hold.");
    }

    [Fact]
    public void An_object_stream_that_swells_is_given_up()
    {
        using var bomb = new MemoryStream();
        using (var zlib = new ZLibStream(bomb, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write("1 0 "u8);
            for (var i = 0; i < 64; i++)
            {
                zlib.Write(new byte[1 << 20]);
            }
        }

        var file = new StringBuilder("%PDF-1.7\n");
        var swelling = file.Length;
        file.Append(
            CultureInfo.InvariantCulture,
            $"7 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length {bomb.Length} "
                + $">>\nstream\n{Encoding.Latin1.GetString(bomb.ToArray())}\nendstream\nendobj\n"
        );
        var xref = file.Length;
        byte[] rows = [2, 0, 0, 0, 7, 0, 1, 0, 0, 0, (byte)swelling, 0];
        file.Append(
            CultureInfo.InvariantCulture,
            $"8 0 obj\n<< /Type /XRef /Size 9 /W [1 4 1] /Index [1 1 7 1] /Root 1 0 R /Length {rows.Length} "
                + $">>\nstream\n{Encoding.Latin1.GetString(rows)}\nendstream\nendobj\nstartxref\n{xref}\n%%EOF"
        );
        Answer(file.ToString()).ShouldBe(TooMuch);
    }

    [Theory]
    [InlineData(339, 3440, 3683)] // 2^32 - 16 bits a row
    [InlineData(399, 3121, 3449)] // 2^32 - 25
    [InlineData(4096, 4096, 4096)]
    public void Rows_wider_than_an_int_can_say_are_given_up(int colours, int bits, int columns)
    {
        var head = "%PDF-1.7\n";
        var settings = string.Create(
            CultureInfo.InvariantCulture,
            $"/Predictor 12 /Colors {colours} /BitsPerComponent {bits} /Columns {columns}"
        );
        using var row = new MemoryStream();
        using (var zlib = new ZLibStream(row, CompressionLevel.Optimal, leaveOpen: true))
            zlib.WriteByte(0);
        Answer(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{head}8 0 obj\n<< /Type /XRef /Size 1 /W [1 4 1] /Root 1 0 R /Filter /FlateDecode /DecodeParms << "
                        + $"{settings} >> /Length {row.Length} "
                        + $">>\nstream\n{Encoding.Latin1.GetString(row.ToArray())}\nendstream\nendobj\nstartxref\n{head.Length}\n%%EOF"
                )
            )
            .ShouldBe("The file cannot be read: a stream uses a predictor that is unknown or does not fit.");
    }

    [Fact]
    public void References_in_a_circle_are_given_up() =>
        Answer(File("3 0 R", "4 0 R", "3 0 R")).ShouldBe("The file cannot be read: its references go in a circle.");

    [Fact]
    public void Fields_that_are_their_own_children_are_given_up() =>
        Answer(File("3 0 R", "<< /FT /Sig /Kids [3 0 R] >>")).ShouldBe("The file cannot be read: its form has too many fields.");

    [Fact]
    public void Ten_thousand_signature_fields_are_more_than_one_signature()
    {
        var fields = string.Concat(Enumerable.Repeat("3 0 R ", 9_999));
        Answer(File(fields, "<< /FT /Sig /V 4 0 R >>", "<< /SubFilter /ETSI.CAdES.detached >>"))
            .ShouldBe("The file carries more than one signature.");
    }

    [Fact]
    public void A_signature_larger_than_any_honest_one_is_not_looked_into()
    {
        // A SEQUENCE of 300,000 bytes in a signature whose range fits the file.
        var head = "<< /SubFilter /ETSI.CAdES.detached /ByteRange [0 AAAAAAAA BBBBBBBB CCCCCCCC] /Contents ";
        var digits = "30830493E0" + new string('0', 600_000);
        var file = File("3 0 R", "<< /FT /Sig /V 4 0 R >>", $"{head}<{digits}> >>");
        var start = file.IndexOf('<' + digits[..10], StringComparison.Ordinal);
        var end = start + digits.Length + 2;
        file = file.Replace("AAAAAAAA", Number(start), StringComparison.Ordinal)
            .Replace("BBBBBBBB", Number(end), StringComparison.Ordinal)
            .Replace("CCCCCCCC", Number(file.Length - end), StringComparison.Ordinal);
        Answer(file).ShouldBe("The signature is damaged.");
    }

    private static string Number(int value) => value.ToString("D8", CultureInfo.InvariantCulture);

    private static string Answer(string file) => PdfSignatureVerifier.Verify(Encoding.Latin1.GetBytes(file)).Reasons.ShouldHaveSingleItem();

    /// <summary>A file whose form has these fields; the objects are numbered from 3.</summary>
    private static string File(string fields, params string[] objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        string[] all = [$"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [{fields}] >> >>", "<< /Type /Pages >>", .. objects];
        foreach (var body in all)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n{body}\nendobj\n");
        }

        var xref = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n1 {offsets.Count}\n");
        offsets.ForEach(offset => file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        return file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF")
            .ToString();
    }
}
