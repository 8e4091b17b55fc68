using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speech;

/// <summary>The German words of speech.</summary>
internal static class GermanSpeech
{
    public static SpeechWords German { get; } =
        new()
        {
            Saying = new(
                "sagte|sagt|sagten|sagen|erklärte|erklärt|erklärten|betonte|betont|schrieb|schreibt|warnte|warnt|behauptete|behauptet|"
                    + "berichtete|berichtet|meinte|meint|ergänzte|erläuterte|teilte|kritisierte|erzählte|erzählt|versicherte|beklagte|"
                    + "glaubt|bestätigte|bestätigt|twitterte|mahnte|räumte|stellte|kündigte|argumentierte|antwortete|fügte|"
                    + "mitteilte|mitteilt|mitteilten|ankündigte|einräumte|hervorhob"
            ),
            SayingThat = new(
                "meldete|meldet|zeigt|zeigen|ergab|geht|gab|fand|schätzt|schätzte|vermutet|ermittelte|errechnete|gesagt|erklärt|betont|"
                    + "bekräftigte|unterstrich|wirft|warf"
            ),
            Putting = new("beziffert|bezifferte|schätzt|schätzte"),
            Showing = new("zeigt|zeigen|belegt|belegen|ergab"),
            That = new("dass"),
            As = new("wie"),
            AccordingTo = new(
                "laut|nach angaben|nach den angaben|nach aussage|nach worten|nach den worten|nach einschätzung|nach informationen|gemäß"
            ),
            AccordingAfter = new("zufolge"),
            AccordingToHim = new("nach seinen angaben|seinen angaben zufolge|seiner meinung nach|nach seinen worten|ihm zufolge"),
            AccordingToHer = new("nach ihren angaben|ihren angaben zufolge|ihrer meinung nach|nach ihren worten|ihr zufolge"),
            AfterQuotes = new("so"),
            Helpers = new(
                "auch|zudem|später|am|hat|haben|habe|hatte|dann|dabei|außerdem|weiter|schließlich|gestern|heute|nun|daraufhin|hinzu"
            ),
            He = new("er"),
            She = new("sie"),
            It = new("es"),
            Others = new("ich|wir|man|ihr|du|das|dies|diese|viele|einige|alle|manche"),
            Determiners = new("der|die|das|ein|eine|dem|den|des|seine|ihr|ihre|sein|einer|einem|dieser|diese"),
            Definite = new("der|die|das|dem|den|des|dieser|diese"),
            Groups = new(
                "polizei|behörden|forscher|experten|anwohner|ermittler|staatsanwaltschaft|kritiker|ärzte|wissenschaftler|beamte|"
                    + "gewerkschaft|opposition|veranstalter"
            ),
            Titles = new(
                "präsident*|vizepräsident*|minister|ministerin|ministerpräsident*|bundeskanzler*|kanzler|kanzlerin|außenminister*|"
                    + "innenminister*|finanzminister*|sprecher|sprecherin|herr|frau|dr|dr.|professor*|prof|prof.|bürgermeister*|"
                    + "oberbürgermeister*|ingenieur*|direktor*|leiter|leiterin|chef|chefin|geschäftsführer*|vorsitzende*|anwalt|"
                    + "anwältin|arzt|ärztin|lehrer|lehrerin|forscher|forscherin|landwirt*|richter|richterin|abgeordnete*|senator*|"
                    + "kommissar*|general|trainer|trainerin|autor|autorin|ökonom|ökonomin|polizeisprecher*|regierungssprecher*|"
                    + "unternehmer*|wissenschaftler*|historiker*|biologe|biologin|vorstand|stadtrat|stadträtin|landrat|landrätin"
            ),
            Honorifics = new("herr|frau|dr|dr.|prof|prof."),
            Bodies = new(
                "ministerium|behörde|amt|verband|institut|universität|bank|partei|gewerkschaft|unternehmen|firma|konzern|gericht|"
                    + "regierung|stadt|verein|kommission|agentur|statistikamt|bundesamt|polizei|gmbh|ag|stiftung"
            ),
            Papers = new("studie|bericht|umfrage|daten|zahlen|analyse|gutachten|untersuchung|statistik"),
            Makers = new("der|des|von|vom"),
            Subordinators = new("wenn|ob|weil|als|obwohl|während|nachdem|bevor|falls|warum|wo|hat|ist|war|sind|kann|soll"),
            Prepositions = new("in|im|am|an|auf|bei|nach|vor|mit|von|zu|zum|zur|aus|für|über|unter|seit|während|um|gegen|ohne|durch"),
            Starters = new(
                "gestern|heute|morgen|später|dann|nun|auch|zudem|außerdem|allerdings|jedoch|doch|aber|und|dabei|damals|leider|"
                    + "vielleicht|inzwischen|zuvor|danach|wieder|hier|dort|so|wenn|weil|als|wie|am|im|in|nach|vor|bei|seit|montag|"
                    + "dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|nicht|kein|keine|niemand"
            ),
            Openers = new("in|im|am|nach|vor|bei|seit|gestern|heute|zuvor|später|aber|an|auf|mit|während|wie|auch|doch|allerdings"),
            Breakers = new(
                "nicht|nie|kein|keine|wenn|ob|weil|was|wer|dass|ist|sind|war|waren|wird|werden|würde|kann|könnte|soll|sollte|muss|"
                    + "sei|seien|"
                    + "habe|haben|hat|hatte|wurde|wurden"
            ),
            Adjuncts = new("am|im|in|bei|vor|nach|gegenüber|gestern|heute|dem|der|auf|zu|mit"),
            Women = new("ministerin|sprecherin|bürgermeisterin|frau|präsidentin|direktorin|chefin|anwältin|ärztin|forscherin|leiterin"),
            Men = new("minister|sprecher|bürgermeister|herr|präsident|direktor|chef|anwalt|arzt|forscher|leiter"),
            Nobodies = new("niemand|kein|keine|keiner|nichts|nicht|nie|alle|jeder|jemand"),
            Asks = new("frage|f|moderator|moderatorin|reporter"),
            Answers = new("antwort|a"),
            Letterheads = new("pressemitteilung|presseerklärung|medienmitteilung|erklärung der|erklärung des|stellungnahme der"),
        };
}
