using System.Text.RegularExpressions;

namespace FactCheck.Domain.Articles.Boilerplates;

/// <summary>Beginnings and shapes of lines that are no part of an article, whatever follows.</summary>
internal static partial class Openings
{
    private static readonly (BoilerplateKind Kind, string[] Words)[] _all =
    [
        (
            BoilerplateKind.CommentInvitation,
            Words(
                "your email address will not be published|you must be logged in to post a comment|ваша e-mail адреса не "
                    + "оприлюднюватиметься|ваш адрес email не будет опубликован"
            )
        ),
        (BoilerplateKind.ShareButton, Words("click to share on |share this article on |click to email a link")),
        (
            BoilerplateKind.NewsletterSignUp,
            Words(
                "sign up for our |sign up to our |subscribe to our |sign up to receive |get the latest news delivered |get our "
                    + "best stories |get all the latest |"
                    + "follow us on |like us on |join our telegram|join our whatsapp|follow our |підписуйтесь на |підписуйтеся на "
                    + "|приєднуйтесь до нашого |"
                    + "подписывайтесь на |присоединяйтесь к наш|folgen sie uns |abonnieren sie |suivez-nous |abonnez-vous |"
                    + "inscrivez-vous à |síguenos en |"
                    + "suscríbete a |seguici su |iscriviti alla |siga-nos |siga o |inscreva-se |volg ons op |meld je aan |"
                    + "obserwuj nas |zapisz się |följ oss |følg os |følg oss |"
                    + "seuraa meitä |sledujte nás |urmărește-ne |kövess minket |bizi takip edin|ακολουθήστε |следете ни |تابعونا |"
                    + "تابعنا |עקבו אחרינו|हमें फॉलो करें|"
                    + "关注我们|扫码关注|關注我們|フォローして|구독하고"
            )
        ),
        (BoilerplateKind.Navigation, Words("read more: |read more about |related: |read also: |also read: |lire aussi : ")),
        (
            BoilerplateKind.Embargo,
            Words(
                "embargoed until |embargoed for |embargoed till |under embargo until |strictly embargoed |strictly under embargo |"
                    + "embargo until |embargo: |"
                    + "not for publication before |not for publication until |not for release before |not for release until |not "
                    + "for broadcast before |for immediate release|"
                    + "for release on |hold for release |sperrfrist |zur sofortigen veröffentlichung|freigegeben ab |sous embargo "
                    + "jusqu|pour diffusion immédiate|à diffuser immédiatement|"
                    + "embargado hasta |para publicación inmediata|para su difusión inmediata|sotto embargo fino |per "
                    + "pubblicazione immediata|sob embargo até |para divulgação imediata|"
                    + "onder embargo tot |voor onmiddellijke publicatie|embargo do |do natychmiastowej publikacji|under embargo "
                    + "till |för omedelbar publicering|"
                    + "ембарго до |для негайного оприлюднення|не для публікації до |эмбарго до |для немедленного распространения|"
                    + "не для публикации до |"
                    + "محظور النشر حتى |للنشر الفوري|חסוי עד |אמברגו עד |לפרסום מיידי|तत्काल प्रकाशन के लिए|解禁：|報道解禁|立即发布|即時發布|보도시점|즉시 보도"
            )
        ),
        (
            BoilerplateKind.Contributors,
            Words(
                "additional reporting by |additional reporting from |reporting by |with reporting by |with reporting from |"
                    + "(reporting by |(additional reporting by |editing by |edited by |"
                    + "(writing by |written by |translated by |mit material von |mit agenturmaterial|avec afp|avec reuters|(avec "
                    + "afp|con información de |con informazioni di |com informações de |"
                    + "met medewerking van |za pośrednictwem |за матеріалами |за участі |по материалам |при участии |بمساهمة |בהשתתפות "
            )
        ),
        (
            BoilerplateKind.RightsNote,
            Words(
                "© |(c) |copyright |all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos "
                    + "reservados|tutti i diritti riservati|"
                    + "todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzeżone|všechna práva vyhrazena|"
                    + "minden jog fenntartva|tüm hakları saklıdır|"
                    + "усі права захищен|всі права захищен|все права защищены|جميع الحقوق محفوظة|כל הזכויות שמורות|सर्वाधिकार "
                    + "सुरक्षित|版权所有|未经授权|版權所有|無断転載|無断複製|무단 전재|저작권자|"
                    + "this article was originally published |this article was first published |this story was originally "
                    + "published |originally published |reprinted with permission|republished with permission|"
                    + "the views expressed |opinions expressed "
            )
        ),
    ];

