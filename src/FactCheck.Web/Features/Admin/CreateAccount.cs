using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Features.Accounts;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Admin;

/// <summary>Makes an account with a first password, which its owner changes.</summary>
[Requires(Permission.ManageAccounts)]
public sealed class CreateAccount : RoleChoice, ICommand<Guid>
{
    public string? Email { get; set; }

    public string? Name { get; set; }

    public string? Password { get; set; }

    /// <summary>Two people really have this name.</summary>
    public bool SharesName { get; set; }
}

public sealed class CreateAccountShape : AbstractValidator<CreateAccount>
{
    public CreateAccountShape()
    {
        RuleFor(c => c.Email).Needed(Asked.GiveTheirAddress, 200).Must(IsAddress).Asks(Asked.GiveAnEmailAddress);
        RuleFor(c => c.Name).Needed(Asked.GiveTheirName, 100);
        RuleFor(c => c.Password)
            .Must((c, password) => PasswordRules.WhyNot(password, c.Email, c.Name) is null)
            .Asks((c, password) => PasswordRules.WhyNot(password, c.Email, c.Name));
        RuleFor(c => c.FactChecker).Must((c, _) => c.Chosen().Count > 0).Asks(Asked.TickARole);
    }

    private static bool IsAddress(string? text) =>
        text?.Trim() is { } email
        && email.Split('@') is [{ Length: > 0 }, { Length: > 0 }]
        && !email.Any(c => char.IsWhiteSpace(c) || c > '~');
}

public sealed class CreateAccountHandler(NewAccounts accounts) : IRequestHandler<CreateAccount, Guid>
{
    public async Task<Guid> Handle(CreateAccount command, CancellationToken ct) =>
        (
            await accounts.Make(
                Typed.Text(command.Email),
                Typed.Text(command.Name),
                command.Chosen(),
                command.Password!,
                command.SharesName
            )
        ).Id;
}
