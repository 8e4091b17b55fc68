using FactCheck.Domain.People;
using FactCheck.Web.Access;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace FactCheck.Web.Features.Accounts;

/// <summary>Changes the own password; every other session ends.</summary>
[Requires(Permission.ReadArticles)]
public sealed class ChangePassword : ICommand
{
    public string? Current { get; set; }

    public string? Password { get; set; }
}

public sealed class ChangePasswordShape : AbstractValidator<ChangePassword>
{
    public ChangePasswordShape()
    {
        RuleFor(c => c.Current).NotEmpty().Asks(Asked.TypeYourPassword);
        RuleFor(c => c.Password)
            .Must(password => PasswordRules.WhyNot(password, null, null) is null)
            .Asks((_, password) => PasswordRules.WhyNot(password, null, null));
    }
}

public sealed class ChangePasswordHandler(FactCheckDb db, CurrentUser current, UserManager<User> users, AccessLog log)
    : IRequestHandler<ChangePassword, Unit>
{
    public async Task<Unit> Handle(ChangePassword command, CancellationToken ct)
    {
        var user = await users.FindByIdAsync(current.Actor.Id.ToString()) ?? throw new NotFound();
        var changed = await users.ChangePasswordAsync(user, command.Current!, command.Password!);
        log.Note(changed.Succeeded ? AccessKind.PasswordChanged : AccessKind.PasswordChangeFailed, user.Id);
        NewAccounts.Refuse(changed);
        db.Raise(new PasswordChanged(user.Id));
        return Unit.Value;
    }
}
