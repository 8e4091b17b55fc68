using System.Globalization;
using FactCheck.Domain.Articles;
using FactCheck.Web.Caching;
using FactCheck.Web.Features.Articles.Bench;
using FactCheck.Web.Features.Articles.Drawing;
using FactCheck.Web.TagHelpers;

namespace FactCheck.Web.Tests.Features.Articles.Drawing;

/// <summary>HTML that is kept belongs to one version of one bench, in one language, with one set of icons.</summary>
public sealed class DrawnHtmlTests : IDisposable
{
    private static readonly Sprite Icons = new("/icons.svg?v=1");

    private readonly KeptByVersion<string[]> _kept = new(room: 10_000);
    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;
    private readonly WorkbenchView _bench = Bench(Guid.NewGuid(), version: 7);

    [Fact]
    public void What_was_written_is_found_again()
    {
        Drawn.Keep(_bench, "strip", Icons, "cells");
        Drawn.Find(_bench, "strip", Icons).ShouldBe(["cells"]);
    }

    [Fact]
    public void What_was_written_in_one_language_is_not_shown_in_another()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        Drawn.Keep(_bench, "strip", Icons, "cells");
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("uk");
        Drawn.Find(_bench, "strip", Icons).ShouldBeNull();
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        Drawn.Find(_bench, "strip", Icons).ShouldBe(["cells"]);
    }

    [Fact]
    public void Another_version_another_part_another_bench_and_other_icons_have_html_of_their_own()
    {
        Drawn.Keep(_bench, "strip", Icons, "cells");
        Drawn.Find(_bench with { Version = 8 }, "strip", Icons).ShouldBeNull();
        Drawn.Find(_bench, "proof", Icons).ShouldBeNull();
        Drawn.Find(Bench(Guid.NewGuid(), version: 7), "strip", Icons).ShouldBeNull();
        Drawn.Find(_bench, "strip", new("/icons.svg?v=2")).ShouldBeNull();
    }

    public void Dispose()
    {
        CultureInfo.CurrentUICulture = _before;
        _kept.Dispose();
    }

    private DrawnHtml Drawn => new(_kept);

    private static WorkbenchView Bench(Guid article, long version)
    {
        var sheet = new Sheet(
            article,
            "Headline",
            null,
            null,
            null,
            null,
            "en",
            Guid.NewGuid(),
            1,
            "Text.",
            null,
            "",
            Obtained.Pasted,
            DateTimeOffset.UnixEpoch
        );
        return new(sheet, [], null, []) { Version = version };
    }
}
