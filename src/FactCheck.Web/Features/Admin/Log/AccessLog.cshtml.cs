using MediatR;
using Microsoft.AspNetCore.Authorization;

namespace FactCheck.Web.Features.Admin.Log;

[Authorize(Roles = "Administrator")]
public sealed class AccessLogPage(IMediator mediator) : AccessFilterPage(mediator)
{
    public AccessLogView View { get; private set; } = null!;

    public async Task OnGetAsync(long? before) => View = await Read(before, GetAccessLog.PageSize);
}
