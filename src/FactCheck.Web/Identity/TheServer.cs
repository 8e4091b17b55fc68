using FactCheck.Domain.People;

namespace FactCheck.Web.Identity;

/// <summary>Who acts when no person does: the program on the server, run by whoever may run it.</summary>
public static class TheServer
{
    public static Actor Actor { get; } = new(Guid.Empty, "The server", [Role.Administrator]);
}
