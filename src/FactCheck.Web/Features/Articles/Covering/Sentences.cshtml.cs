using FactCheck.Web.Identity;
using MediatR;

namespace FactCheck.Web.Features.Articles.Covering;

public sealed class SentencesPage(IMediator mediator, CurrentUser user) : SentencesFormPage(mediator, user);
