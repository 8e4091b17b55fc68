using System.Globalization;
using FactCheck.Domain.Articles.Reading;

namespace FactCheck.Domain.Tests.Articles.Reading;

public class DayReaderTests
{
    [Theory]
    [InlineData("2024-04-03", null, "2024-04-03")]
    [InlineData("2024-04-03T23:30:00-05:00", null, "2024-04-03")]
    [InlineData("2024/4/3", "en", "2024-04-03")]
    [InlineData("20140623", null, "2014-06-23")]
    [InlineData("20140623153000", null, "2014-06-23")]
    [InlineData("2024年4月3日", "ja", "2024-04-03")]
    [InlineData("2024년 4월 3일", "ko", "2024-04-03")]
    [InlineData("03/04/2024", "en-US", "2024-03-04")]
    [InlineData("03/04/2024", "en_GB", "2024-04-03")]
    [InlineData("03/04/2024", "fr", "2024-04-03")]
    [InlineData("03.04.2024", null, "2024-04-03")]
    [InlineData("13/04/2024", "en", "2024-04-13")]
    [InlineData("04/13/2024", "en", "2024-04-13")]
    [InlineData("4/4/2024", null, "2024-04-04")]
    [InlineData("April 3, 2024", "en", "2024-04-03")]
    [InlineData("Published: Wed 3rd April 2024, 10:15 GMT", "en", "2024-04-03")]
    [InlineData("Sept. 9, 2023", "en", "2023-09-09")]
    [InlineData("3. April 2024", "de", "2024-04-03")]
    [InlineData("1er août 2024", "fr", "2024-08-01")]
    [InlineData("3 de abril de 2024", "es", "2024-04-03")]
    [InlineData("3 квітня 2024 року", "uk", "2024-04-03")]
    [InlineData("3 апреля 2024 г.", "ru", "2024-04-03")]
    [InlineData("3 kwietnia 2024", "pl", "2024-04-03")]
    [InlineData("3 listopadu 2024", "cs", "2024-11-03")]
    [InlineData("3 listopada 2024", "hr", "2024-10-03")]
    [InlineData("٣ أبريل ٢٠٢٤", "ar", "2024-04-03")]
    [InlineData("3 Nisan 2024", "tr", "2024-04-03")]
    public void A_day_is_read(string value, string? locale, string day) => Read(value, locale).ShouldBe([day]);

    [Theory]
    [InlineData("03/04/2024", null)]
    [InlineData("03/04/2024", "en")]
    [InlineData("3-4-2024", "en-CA")]
    public void An_order_that_nobody_knows_is_left_open(string value, string? locale) =>
        Read(value, locale).ShouldBe(["2024-04-03", "2024-03-04"]);

    [Theory]
    [InlineData("")]
    [InlineData("12:55 AM")]
    [InlineData("31/02/2024")]
    [InlineData("The bridge opened in May 1932 and cost 5 million")]
    [InlineData("7.3.1")]
    public void No_day_is_no_day(string value) => Read(value, "en").ShouldBeEmpty();

    private static IEnumerable<string> Read(string value, string? locale) =>
        DayReader.Read(value, locale).Select(d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
