using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Commands;

/// <summary>The form that is being posted in this request, if one is.</summary>
public sealed class PostedForm(FactCheckDb db)
{
    /// <summary>The key that the form carried.</summary>
    public Guid? Key { get; set; }

    /// <summary>The fingerprint of the outermost change of this request.</summary>
    public string? Fingerprint { get; private set; }

    /// <summary>Fixes the fingerprint: the same key with other content is another post.</summary>
    public void Fix<TRequest>(TRequest request, Guid actor)
    {
        if (Key is null || Fingerprint is not null)
            return;
        var content = $"{actor}\n{Key}\n{typeof(TRequest).FullName}\n{JsonSerializer.Serialize(request)}";
        Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
    }

    /// <summary>What the same post answered before, or null.</summary>
    public async Task<FormPost?> Earlier(CancellationToken ct) =>
        Fingerprint is null ? null : await db.FormPosts.AsNoTracking().FirstOrDefaultAsync(p => p.Fingerprint == Fingerprint, ct);

    /// <summary>Keeps the answer, in the transaction of the change itself.</summary>
    public void Keep<TResponse>(TResponse response, DateTimeOffset now)
    {
        if (Fingerprint is not null)
            db.FormPosts.Add(new(Fingerprint, JsonSerializer.Serialize(response), now));
    }
}

/// <summary>Answers a form that was posted before without doing it again.</summary>
public sealed class Once<TRequest, TResponse>(PostedForm form, CurrentUser user) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IChange<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        form.Fix(request, user.Actor.Id);
        return await form.Earlier(cancellationToken) is { } earlier
            ? JsonSerializer.Deserialize<TResponse>(earlier.Response)!
            : await next();
    }
}
