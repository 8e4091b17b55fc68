using FactCheck.Domain.People;

namespace FactCheck.TestKit;

public static partial class Given
{
    /// <summary>A new person with these roles.</summary>
    public static Actor Actor(string name, params Role[] roles) => new(Guid.CreateVersion7(), name, roles);

    /// <summary>A new fact-checker.</summary>
    public static Actor FactChecker(string name = "Ana Ferreira") => Actor(name, Role.FactChecker);

    /// <summary>A new editor.</summary>
    public static Actor Editor(string name = "Eve Okafor") => Actor(name, Role.Editor);

    /// <summary>A new administrator.</summary>
    public static Actor Administrator(string name = "Adam Lind") => Actor(name, Role.Administrator);

    /// <summary>The same person with other roles.</summary>
    public static Actor As(this Actor person, params Role[] roles) => person with { Roles = roles };
}
