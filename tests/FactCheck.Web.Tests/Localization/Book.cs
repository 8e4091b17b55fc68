using FactCheck.Web.Localization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Tests.Localization;

/// <summary>The English phrasebook, outside of a running program; it notes what was looked for in it.</summary>
internal sealed class Book : IStringLocalizer<Phrasebook>
{
    private readonly StringLocalizer<Phrasebook> _english = new(
        new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance)
    );

    public HashSet<string> Found { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Missed { get; } = new(StringComparer.Ordinal);

    public Phrasebook Phrases => new(this);

    public LocalizedString this[string name]
    {
        get
        {
            var found = _english[name];
            (found.ResourceNotFound ? Missed : Found).Add(name);
            return found;
        }
    }

    public LocalizedString this[string name, params object[] arguments] => _english[name, arguments];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => _english.GetAllStrings(includeParentCultures);
}
