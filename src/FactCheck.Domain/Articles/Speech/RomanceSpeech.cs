using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speech;

/// <summary>The French and Spanish words of speech.</summary>
internal static class RomanceSpeech
{
    public static SpeechWords French { get; } =
        new()
        {
            Saying = new(
                "déclaré|affirmé|annoncé|expliqué|ajouté|assuré|indiqué|précisé|dit|déclare|affirme|explique|ajoute|assure|indique|précise|"
                    + "estime|estimé|souligne|souligné|raconte|raconté|écrit|confie|confié|rappelle|rappelé|regrette|regretté|"
                    + "confirmé|confirme|insiste|insisté|soutient|lance|lancé|note|noté|martèle|dénonce|dénoncé|répond|répondu|témoigne"
            ),
            SayingThat = new(
                "annonce|révèle|révélé|montre|montrent|conclut|conclu|reconnu|reconnaît|promis|promet|averti|avertit|pense|croit"
            ),
            Showing = new("montre|montrent|révèle|révèlent|recense"),
            Putting = new("évalue|évalué|chiffre|chiffré"),
            That = new("que|qu'"),
            As = new("comme"),
            AccordingTo = new("selon|d'après|aux yeux de"),
            AccordingToHim = new("selon lui|d'après lui|à ses yeux"),
            AccordingToHer = new("selon elle|d'après elle"),
            AccordingToThem = new("selon eux|d'après eux"),
            Helpers = new("a|ont|avait|aussi|également|ensuite|encore|notamment|déjà|avaient"),
            He = new("il|t-il"),
            She = new("elle|t-elle"),
            They = new("ils|elles|t-ils|t-elles"),
            Others = new("on|je|nous|vous|tu|ce|cela|qui|t-on"),
            Attached = new("il|elle|t-il|t-elle|ils|elles|t-ils|t-elles|t-on"),
            Determiners = new("le|la|les|un|une|des|son|sa|ses|leur|ce|cette"),
            Definite = new("le|la|les|ce|cette"),
            Groups = new(
                "autorités|experts|chercheurs|enquêteurs|syndicats|habitants|police|procureurs|responsables|scientifiques|opposants"
            ),
            Titles = new(
                "président|présidente|ministre|porte-parole|maire|professeur|professeure|directeur|directrice|chancelier|général|"
                    + "chef|cheffe|"
                    + "avocat|avocate|député|députée|sénateur|sénatrice|juge|médecin|chercheur|chercheuse|économiste|syndicaliste|"
                    + "secrétaire|préfet|préfète|procureur|procureure|ingénieur|ingénieure|historien|historienne|m.|mme|dr|agriculteur|"
                    + "agricultrice|météorologue|biologiste|responsable|patron|patronne|commissaire|inspecteur|inspectrice|analyste"
            ),
            Honorifics = new("m.|mme|dr|monsieur|madame"),
            Bodies = new(
                "ministère|agence|conseil|université|banque|institut|parti|syndicat|société|entreprise|groupe|tribunal|cour|gouvernement|"
                    + "association|commission|mairie|fondation|l'agence|l'institut|l'association|l'université|police|office|l'office"
            ),
            Papers = new("étude|rapport|enquête|sondage|données|chiffres|analyse|l'étude|l'enquête"),
            Makers = new("de|du|des|d'"),
            Subordinators = new("quand|si|lorsque|parce|bien|puisque|où|pourquoi|est-ce"),
            Prepositions = new("dans|en|à|au|aux|après|avant|depuis|par|pour|sur|avec|sans|sous|entre|chez|vers|contre"),
            Starters = new(
                "hier|aujourd'hui|demain|ensuite|puis|mais|et|ou|or|donc|pourtant|cependant|toutefois|ainsi|alors|enfin|déjà|après|avant|"
                    + "depuis|dans|en|à|au|aux|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|selon|comme|quand|si|malheureusement"
            ),
            Openers = new(
                "dans|en|à|au|après|avant|depuis|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mais|selon|comme|aussi|ensuite"
            ),
            Breakers = new("pas|jamais|qui|ce|quand|si|dont|n'a|ne|n'ont|est|sont|était|étaient|sera|fut|où|être|plus"),
            Adjuncts = new("à|au|aux|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|lors|dans|sur|en|devant|ce"),
            Women = new("présidente|directrice|mme|madame|avocate|députée|sénatrice|chercheuse|procureure|cheffe"),
            Men = new("président|directeur|monsieur|avocat|député|sénateur|chercheur|procureur"),
            Nobodies = new("personne|aucun|aucune|nul|nulle|rien|tous|quelqu'un"),
            Asks = new("question|q|journaliste"),
            Answers = new("réponse|r"),
            Letterheads = new("communiqué de presse|communiqué|déclaration de|déclaration du"),
        };

