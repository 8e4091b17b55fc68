namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>The words of Western European languages beside English.</summary>
internal static class WesternLexicons
{
    public static Lexicon German { get; } =
        new()
        {
            NounsAreCapital = true,
            MonthsAreCapital = true,
            Percent = new("prozent|prozentpunkte"),
            Currencies = new("euro|cent|dollar|franken|pfund|rubel|hrywnja"),
            Scales = new("tausend|million|millionen|milliarde|milliarden|mio|mrd"),
            Units = new(
                "kilometer|km|meter|m|kilo|kg|tonnen|liter|hektar|punkte|punkten|stunden|minuten|tage|tagen|wochen|monate|"
                    + "monaten|jahre|jahren|menschen|soldaten|stimmen|grad|mal|länder|ländern"
            ),
            NumberWords = new(
                "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert|hunderte|tausend|tausende|dutzende|"
                    + "hälfte|drittel|viertel"
            ),
            Months = new("januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jänner"),
            Days = new("montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"),
            RelativeDates = new("gestern|heute|vergangene woche|letzte woche|vergangenes jahr|letztes jahr|in diesem jahr|in dieser woche"),
            Superlatives = new(
                "größte|größten|größter|höchste|höchsten|niedrigste|kleinste|längste|älteste|stärkste|schlimmste|beste|besten|"
                    + "die meisten|am meisten|zum ersten mal|erstmals|rekord"
            ),
            Comparisons = new(
                "mehr als|weniger als|höher als|niedriger als|größer als|kleiner als|doppelt|verdoppelt|mindestens|höchstens|"
                    + "fast|gestiegen|stieg|gesunken|sank|verglichen mit"
            ),
            Absolutes = new("nie|niemals|niemand|keiner|immer|alle|jeder|ausnahmslos"),
            Acts = new(
                "unterzeichnete|unterzeichnet|beschloss|beschlossen|getötet|verletzt|gewählt|verurteilt|verhaftet|besetzt|"
                    + "gegründet|eröffnet|verkauft|gekauft|zurückgetreten"
            ),
            Law = new("gesetz|gericht|urteil|vertrag|verfassung|rechtswidrig|verordnung"),
            Duties = new("verpflichtet|verboten|vorgeschrieben|dürfen|darf|erlaubt|zulässig|haftet|haften|berechtigt|anspruch auf"),
            Identities = new("gehört zu|gehören zu|besteht aus|wurde geboren|geboren in|gegründet von|mitglied der|sitzt in"),
            Copulas = new("ist|war|wurde|bleibt|leitet|leitete|führt"),
            Owners = new("der|des|von"),
            Denials = new("kein|keine|keiner|keines"),
            Helping = new("hat|haben|hatte|hatten|ist|sind|war|waren|gibt|gab"),
            Reporting = new(
                "sagte|sagt|sagten|erklärte|erklärt|betonte|teilte|berichtete|berichtet|behauptete|schrieb|laut|zufolge|warnte|"
                    + "bestätigte|meldete"
            ),
            Opinions = new(
                "ich glaube|ich denke|ich finde|meiner meinung nach|leider|hoffentlich|schön|furchtbar|schrecklich|wunderbar|"
                    + "sollte|sollten|vielleicht|wahrscheinlich"
            ),
            Future = new("wird|werden|werde|würde|würden|könnte|könnten|morgen|nächste woche|nächstes jahr"),
            FirstPerson = new("ich|mich|mir|mein|meine|wir|uns|unser|unsere"),
            Small = new(
                "der|die|das|ein|eine|er|sie|es|wir|ich|in|im|am|an|auf|bei|nach|vor|mit|von|und|aber|doch|wenn|als|wie|was|"
                    + "warum|dies|diese|dieser|auch|nun|so"
            ),
            Saying = new("sagte|sagt|sagten|erklärte|erklärt|betonte|schrieb|warnte|behauptete|berichtete"),
            Pronouns = new("er|sie|es|ich|wir|man"),
            Determiners = new("der|die|das|ein|eine"),
        };

