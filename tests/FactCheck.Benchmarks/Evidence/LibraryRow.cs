using System.Globalization;
using FactCheck.TestKit;

namespace FactCheck.Benchmarks.Evidence;

/// <summary>Pages of the library, by how much it holds.</summary>
internal static class LibraryRow
{
    private const int WarmUp = 40;
    private const int Count = 100;

    public static readonly (string What, Func<FullLibrary, string> Path)[] Pages =
    [
        ("list, newest first", _ => "/sources"),
        ("list by title, from the middle", l => string.Create(CultureInfo.InvariantCulture, $"/sources?sort=Title&after={l.Middle}")),
        ("list by use", _ => "/sources?sort=MostUsed"),
        ("filter: kind and standing", _ => "/sources?type=Dataset&standing=Primary"),
        ("filter: publisher, by title", _ => "/sources?publisher=office+7&sort=Title"),
        ("search: a common and a folded word", _ => "/sources?q=ledger+lodz"),
        ("search: beginnings of words", _ => "/sources?q=harb+led"),
        ("search: a rare word, by title", _ => "/sources?q=lighthouse&sort=Title"),
        ("offer: nearly the same title", _ => "/sources/alike?title=Harbour+ledger+of+Tidewik%2C+volume+72"),
        ("open one", l => $"/sources/{l.Some}"),
    ];

    public static async Task<Row> Measure(int sources, (string What, Func<FullLibrary, string> Path) page)
    {
        var library = await FullLibrary.Of(sources);
        var session = (await library.App.SignIn(TestApp.Checker)).Cookies.GetCookieHeader(library.App.Address);
        return await WorkbenchRow.Against(
            library.App,
            session,
            page.Path(library),
            string.Create(CultureInfo.InvariantCulture, $"{sources:N0} sources, {page.What}"),
            WarmUp,
            Count
        );
    }
}