    public static SpeechWords Spanish { get; } =
        new()
        {
            Saying = new(
                "dijo|dice|dijeron|declaró|afirmó|afirma|explicó|explica|añadió|añade|agregó|escribió|aseguró|asegura|indicó|señaló|señala|"
                    + "anunció|contó|cuenta|lamentó|lamenta|sostuvo|sostiene|recordó|recuerda|comentó|advirtió|advierte|insistió|"
                    + "subrayó|reconoció|manifestó|apuntó|apunta|respondió|precisó|relató|confesó|denunció|concluyó|tuiteó"
            ),
            SayingThat = new(
                "confirmó|informó|reveló|estima|estimó|cree|considera|muestra|muestran|destacó|prometió|argumentó|admitió|calcula"
            ),
            Telling = new("contó a|dijo a"),
            Showing = new("muestra|muestran|revela|revelan"),
            Putting = new("cifra|cifró|estima|estimó|calcula"),
            That = new("que"),
            As = new("como"),
            AccordingTo = new("según|de acuerdo con|en palabras de|a juicio de"),
            AccordingToHim = new("según él|a su juicio"),
            AccordingToHer = new("según ella"),
            AccordingToThem = new("según ellos|según ellas"),
            Helpers = new("también|luego|además|ha|han|había|ya|después|entonces"),
            He = new("él"),
            She = new("ella"),
            They = new("ellos|ellas"),
            Others = new("yo|nosotros|usted|ustedes|quien|esto|eso|se"),
            Determiners = new("el|la|los|las|un|una|su|sus|este|esta"),
            Definite = new("el|la|los|las|este|esta"),
            Groups = new("autoridades|expertos|investigadores|policía|vecinos|sindicatos|fiscales|médicos|científicos|críticos|fuentes"),
            Titles = new(
                "presidente|presidenta|ministro|ministra|portavoz|alcalde|alcaldesa|profesor|profesora|director|directora|general|"
                    + "canciller|"
                    + "juez|jueza|fiscal|abogado|abogada|diputado|diputada|senador|senadora|médico|médica|investigador|investigadora|"
                    + "economista|ingeniero|ingeniera|pescador|pescadora|agricultor|agricultora|historiador|historiadora|jefe|jefa|"
                    + "secretario|secretaria|concejal|concejala|gobernador|gobernadora|analista|biólogo|bióloga|vocero|vocera|líder|"
                    + "sindicalista|empresario|empresaria|comisario|comisaria|inspector|inspectora|testigo|vecino|vecina|doctor|doctora"
            ),
            Honorifics = new("señor|señora|sr.|sra.|don|doña"),
            Bodies = new(
                "ministerio|agencia|consejo|universidad|banco|instituto|partido|sindicato|empresa|compañía|grupo|tribunal|corte|gobierno|"
                    + "asociación|comisión|ayuntamiento|fundación|policía|oficina"
            ),
            Papers = new("estudio|informe|encuesta|datos|cifras|análisis|sondeo"),
            Makers = new("de|del"),
            Subordinators = new("cuando|si|porque|aunque|mientras|dónde|por qué"),
            Prepositions = new("en|a|al|tras|después|antes|desde|por|para|con|sin|sobre|entre|hasta|contra|durante|ante"),
            Starters = new(
                "ayer|hoy|mañana|luego|después|pero|y|o|además|también|sin|embargo|entonces|así|ya|según|en|tras|desde|durante|"
                    + "lunes|martes|"
                    + "miércoles|jueves|viernes|sábado|domingo|cuando|si|como|no|nunca|nadie|lamentablemente|quizá|quizás"
            ),
            Openers = new("en|a|tras|después|antes|desde|ayer|pero|el|durante|según|como|luego|además|hoy|este|esta"),
            Breakers = new("no|nunca|quien|cuando|si|como|es|son|era|eran|fue|fueron|está|están|será|que"),
            Adjuncts = new("a|al|el|en|ante|durante|ayer|hoy|tras|sobre|este|esta|lunes|martes|miércoles|jueves|viernes|sábado|domingo"),
            Women = new("presidenta|ministra|alcaldesa|profesora|directora|jueza|abogada|diputada|señora|senadora|investigadora"),
            Men = new("presidente|ministro|alcalde|profesor|director|abogado|diputado|señor|senador|investigador"),
            Nobodies = new("nadie|ningún|ninguna|ninguno|nada|todos|alguien"),
            Asks = new("pregunta|p|periodista"),
            Answers = new("respuesta|r"),
            Letterheads = new("comunicado de prensa|nota de prensa|comunicado de|comunicado del|declaración de"),
            DropsSubjects = true,
        };
}
