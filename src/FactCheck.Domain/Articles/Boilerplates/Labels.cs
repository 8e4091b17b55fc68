namespace FactCheck.Domain.Articles.Boilerplates;

/// <summary>Words before a colon that say the rest of the line is no part of the article.</summary>
internal static class Labels
{
    private const int MostWords = 12;

    private static readonly (BoilerplateKind Kind, IReadOnlySet<string> Words)[] _all =
    [
        (
            BoilerplateKind.PictureCredit,
            Set(
                "photo|photos|photo by|photo credit|photo courtesy|photograph|photography|picture|pictures|image|images|image "
                    + "credit|credit|credits|"
                    + "courtesy|courtesy of|illustration|graphic|video|file photo|main image|top image|foto|fotos|fotografie|"
                    + "fotograf|fotografin|bild|bilder|titelbild|"
                    + "symbolbild|grafik|crédit|crédits|crédit photo|crédits photo|photographie|image d'illustration|crédito|"
                    + "créditos|imagen|fotografía|"
                    + "fotógrafo|foto de|immagine|fotografia|crediti|imagem|crédito da foto|beeld|afbeelding|zdjęcie|zdjęcia|fot|"
                    + "kuva|kuvat|valokuva|"
                    + "snímek|fotó|kép|fotoğraf|görsel|φωτογραφία|φωτο|фото|світлина|світлини|зображення|ілюстрація|снимок|"
                    + "изображение|иллюстрация|снимка|"
                    + "здымак|фотографија|صورة|الصورة|تصوير|عکس|צילום|תמונה|קרדיט|फोटो|छवि|तस्वीर|图|图片|图片来源|图源|摄影|摄|圖|圖片|圖片來源|攝影|"
                    + "写真|撮影|画像|写真提供|사진|이미지|사진 제공|ảnh"
            )
        ),
        (
            BoilerplateKind.SourceLink,
            Set(
                "source|sources|via|original source|originally published|quelle|quellen|lien source|sources de l'article|fuente|"
                    + "fuentes|fonte|fonti|fontes|"
                    + "bron|bronnen|źródło|źródła|zdroj|zdroje|källa|källor|kilde|kilder|lähde|lähteet|forrás|kaynak|πηγή|πηγές|"
                    + "sursa|sursă|surse|izvor|izvori|vir|viri|"
                    + "джерело|джерела|источник|источники|крыніца|източник|извор|المصدر|المصادر|منبع|מקור|מקורות|स्रोत|来源|資料來源|"
                    + "来源于|來源|出典|出所|引用元|출처|자료|sumber|nguồn|allikas|avots|šaltinis|heimild|burimi|ماخذ"
            )
        ),
        (
            BoilerplateKind.Contact,
            Set(
                "contact|contacts|media contact|media contacts|press contact|press contacts|media inquiries|media enquiries|press "
                    + "inquiries|press enquiries|"
                    + "press office|media relations|pr contact|email|e-mail|phone|tel|telephone|website|web|twitter|facebook|"
                    + "kontakt|pressekontakt|medienkontakt|ansprechpartner|ansprechpartnerin|pressestelle|rückfragen|rückfragen an|telefon|"
                    + "contact presse|contacts presse|service de presse|relations presse|téléphone|courriel|contacto|contacto de "
                    + "prensa|contactos|gabinete de prensa|"
                    + "oficina de prensa|teléfono|contatti|contatto|contatti stampa|ufficio stampa|contato|contactos de imprensa|"
                    + "assessoria de imprensa|contatos|"
                    + "perscontact|persvoorlichting|kontakt dla mediów|kontakt dla prasy|biuro prasowe|presskontakt|pressjour|"
                    + "yhteystiedot|lisätietoja|"
                    + "kontakt pro média|tiskové oddělení|sajtókapcsolat|kapcsolat|contact de presă|iletişim|basın irtibat|"
                    + "επικοινωνία|γραφείο τύπου|"
                    + "контакт|контакти|контакти для преси|контакти для змі|пресслужба|прес-служба|тел|контакты|контакты для сми|"
                    + "пресс-служба|контакти за медиите|"
                    + "للتواصل|جهة الاتصال|اتصال|المكتب الصحفي|הודעה לעיתונות|איש קשר|ליצירת קשר|לפרטים|संपर्क|मीडिया संपर्क|联系人|"
                    + "联系方式|媒体联系|媒体联系人|联系电话|聯絡人|媒體聯絡|新聞聯絡人|"
                    + "お問い合わせ|お問い合わせ先|問い合わせ先|報道関係者お問い合わせ|連絡先|문의|보도자료 문의|담당자|연락처|kontak|liên hệ"
            )
        ),
        (
            BoilerplateKind.Embargo,
            Set(
                "embargo|embargoed|embargoed until|embargo until|under embargo until|release date|for release|sperrfrist|"
                    + "sperrvermerk|sous embargo|embargo jusqu'au|"
                    + "embargado hasta|bajo embargo|embargo hasta|sotto embargo|embargo fino al|embargo até|sob embargo|onder "
                    + "embargo|embargo tot|embargo do|"
                    + "ембарго|ембарго до|эмбарго|эмбарго до|حظر النشر|محظور النشر حتى|אמברגו|אמברגו עד|प्रतिबंध|解禁|解禁日時|報道解禁|"
                    + "报道禁令|发布时间限制|禁运|엠바고|보도시점|yayın yasağı|ambargo"
            )
        ),
        (
            BoilerplateKind.Topics,
            Set(
                "tags|tag|keywords|topics|filed under|more on|schlagworte|schlagwörter|themen|mots-clés|mots clés|sujets|"
                    + "etiquetas|temas|tag articolo|argomenti|tópicos|trefwoorden|tagi|ämnen|emner|теги|тематика|темы|тэги|мітки|"
                    + "etiketler|الوسوم|תגיות|标签|标籤|標籤|关键词|關鍵字|タグ|キーワード|태그|키워드"
            )
        ),
        (
            BoilerplateKind.Navigation,
            Set(
                "read more|read also|also read|see also|related|related story|more|up next|watch|listen|читайте також|читайте "
                    + "также|див. також|см. также|mehr zum thema|"
                    + "lesen sie auch|lesen sie dazu|lire aussi|à lire|à lire aussi|voir aussi|lea también|lee también|le puede "
                    + "interesar|leggi anche|guarda anche|"
                    + "leia também|leia mais|veja também|lees ook|czytaj także|czytaj też|zobacz też|läs också|läs även|læs også|"
                    + "les også|lue myös|čtěte také|citește și|olvassa el|"
                    + "ayrıca okuyun|διαβάστε επίσης|прочетете още|اقرأ أيضا|اقرأ أيضاً|קראו גם|यह भी पढ़ें|相关阅读|延伸阅读|相關新聞|延伸閱讀|"
                    + "関連記事|관련기사|baca juga|xem thêm"
            )
        ),
        (
            BoilerplateKind.Contributors,
            Set(
                "additional reporting|reporting|editing|reporting by|editing by|edited by|mitarbeit|redaktion|redigering|"
                    + "redazione|avec|редактор|редактура|责任编辑|责编|编辑|編輯|編集|校对|تحرير|עריכה"
            )
        ),
    ];

    public static BoilerplateKind? Kind(string line)
    {
        var colon = line.IndexOfAny([':', '：', '／', '丨']);
        if (colon is < 1 or > 45 || (colon + 2 < line.Length && line[colon] == ':' && line[colon + 1] == '/'))
            return null;
        var label = Folded.Fold(line[..colon]).Trim(' ', '\u00a0', '(', '[', '（', '【', '*', '-', '–', '.');
        var rest = line[(colon + 1)..].Trim();
        foreach (var (kind, words) in _all)
            if (words.Contains(label) && IsShort(rest))
                return kind;
        return null;
    }

    // Names and places, no sentence.
    private static bool IsShort(string rest) =>
        rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords && !rest.AsSpan().ContainsAny("?!？！“„");

    private static HashSet<string> Set(string list) => new(list.Split('|'), StringComparer.Ordinal);
}
