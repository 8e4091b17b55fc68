using System.Text;
using System.Text.Json;
using FactCheck.Web.Answering;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Admin.Log;

[Authorize(Roles = "Administrator")]
public sealed class AccessJsonLinesPage(IMediator mediator) : AccessFilterPage(mediator)
{
    public async Task<IActionResult> OnGetAsync()
    {
        var lines = new StringBuilder();
        foreach (var row in (await Read(null, GetAccessLog.LargestExport)).Rows)
            lines.Append(JsonSerializer.Serialize(Line(row), MachineRequests.Form)).Append('\n');
        return File(Encoding.UTF8.GetBytes(lines.ToString()), "application/jsonl", "access-log.jsonl");
    }

    private static object Line(AccessRow row) =>
        new
        {
            At = row.At.UtcDateTime,
            Kind = row.Kind.ToString(),
            Done = AccessWords.WasDone(row.Kind),
            row.Account,
            Name = row.Who,
            AddressCode = row.Address,
            row.Client,
            row.Detail,
            Times = row.Count,
        };
}
