namespace FactCheck.Domain.Articles.Boilerplates;

/// <summary>Lines that are boilerplate when nothing else stands in them.</summary>
internal static class WholeLines
{
    public static IReadOnlyList<(BoilerplateKind Kind, IReadOnlySet<string> Lines)> All { get; } =
    [
        (
            BoilerplateKind.SourceLink,
            Set(
                "source link|source|original article|read the original article|view original article|original source|read the full story|"
                    + "read full article|read full story|джерело|источник|першоджерело|quelle|originalartikel|lien source|article original|"
                    + "enlace de la fuente|artículo original|fonte|articolo originale|bron|źródło|källa|kilde|kaynak|πηγή|المصدر|"
                    + "מקור|स्रोत|来源|來源|出典|출처"
            )
        ),
        (
            BoilerplateKind.CommentInvitation,
            Set(
                "leave a reply|leave a comment|comments|no comments|add a comment|post a comment|join the conversation|view comments|"
                    + "show comments|0 comments|write a comment|cancel reply|your email address will not be published|comment on "
                    + "this story|"
                    + "залишити коментар|коментарі|додати коментар|оставить комментарий|комментарии|добавить комментарий|"
                    + "kommentar schreiben|"
                    + "kommentare|kommentieren|laisser un commentaire|commentaires|réagir|deja un comentario|deja una respuesta|"
                    + "comentarios|"
                    + "lascia un commento|commenti|deixe um comentário|comentários|reacties|plaats een reactie|komentarze|dodaj komentarz|"
                    + "kommentarer|kommentit|komentáře|comentarii|hozzászólások|yorumlar|yorum yap|σχόλια|коментари|تعليقات|أضف "
                    + "تعليقا|תגובות|"
                    + "הוסף תגובה|टिप्पणियाँ|评论|发表评论|評論|留言|コメント|コメントする|댓글"
            )
        ),
        (
            BoilerplateKind.ShareButton,
            Set(
                "share|share this|share this article|share this story|share on facebook|share on twitter|share on x|share on linkedin|"
                    + "share on whatsapp|share via email|tweet|pin it|email this|copy link|save article|facebook|twitter|whatsapp|"
                    + "telegram|linkedin|"
                    + "print this article|print|поділитися|поширити|поделиться|teilen|artikel teilen|drucken|partager|imprimer|"
                    + "compartir|imprimir|"
                    + "condividi|partilhar|compartilhar|delen|udostępnij|podziel się|dela|del|del artikel|jaa|sdílet|distribuie|"
                    + "megosztás|paylaş|"
                    + "κοινοποίηση|сподели|شارك|مشاركة|שתף|שיתוף|साझा करें|शेयर करें|分享|分享到|シェア|シェアする|공유|공유하기|bagikan|chia sẻ"
            )
        ),
        (
            BoilerplateKind.NewsletterSignUp,
            Set(
                "subscribe|subscribe now|sign up|sign up now|sign up for our newsletter|subscribe to our newsletter|get our "
                    + "newsletter|newsletter|"
                    + "newsletters|join our newsletter|sign up for the newsletter|підписатися|підписатись|подписаться|newsletter "
                    + "abonnieren|abonnieren|"
                    + "jetzt abonnieren|s'abonner|abonnez-vous|suscríbete|suscribirse|abbonati|iscriviti|iscriviti alla "
                    + "newsletter|assine|subscrever|"
                    + "abonneren|schrijf je in|zapisz się|subskrybuj|prenumerera|abonner|tilaa|odebírat|abonează-te|feliratkozás|"
                    + "abone ol|εγγραφή|"
                    + "абонирай се|اشترك|اشترك الآن|הירשמו|הרשמה|सदस्यता लें|订阅|立即订阅|訂閱|購読|購読する|구독|구독하기|berlangganan|đăng ký"
            )
        ),
        (
            BoilerplateKind.Navigation,
            Set(
                "skip to content|skip to main content|home|menu|search|read more|more from|related articles|related stories|related posts|"
                    + "more stories|recommended|recommended stories|you may also like|you might also like|most read|most popular|"
                    + "trending|trending now|"
                    + "advertisement|advertising|sponsored|load more|next article|previous article|next post|previous post|back "
                    + "to top|up next|"
                    + "editors' picks|editor's picks|log in|sign in|close|tags|see also|popular reads|read also|also read|"
                    + "читайте також|читайте также|реклама|дивіться також|смотрите также|більше новин|weiterlesen|mehr zum thema|"
                    + "anzeige|lesen sie auch|"
                    + "auch interessant|lire aussi|à lire aussi|publicité|lea también|lee también|leer más|publicidad|leggi anche|"
                    + "leggi tutto|pubblicità|"
                    + "leia também|leia mais|publicidade|lees ook|lees meer|advertentie|czytaj także|czytaj też|czytaj więcej|"
                    + "reklama|läs också|läs mer|"
                    + "annons|læs også|læs mere|annonce|les også|les mer|annonse|lue myös|mainos|čtěte také|číst dále|citește și|"
                    + "publicitate|hirdetés|"
                    + "olvassa el ezt is|ayrıca okuyun|devamını oku|reklam|διαβάστε επίσης|διαφήμιση|прочетете още|čítajte tiež|"
                    + "pročitajte i|oglas|"
                    + "اقرأ أيضا|اقرأ المزيد|إعلان|קראו גם|קרא עוד|פרסומת|यह भी पढ़ें|और पढ़ें|विज्ञापन|相关阅读|延伸阅读|相关新闻|阅读全文|广告|相關新聞|延伸閱讀|"
                    + "閱讀更多|廣告|関連記事|続きを読む|広告|관련기사|더 보기|광고|baca juga|xem thêm"
            )
        ),
        (
            BoilerplateKind.ReadOn,
            Set(
                "continue reading|continue reading the main story|keep reading|read on|story continues below|story continues "
                    + "below advertisement|"
                    + "article continues after advertisement|article continues below|story continues|continue reading below|"
                    + "продовжити читання|читати далі|продовження нижче|читать далее|продолжение ниже|lesen sie weiter|artikel weiterlesen|"
                    + "lire la suite|poursuivre la lecture|la suite après cette publicité|seguir leyendo|sigue leyendo|continuar "
                    + "leyendo|continua a leggere|"
                    + "continue lendo|continuar a ler|continue a ler|lees verder|lees verder onder de advertentie|czytaj dalej|"
                    + "dalszy ciąg artykułu pod reklamą|"
                    + "läs vidare|artikeln fortsätter under annonsen|læs videre|artiklen fortsætter efter annoncen|les videre|"
                    + "artikkelen fortsetter under annonsen|"
                    + "jatka lukemista|juttu jatkuu mainoksen jälkeen|pokračovat ve čtení|pokračovanie v čítaní|citește mai "
                    + "departe|continuă să citești|"
                    + "tovább olvasom|okumaya devam et|haberin devamı|συνεχίστε την ανάγνωση|продължете да четете|أكمل القراءة|"
                    + "تابع القراءة|המשך קריאה|"
                    + "आगे पढ़ें|पढ़ना जारी रखें|继续阅读|繼續閱讀|続きはこちら|계속 읽기|lanjutkan membaca|đọc tiếp"
            )
        ),
        (
            BoilerplateKind.EndMark,
            Set(
                "###|# # #|# # # #|***|* * *|-30-|- 30 -|–30–|– 30 –|— 30 —|ends|-ends-|- ends -|– ends –|end|-end-|- end -|"
                    + "(ends)|(end)|[end]|"
                    + "end of release|ende|- ende -|– ende –|(schluss)|schluss|fin|- fin -|– fin –|fin du communiqué|(fine)|- "
                    + "fine -|fim|- fim -|einde|koniec|"
                    + "кінець|конец|- кінець -|- конец -|край|slut|loppu|konec|vége|sfârșit|son|τέλος|انتهى|النهاية|סוף|समाप्त|完|"
                    + "(完)|（完）|[完]|【完】|终|終|以上|"
                    + "（以上）|(以上)|끝|(끝)|<끝>|tamat|hết|-0-|oooo|xxx"
            )
        ),
    ];

    private static HashSet<string> Set(string list) => new(list.Split('|'), StringComparer.Ordinal);
}
