using FactCheck.Domain.People;
using FactCheck.TestKit;
using FactCheck.Web.Commands;
using FactCheck.Web.Identity;
using MediatR;

namespace FactCheck.Benchmarks;

/// <summary>Commands as a posted form brings them: in a scope of their own, by a signed-in person, with a key.</summary>
internal static class Posting
{
    public static Task<T> Post<T>(this TestApp app, Actor by, IChange<T> command) =>
        app.Scoped(services =>
        {
            services.GetRequiredService<CurrentUser>().ActAs(by);
            services.GetRequiredService<PostedForm>().Key = Guid.CreateVersion7();
            return services.GetRequiredService<IMediator>().Send(command);
        });
}
