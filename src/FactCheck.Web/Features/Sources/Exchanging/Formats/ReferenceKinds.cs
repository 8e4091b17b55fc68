using FactCheck.Domain.Sources;

namespace FactCheck.Web.Features.Sources.Exchanging.Formats;

/// <summary>What the formats call the kinds of sources. The first name of a kind is the one that is written.</summary>
internal static class ReferenceKinds
{
    public static readonly ReferenceKind Csl = new(
        (SourceType.OfficialDocument, "report legislation legal_case bill regulation hearing standard treaty patent document"),
        (SourceType.Dataset, "dataset software figure map"),
        (SourceType.OnRecordInterview, "interview"),
        (SourceType.Expert, "personal_communication speech"),
        (
            SourceType.MediaReport,
            "article-newspaper article article-journal article-magazine post post-weblog webpage broadcast entry "
                + "entry-encyclopedia book chapter paper-conference periodical thesis review"
        ),
        (SourceType.OwnReporting, "manuscript"),
        (SourceType.ImageOrVideo, "motion_picture graphic song performance")
    );

    public static readonly ReferenceKind BibTex = new(
        (SourceType.OfficialDocument, "report techreport legislation legal jurisdiction manual standard patent"),
        (SourceType.Dataset, "dataset software"),
        (SourceType.OnRecordInterview, "interview"),
        (SourceType.Expert, "letter"),
        (SourceType.MediaReport, "article online electronic www book booklet inbook incollection inproceedings proceedings thesis"),
        (SourceType.OwnReporting, "unpublished"),
        (SourceType.ImageOrVideo, "video image movie audio artwork performance")
    );

    public static readonly ReferenceKind Ris = new(
        (SourceType.OfficialDocument, "GOVDOC RPRT BILL CASE HEAR STAT STAND LEGAL PAT"),
        (SourceType.Dataset, "DATA DBASE AGGR COMP MAP"),
        (SourceType.OnRecordInterview, "PCOMM"),
        (SourceType.Expert, "PCOMM"),
        (SourceType.MediaReport, "NEWS MGZN JOUR ELEC BLOG BOOK CHAP CONF EJOUR WEB ENCYC THES"),
        (SourceType.OwnReporting, "UNPB MANSCPT"),
        (SourceType.ImageOrVideo, "VIDEO MPCT ART SOUND ADVS MULTI FIGURE")
    );
}

/// <summary>The names of the kinds in one format.</summary>
internal sealed class ReferenceKind
{
    private readonly Dictionary<SourceType, string> _written = [];
    private readonly Dictionary<string, SourceType> _read = new(StringComparer.OrdinalIgnoreCase);

    public ReferenceKind(params (SourceType Type, string Names)[] kinds)
    {
        foreach (var (type, names) in kinds)
            foreach (var name in names.Split(' '))
            {
                _written.TryAdd(type, name);
                _read.TryAdd(name, type);
            }
    }

    public string Name(SourceType type) => _written[type];

    /// <summary>Null where the file means something that is not among the kinds.</summary>
    public SourceType? Find(string? name) => name is not null && _read.TryGetValue(name.Trim(), out var type) ? type : null;
}
