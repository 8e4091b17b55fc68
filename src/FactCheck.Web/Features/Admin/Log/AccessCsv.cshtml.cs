using System.Globalization;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Admin.Log;

[Authorize(Roles = "Administrator")]
public sealed class AccessCsvPage(IMediator mediator) : AccessFilterPage(mediator)
{
    private static readonly string[] Columns = ["at", "kind", "done", "account", "name", "address_code", "client", "detail", "times"];

    public async Task<IActionResult> OnGetAsync() =>
        File(
            SafeCsv.Write(Columns, (await Read(null, GetAccessLog.LargestExport)).Rows.Select(Cells)),
            SafeCsv.MediaType,
            "access-log.csv"
        );

    private static string?[] Cells(AccessRow row) =>
        [
            row.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            row.Kind.ToString(),
            AccessWords.WasDone(row.Kind) ? "yes" : "no",
            row.Account?.ToString(),
            row.Who,
            row.Address,
            row.Client,
            row.Detail,
            row.Count.ToString(CultureInfo.InvariantCulture),
        ];
}
