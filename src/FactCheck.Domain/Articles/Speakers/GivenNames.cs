using FactCheck.Domain.Articles.Speech;
using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speakers;

/// <summary>Given names that mostly women or mostly men have: whom “she” may be of two. Names of both are not among them.</summary>
internal static class GivenNames
{
    private static readonly Phrases Women = new(
        "mary|anna|ana|anne|ann|maria|marie|laura|sarah|sara|emma|emily|julia|julie|olivia|sophie|sofia|sophia|hannah|hanna|elena|helena|"
            + "helen|eva|lena|nina|clara|carla|karla|ruth|ida|ingrid|petra|monika|monica|claudia|andrea|barbara|susan|susanne|linda|"
            + "nancy|karen|lisa|elizabeth|elisabeth|margaret|catherine|katherine|kate|katie|jane|joan|jennifer|jessica|rebecca|rachel|"
            + "rosa|rose|lucy|lucia|amy|alice|amelia|grace|fiona|nora|dora|miriam|naomi|esther|martha|marta|teresa|theresa|carmen|"
            + "pilar|ines|isabel|isabella|beatriz|beatrice|paula|pauline|patricia|sandra|silvia|sylvia|irene|irina|olga|natalia|"
            + "natalie|svetlana|tatiana|oksana|daria|yulia|ludmila|galina|vera|fatima|aisha|layla|leila|amina|nadia|farah|yasmin|"
            + "zainab|mei|priya|anjali|deepa|sunita|yuki|aiko|keiko|ngozi|amara|wendy|tessa|greta|astrid|sigrid|birgit|ulla|ute|"
            + "heidi|helga|gisela|ursula|sabine|katrin|katja|bettina|christine|christina|charlotte|caroline|claire|chloe|camille|"
            + "juliette|simone|yvonne|brigitte|nathalie|valerie|victoria|veronica|virginia|vivian|diana|deborah|dorothy|doris|edith|"
            + "eleanor|ellen|elsa|erika|erica|florence|frances|gloria|harriet|hilda|imelda|ivana|jasmine|josephine|judith|"
            + "katarina|lydia|magdalena|marta|matilda|melissa|michelle|mila|milena|molly|monique|muriel|noemi|ottilie|penelope|"
            + "philippa|rita|samantha|selma|stephanie|tamara|tanya|ulrike|wanda|wilma|zoe|zofia|"
            + "анна|ольга|олена|ірина|наталія|марія|оксана|світлана|юлія|тетяна|катерина|галина|віра|надія|людмила|елена|ирина|наталья|"
            + "мария|светлана|юлия|татьяна|екатерина|вера|надежда|дарья|дарина|лариса|тамара|інна|инна|алла|валентина"
    );

    private static readonly Phrases Men = new(
        "john|james|robert|michael|william|david|richard|joseph|thomas|tom|charles|christopher|daniel|matthew|anthony|mark|marcus|donald|"
            + "steven|stephen|paul|andrew|joshua|kenneth|kevin|brian|george|edward|ed|ronald|timothy|tim|jason|jeffrey|jacob|"
            + "gary|nicholas|nick|eric|erik|jonathan|larry|justin|scott|brandon|benjamin|ben|samuel|gregory|greg|frank|patrick|raymond|"
            + "jack|dennis|jerry|peter|pete|henry|harry|douglas|adam|arthur|albert|alan|allan|ralph|roger|carl|karl|keith|lawrence|"
            + "philip|phil|simon|martin|oliver|oscar|oskar|otto|hans|klaus|jens|lars|nils|sven|olaf|ole|bjorn|stefan|stephan|"
            + "wolfgang|werner|walter|uwe|jürgen|günter|dieter|rolf|ralf|bernd|heinz|fritz|friedrich|ludwig|johann|johannes|jonas|"
            + "lukas|lucas|luca|marco|matteo|giovanni|giuseppe|paolo|pietro|carlos|juan|josé|jose|luis|jorge|miguel|pedro|pablo|"
            + "diego|javier|raúl|raul|fernando|antonio|manuel|rafael|ricardo|sergio|hugo|victor|viktor|vladimir|volodymyr|dmitry|"
            + "dmytro|ivan|igor|ihor|oleg|oleh|boris|sergei|serhiy|andrei|andriy|nikolai|mykola|pavel|mikhail|alexander|oleksandr|"
            + "yuri|yuriy|anton|maxim|petro|bohdan|taras|ahmed|ahmad|mohammed|muhammad|mohamed|ali|omar|hassan|hussein|"
            + "ibrahim|yusuf|youssef|khalid|karim|mustafa|mehmet|kofi|kwame|emeka|hiroshi|kenji|takashi|rajesh|"
            + "arjun|vikram|sanjay|pierre|jacques|michel|philippe|françois|francois|henri|louis|antoine|guillaume|laurent|marc|"
            + "emil|emile|gustav|axel|bruno|clive|colin|craig|derek|duncan|edgar|edmund|ernest|eugene|felix|fred|gavin|gerald|"
            + "gilbert|gordon|graham|harold|herbert|howard|hubert|ian|isaac|ivor|jakob|jan|joachim|joel|julius|kurt|leon|leonard|"
            + "leopold|liam|luke|malcolm|max|milan|milo|nathan|neil|nigel|norman|owen|piet|quentin|reginald|rodney|roland|rupert|"
            + "russell|sebastian|stanley|stuart|theodore|tobias|toby|trevor|vincent|warren|wilfred|willem|xavier|zoran|"
            + "іван|петро|андрій|олександр|сергій|володимир|микола|дмитро|олег|ігор|юрій|тарас|богдан|василь|віктор|павло|роман|"
            + "иван|пётр|андрей|александр|сергей|владимир|николай|дмитрий|игорь|юрий|виктор|павел|алексей|михаил|максим|борис"
    );

    /// <summary>Unknown for any other name.</summary>
    public static Gender Of(string name)
    {
        var first = KeptWords.Fold(name);
        var space = first.IndexOf(' ', StringComparison.Ordinal);
        first = space < 0 ? first : first[..space];
        return Women.Has(first) ? Gender.She
            : Men.Has(first) ? Gender.He
            : Gender.Unknown;
    }
}