    public static Lexicon French { get; } =
        new()
        {
            Percent = new("pour cent|pourcent"),
            Currencies = new("euro|euros|dollar|dollars|livres|francs|roubles|hryvnias"),
            Scales = new("mille|million|millions|milliard|milliards"),
            Units = new(
                "kilomètres|kilomètre|km|mètres|m|kilos|kg|tonnes|litres|hectares|points|heures|minutes|jours|semaines|mois|ans|"
                    + "années|personnes|habitants|soldats|voix|degrés|fois|pays"
            ),
            NumberWords = new(
                "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|cent|centaines|mille|milliers|dizaines|"
                    + "moitié|tiers|quart"
            ),
            Months = new("janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"),
            Days = new("lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"),
            RelativeDates = new(
                "hier|aujourd'hui|la semaine dernière|le mois dernier|l'année dernière|cette semaine|cette année|ce mois-ci"
            ),
            Places = new("à|en"),
            Superlatives = new(
                "le plus|la plus|les plus|le moins|la moins|le meilleur|la meilleure|le pire|record|pour la première fois|le "
                    + "premier|la première"
            ),
            Comparisons = new(
                "plus de|moins de|davantage|au moins|au plus|presque|doublé|triplé|augmenté|baissé|diminué|reculé|progressé|"
                    + "supérieur|inférieur"
            ),
            Absolutes = new("jamais|personne|aucun|aucune|toujours|tous|toutes"),
            Acts = new(
                "signé|voté|adopté|rejeté|tué|tués|blessé|blessés|arrêté|condamné|élu|nommé|démissionné|envahi|attaqué|construit|"
                    + "vendu|acheté|fondé"
            ),
            Law = new("loi|lois|tribunal|cour|constitution|illégal|traité|contrat|décret"),
            Duties = new(
                "obligatoire|oblige|obligent|obligé|obligés|tenu de|tenus de|interdit|interdite|interdits|interdites|interdiction|"
                    + "autorisé|autorisés|doit être|doivent être|a le droit|ont le droit|passible"
            ),
            Identities = new("situé|située|né|née|appartient à|fait partie de|siège à|est dirigé par|est dirigée par|se compose"),
            Copulas = new("est|était|sont|étaient|reste|devient|dirige|préside"),
            Owners = new("de|du|des|d'"),
            Denials = new("aucun|aucune|nul"),
            Helping = new("n'a|n'ont|n'est|n'avait|ne"),
            Reporting = new("dit|déclaré|affirmé|annoncé|expliqué|ajouté|écrit|assuré|confirmé|indiqué|précisé|estimé|selon|d'après"),
            Opinions = new(
                "je pense|je crois|à mon avis|malheureusement|heureusement|beau|belle|magnifique|terrible|affreux|peut-être|sans "
                    + "doute|devrait|faut"
            ),
            Future = new("sera|seront|va|vont|pourrait|pourraient|serait|demain|prochain|prochaine"),
            FirstPerson = new("je|j'ai|moi|mon|ma|mes|nous|notre|nos"),
            Small = new(
                "le|la|les|un|une|des|ce|cette|ces|il|elle|ils|elles|on|nous|je|dans|en|à|au|aux|de|du|par|pour|sur|avec|sans|"
                    + "après|avant|et|mais|ou|si|que|qui|quand|selon|depuis|c'est|pourquoi|comment"
            ),
            Saying = new("déclaré|affirmé|annoncé|expliqué|ajouté|assuré|indiqué|précisé|dit|déclare|affirme|explique|ajoute"),
            Pronouns = new("il|elle|ils|elles|on|je|nous|t-il|t-elle"),
            Determiners = new("le|la|les|un|une|des"),
        };

    public static Lexicon Spanish { get; } =
        new()
        {
            Percent = new("por ciento"),
            Currencies = new("euro|euros|dólar|dólares|peso|pesos|libras|rublos|grivnas"),
            Scales = new("mil|millón|millones"),
            Units = new(
                "kilómetros|km|metros|m|kilos|kg|toneladas|litros|hectáreas|puntos|horas|minutos|días|semanas|meses|años|"
                    + "personas|habitantes|soldados|votos|grados|veces|países"
            ),
            NumberWords = new(
                "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|treinta|cien|cientos|miles|decenas|mitad|tercio|cuarto"
            ),
            Months = new("enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"),
            Days = new("lunes|martes|miércoles|jueves|viernes|sábado|domingo"),
            RelativeDates = new("ayer|hoy|la semana pasada|el mes pasado|el año pasado|esta semana|este año|este mes"),
            Places = new("en"),
            Superlatives = new(
                "el más|la más|los más|las más|el mayor|la mayor|el menor|el mejor|la mejor|el peor|récord|por primera vez|el "
                    + "primero|la primera"
            ),
            Comparisons = new(
                "más de|menos de|más que|menos que|al menos|casi|el doble|duplicó|aumentó|bajó|disminuyó|creció|superó|mayor que|menor que"
            ),
            Absolutes = new("nunca|nadie|ningún|ninguna|siempre|todos|todas"),
            Acts = new(
                "firmó|votó|aprobó|rechazó|mató|murió|murieron|detuvo|condenó|elegido|nombró|dimitió|invadió|atacó|construyó|"
                    + "vendió|compró|fundó"
            ),
            Law = new("ley|leyes|tribunal|corte|constitución|ilegal|tratado|contrato|decreto"),
            Duties = new("obligatorio|obligatoria|obliga|obligan|obligados|prohíbe|prohíben|prohibido|prohibida|permitido|exige|exigen"),
            Identities = new("situado|situada|nació en|pertenece a|forma parte de|tiene su sede|es miembro|dirigido por|dirigida por"),
            Copulas = new("es|era|fue|son|sigue|dirige|preside"),
            Owners = new("de|del"),
            Denials = new("ningún|ninguna|ninguno"),
            Helping = new("ha|han|tiene|tienen|es|hay|había"),
            Reporting = new("dijo|dice|declaró|afirmó|anunció|explicó|añadió|agregó|escribió|aseguró|confirmó|indicó|señaló|según"),
            Opinions = new(
                "creo|pienso|en mi opinión|lamentablemente|afortunadamente|hermoso|maravilloso|terrible|horrible|quizá|quizás|"
                    + "debería|deberían"
            ),
            Future = new("será|serán|va a|van a|podría|podrían|sería|mañana|próximo|próxima"),
            FirstPerson = new("yo|mi|mis|me|nosotros|nuestro|nuestra|nos"),
            Small = new(
                "el|la|los|las|un|una|este|esta|esto|él|ella|ellos|en|a|al|de|del|por|para|con|sin|tras|después|antes|y|pero|o|"
                    + "si|que|quien|cuando|según|desde|es|no"
            ),
            Saying = new("dijo|dice|declaró|afirmó|explicó|añadió|agregó|escribió|aseguró|indicó|señaló|anunció"),
            Pronouns = new("él|ella|ellos|ellas|yo|nosotros"),
            Determiners = new("el|la|los|las|un|una"),
        };
}