    // They begin sentences too: only with an address, a number or a request in the line they are a contact.
    private static readonly string[] _asking = Words(
        "for more information|for further information|for media inquiries|for media enquiries|for press inquiries|for press "
            + "enquiries|for interviews|for inquiries|to arrange an interview|"
            + "contact us|media contact|press contact|notes to editors|note to editors|about the author|weitere informationen|für "
            + "weitere informationen|für rückfragen|bei rückfragen|hinweis für redaktionen|"
            + "pressekontakt|pour plus d'informations|pour plus d’informations|pour toute information|contact presse|note aux "
            + "rédactions|para más información|para mayor información|nota a los editores|"
            + "per informazioni|per ulteriori informazioni|para mais informações|voor meer informatie|więcej informacji|för mer "
            + "information|for mere information|for mer informasjon|lisätietoja|více informací|"
            + "további információ|pentru mai multe informații|daha fazla bilgi|για περισσότερες πληροφορίες|за додатковою "
            + "інформацією|для отримання додаткової інформації|за дополнительной информацией|"
            + "для получения дополнительной информации|за повече информация|للمزيد من المعلومات|لمزيد من المعلومات|للاستفسار|"
            + "לפרטים נוספים|למידע נוסף|अधिक जानकारी|更多信息|欲了解更多|如需更多信息|更多資訊|詳しくは|お問い合わせ|자세한 내용|더 자세한"
    );

    public static BoilerplateKind? Kind(string line)
    {
        var whole = Folded.Fold(line);
        var folded = whole.TrimStart('*', '•', '(', '[', '>', ' ', '【', '（');
        var marked = whole.TrimStart('*', '•', '>', ' ');
        foreach (var (kind, words) in _all)
            if (Array.Exists(words, w => folded.StartsWith(w, StringComparison.Ordinal) || marked.StartsWith(w, StringComparison.Ordinal)))
                return kind;
        if (Array.Exists(_asking, w => folded.StartsWith(w, StringComparison.Ordinal)) && IsReachable(line))
            return BoilerplateKind.Contact;
        if (IsContributors(folded))
            return BoilerplateKind.Contributors;
        if (ReadingTime().IsMatch(folded))
            return BoilerplateKind.Navigation;
        return
            line.Contains('@', StringComparison.Ordinal)
            && Mail().IsMatch(line)
            && !line.TrimEnd().EndsWith('.')
            && line.Split(' ').Length <= 14
            ? BoilerplateKind.Contact
            : null;
    }

    private static bool IsReachable(string line) =>
        line.Split(' ').Length <= 5 || Mail().IsMatch(line) || Reach().IsMatch(line) || line.Count(char.IsDigit) >= 6;

    private static bool IsContributors(string folded) =>
        folded.TrimEnd('.', ' ') is var line
        && (
            line.EndsWith(" contributed to this report", StringComparison.Ordinal)
            || line.EndsWith(" contributed to this story", StringComparison.Ordinal)
            || line.EndsWith(" contributed to this article", StringComparison.Ordinal)
            || line.EndsWith(" contributed reporting", StringComparison.Ordinal)
        );

    private static string[] Words(string list) => list.Split('|');

    [GeneratedRegex(@"[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,40}", RegexOptions.None, 1000)]
    private static partial Regex Mail();

    [GeneratedRegex(
        @"https?://|www\.|\b(contact|visit|call|please|email|e-mail|tel)\b|[:：]\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Reach();

    [GeneratedRegex(
        @"^(reading time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|час читання|время "
            + @"чтения|阅读时间)?\s*[:：]?\s*\d{1,3}[\s-]?(min|minutes?|minuten|minutos?|minuti|хв|мин|分钟|分)\.?(\s(read|lesezeit|de "
            + @"lecture|de lectura|di lettura|de leitura|читання|чтения))?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex ReadingTime();
}
