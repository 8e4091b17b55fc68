using FactCheck.Domain.People;
using FactCheck.Web.Settings;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Identity;

/// <summary>What the setting <c>Newsroom:OneEditor</c> comes to at this moment.</summary>
public enum OneEditorSetting
{
    /// <summary>Not set: two people for every word.</summary>
    Off,

    /// <summary>Set and true: one person is enough, and every report says so.</summary>
    Holds,

    /// <summary>Set, but more than one account may issue: it changes nothing.</summary>
    Contradicted,
}

/// <summary>Whether the newsroom may state that it has one editor: the setting alone does not make it true.</summary>
public sealed class OneEditor(People people, IOptions<Newsroom> newsroom)
{
    public async Task<OneEditorSetting> Read(CancellationToken ct) =>
        !newsroom.Value.OneEditor ? OneEditorSetting.Off
        : (await people.All(ct)).Count(p => p.May(Permission.IssueReports)) > 1 ? OneEditorSetting.Contradicted
        : OneEditorSetting.Holds;
}
