using System.Globalization;
using System.IO.Compression;
using System.Text;
using FactCheck.Signing.Pdf;
using FactCheck.Signing.Seals;

namespace FactCheck.Signing.Tests.Pdf;

/// <summary>Files made to be costly: each is given up at a limit, whatever the machine's speed.</summary>
[Trait("Run", "thorough")]
public sealed class HostileFilesTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("<</a ")]
    public void Deep_nesting_is_given_up(string open) =>
        HostileFile
            .Answer(HostileFile.With("3 0 R", new StringBuilder().Insert(0, open, 1_000_000).ToString()))
            .ShouldBe(new SealReason(SealFinding.PdfUnreadable, PdfFault.ObjectsNestedTooDeeply));

    [Fact]
    public void A_cross_reference_with_too_many_entries_is_given_up()
    {
        var entries = string.Concat(Enumerable.Repeat("0000000009 00000 n \n", 260_000));
        HostileFile
            .Answer($"%PDF-1.7\nxref\n0 260000\n{entries}trailer\n<< /Size 5 >>\nstartxref\n9\n%%EOF")
            .ShouldBe(new SealReason(SealFinding.PdfUnreadable, PdfFault.TooManyObjects));
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
        HostileFile.Answer(file.ToString()).ShouldBe(HostileFile.TooMuch);
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
        HostileFile
            .Answer(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{head}8 0 obj\n<< /Type /XRef /Size 1 /W [1 4 1] /Root 1 0 R /Filter /FlateDecode /DecodeParms << "
                        + $"{settings} >> /Length {row.Length} "
                        + $">>\nstream\n{Encoding.Latin1.GetString(row.ToArray())}\nendstream\nendobj\nstartxref\n{head.Length}\n%%EOF"
                )
            )
            .ShouldBe(new SealReason(SealFinding.PdfUnreadable, PdfFault.PredictorUnfit));
    }

    [Fact]
    public void References_in_a_circle_are_given_up() =>
        HostileFile
            .Answer(HostileFile.With("3 0 R", "4 0 R", "3 0 R"))
            .ShouldBe(new SealReason(SealFinding.PdfUnreadable, PdfFault.ReferencesInCircle));

    [Fact]
    public void Fields_that_are_their_own_children_are_given_up() =>
        HostileFile
            .Answer(HostileFile.With("3 0 R", "<< /FT /Sig /Kids [3 0 R] >>"))
            .ShouldBe(new SealReason(SealFinding.PdfUnreadable, PdfFault.TooManyFields));

    [Fact]
    public void Ten_thousand_signature_fields_are_more_than_one_signature()
    {
        var fields = string.Concat(Enumerable.Repeat("3 0 R ", 9_999));
        HostileFile
            .Answer(HostileFile.With(fields, "<< /FT /Sig /V 4 0 R >>", "<< /SubFilter /ETSI.CAdES.detached >>"))
            .ShouldBe(SealFinding.SeveralSignatures);
    }

    [Fact]
    public void A_signature_larger_than_any_honest_one_is_not_looked_into()
    {
        // A SEQUENCE of 300,000 bytes in a signature whose range fits the file.
        var head = "<< /SubFilter /ETSI.CAdES.detached /ByteRange [0 AAAAAAAA BBBBBBBB CCCCCCCC] /Contents ";
        var digits = "30830493E0" + new string('0', 600_000);
        var file = HostileFile.With("3 0 R", "<< /FT /Sig /V 4 0 R >>", $"{head}<{digits}> >>");
        var start = file.IndexOf('<' + digits[..10], StringComparison.Ordinal);
        var end = start + digits.Length + 2;
        file = file.Replace("AAAAAAAA", Number(start), StringComparison.Ordinal)
            .Replace("BBBBBBBB", Number(end), StringComparison.Ordinal)
            .Replace("CCCCCCCC", Number(file.Length - end), StringComparison.Ordinal);
        HostileFile.Answer(file).ShouldBe(SealFinding.SignatureDamaged);
    }

    private static string Number(int value) => value.ToString("D8", CultureInfo.InvariantCulture);
}
