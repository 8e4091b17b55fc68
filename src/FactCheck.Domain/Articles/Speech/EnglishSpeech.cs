using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speech;

/// <summary>The English words of speech.</summary>
internal static class EnglishSpeech
{
    private const string Weekdays = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";

    public static SpeechWords English { get; } =
        new()
        {
            Saying = new(
                "said|says|say|added|adds|wrote|writes|stated|states|continued|insisted|insist|argued|argues|argue|explained|explains|"
                    + "noted|recalled|recalls|remarked|replied|tweeted|claimed|warned|testified|posted|believes|believe|thinks|"
                    + "reckons|contends|contended|responded|countered|quipped|lamented|complained|observed|put it|puts it|"
                    + "was quoted as saying|is quoted as saying|were quoted as saying|went on to say|goes on to say"
            ),
            SayingThat = new(
                "announced|announces|insists|warns|warn|confirmed|confirms|confirm|reported|reports|report|acknowledged|acknowledges|"
                    + "admitted|admits|admit|alleged|alleges|allege|asserted|asserts|suggested|suggests|suggest|signaled|signalled|agreed|"
                    + "revealed|reveals|predicted|predicts|maintains|maintained|stressed|stresses|declared|declares|pledged|promised|"
                    + "vowed|estimated|estimates|estimate|concluded|concludes|conclude|cautioned|disclosed|emphasised|emphasized|"
                    + "claims|claim|notes|note|found|finds|find|boasted|repeated|ruled|rules|shows|show|showed|shown|indicates|"
                    + "indicated|indicate|believed|thought|argued|complains|fears|feared|calculated|calculates|determined|reiterated|"
                    + "expect|conceded|concedes|hinted|objected|swore|proclaimed|clarified|commented|protested|guarantees|asked|answered|"
                    + "agrees|joked|jokes|remembers|remembered|recounts|recounted|reasoned|reasons|expects|expected|forecast|forecasts|"
                    + "feels|felt|suspects|suspected|suspect|assumes|assumed|implies|implied|mentioned|mentions|attested|speculated|"
                    + "speculates|surmised|boasts|exclaimed|shouted|yelled|whispered|muttered|cried|retorted|urged|advised|pleaded|"
                    + "underlined|underscored|accepted|accepts|guessed|worries|anticipates|pointed out|points out|point out|made clear"
            ),
            Telling = new("told|tells|tell|informed|assured|reminded"),
            Showing = new(
                "shows|show|showed|reveals|revealed|records|recorded|lists|listed|counted|counts|documents|documented|found|finds|puts|put"
            ),
            Putting = new("put|puts|estimated|estimates|estimate|set|sets"),
            Calling = new(
                "described|describes|describe|called|calls|hailed|praised|dismissed|criticised|criticized|denounced|labelled|labeled|"
                    + "branded|celebrated|condemned|accused|accuses|accuse|blamed|blames|blame|slammed|rejected|called for|spoke of|"
                    + "speaks of|warned of|warns of|warned against|complained of|complained about|likened|compared"
            ),
            CallingLinks = new("of|as|for|to|like"),
            That = new("that"),
            As = new("as"),
            AccordingTo = new(
                "according to|per|in the words of|in the view of|in the opinion of|as per|as reported by|as stated by|as noted by|"
                    + "as described by|as quoted by|by the account of|in the eyes of"
            ),
            AccordingToHim = new("in his view|in his opinion|in his words|by his account|by his own account|according to him"),
            AccordingToHer = new("in her view|in her opinion|in her words|by her account|by her own account|according to her"),
            AccordingToThem = new("in their view|in their opinion|in their words|by their account|by their own account|according to them"),
            Helpers = new(
                "has|have|had|also|later|then|repeatedly|previously|once|publicly|recently|earlier|again|reportedly|himself|"
                    + "herself|themselves|itself|further|since|often|both|similarly|always|explicitly|already|now|still|even|just|"
                    + "meanwhile|too|first|consistently|long|ever|twice|thus|all|each|duly|instead|simply"
            ),
            He = new("he"),
            She = new("she"),
            They = new("they"),
            It = new("it"),
            Others = new("i|we|you|who|which|that|this|these|those|one|some|many|others|another|all|both|few|each|what"),
            Determiners = new(
                "the|a|an|his|her|their|its|our|my|one|two|three|four|five|some|several|many|most|senior|local|former|other|"
                    + "this|that|these|those|another|leading"
            ),
            Definite = new("the|this|that|these|those"),
            Groups = new(
                "officials|official|authorities|police|prosecutors|investigators|sources|experts|analysts|researchers|scientists|"
                    + "witnesses|residents|aides|lawyers|critics|doctors|ministers|diplomats|lawmakers|"
                    + "campaigners|organisers|organizers|economists|activists|officers|teachers|scholars|historians|engineers|"
                    + "inspectors|auditors|farmers|workers|nurses|leaders|unions|neighbours|neighbors|relatives|supporters|opponents|"
                    + "opposition|firefighters|rescuers|fishermen|protesters|regulators|pollsters|academics|councillors|authors|"
                    + "parents|students|employees|executives|managers|directors|staff|observers|advocates|rivals|owners|planners|"
                    + "builders|traders|drivers|pilots|troops|rebels|commanders|spokespeople|campaign|group"
            ),
            Titles = new(
                "president|vice-president|minister|secretary|secretary-general|senator|sen|sen.|rep|rep.|representative|congressman|"
                    + "congresswoman|gov|gov.|governor|mayor|general|gen|gen.|colonel|col|col.|captain|capt|capt.|sergeant|sgt|"
                    + "sgt.|lt|lt.|major|lieutenant|dr|dr.|mr|mr.|mrs|mrs.|ms|ms.|miss|professor|prof|prof.|chancellor|king|queen|"
                    + "prince|princess|pope|bishop|archbishop|ambassador|judge|justice|chief|ceo|director|chairman|chairwoman|chair|"
                    + "spokesman|spokeswoman|spokesperson|commissioner|speaker|councillor|analyst|economist|envoy|detective|"
                    + "inspector|sir|lord|lady|rev|rev.|admiral|commander|sheriff|premier|deputy|head|boss|founder|co-founder|owner|"
                    + "treasurer|member|candidate|lawyer|attorney|counsel|prosecutor|witness|nurse|teacher|farmer|engineer|coach|"
                    + "captain|skipper|mason|clerk|accountant|editor|author|architect|surgeon|physicist|chemist|cook|chef|guide|"
                    + "journalist|reporter|expert|official|aide|adviser|advisor|delegate|consultant|partner|successor|predecessor|"
                    + "guest|student|resident|survivor|victim|widow|widower|mother|father|neighbour|neighbor|poet|novelist|pensioner|"
                    + "star|champion|pilot|guard|mp|mep|ombudsman|constable|superintendent|dean|rector|principal|scholar|smith|"
                    + "fellow|executive|manager|leader|historian|activist|angler|miller|baker|conductor|warden|keeper|marshal|"
                    + "pastor|priest|rabbi|imam|sheikh|vicar|curator|abbot|brigadier|corporal|secretary of state"
            ),
            Honorifics = new("mr|mr.|mrs|mrs.|ms|ms.|miss|dr|dr.|prof|prof.|sir|lord|lady|rev|rev."),
            Bodies = new(
                "ministry|agency|council|university|bank|institute|office|party|union|company|inc|inc.|ltd|ltd.|corp|corp.|group|"
                    + "foundation|court|association|committee|commission|department|board|authority|organisation|organization|"
                    + "federation|society|centre|center|college|school|hospital|museum|service|services|bureau|fund|trust|"
                    + "government|parliament|senate|cabinet|club|firm|chamber|academy|laboratory|police|army|navy|network|alliance|"
                    + "league|house|watch|airlines|railways|railway|shipping|steel|motors|energy|administration|registry|"
                    + "secretariat|directorate|tribunal|charity|cooperative|regulator|operator|retailer|publisher|utility|manufacturer"
            ),
            Papers = new(
                "report|study|survey|poll|audit|inquiry|analysis|review|data|figures|statistics|research|paper|memo|letter|"
                    + "statement|documents|document|records|census|investigation|estimates|estimate|calculations|numbers|results|"
                    + "findings|comments|remarks|assessment|index|brief|briefing|test|tests|count|tally|filing|accounts|note"
            ),
            Makers = new("by|from|of"),
            Subordinators = new(
                "when|if|because|although|though|while|unless|whereas|whether|after|before|until|why|how|what|where|did|does|do|"
                    + "has|have|had|is|are|was|were|can|could|would|should|might|must"
            ),
            ClaimNouns = new(
                "claim|claims|assertion|allegation|allegations|view|belief|argument|warning|warnings|estimate|insistence|"
                    + "suggestion|conclusion|finding|findings|statement|admission|contention|complaint|remark|comment|prediction|accusation"
            ),
            By = new("by"),
            Closings = new(
                "sincerely|yours|yours sincerely|yours faithfully|yours truly|best regards|kind regards|regards|best wishes|"
                    + "respectfully|with best wishes|with kind regards|warm regards|faithfully"
            ),
            Prepositions = new(
                "in|on|at|during|since|by|following|after|before|inside|outside|near|from|with|without|for|to|into|under|over|"
                    + "between|among|"
                    + "through|until|amid|despite|against|about|across|along|around|behind|beside|beyond|toward|towards|upon|via"
            ),
            Starters = new(
                "yesterday|today|tonight|tomorrow|again|meanwhile|later|earlier|then|now|here|there|elsewhere|indeed|instead|"
                    + "perhaps|once|twice|still|also|even|only|however|moreover|nevertheless|nonetheless|besides|otherwise|"
                    + "sometimes|often|soon|afterwards|thereafter|overnight|maybe|thus|hence|so|but|and|yet|or|nor|because|although|"
                    + "though|while|when|if|as|unless|whereas|since|until|after|before|last|this|that|next|inside|outside|together|"
                    + "abroad|online|likewise|furthermore|additionally|in|on|at|by|for|from|following|despite|under|over|amid|"
                    + "speaking|asked|writing|testifying|pressed|questioned|addressing|responding|quoting|citing|appearing|reached|"
                    + "contacted|today's|why|how|what|where|who|whose|which|not|no|never|nobody|just|such|every|each|both|all|most|"
                    + "many|some|few|several|another|other|those|these|his|her|their|its|our|my|your|the|a|an|it|he|she|they|we|i|"
                    + "you|with|without|to|of|about|according|per|than|is|are|was|were|has|have|had|do|does|did|will|would|can|"
                    + "could|may|might|should|must|one|two|three|"
                    + Weekdays
            ),
            Openers = new(
                "in|on|at|by|for|from|after|before|during|since|until|following|despite|under|over|amid|earlier|later|meanwhile|"
                    + "however|still|yesterday|today|last|this|that|also|then|now|but|and|instead|"
                    + "speaking|asked|according|with|without|as|when|while|if|although|though|because|given|one|to|overall|"
                    + "separately|additionally|moreover|nevertheless|nonetheless|finally|first|second|crucially|"
                    + "writing|testifying|pressed|questioned|addressing|responding|quoting|citing|appearing|reached|outside|inside|"
                    + "again|tonight|next|indeed|elsewhere|unlike|throughout|through|within|between|among|so|yet|third"
            ),
            Breakers = new(
                "not|never|nobody|no|what|when|if|because|while|which|who|whose|whether|as|but|and-so|did|does|do|didn't|doesn't|would|"
                    + "could|will|should|might|may|must|can|than|so|is|are|was|were|be|been|being|has|have|had|where|why|how|it|"
                    + "he|she|they|"
                    + "isn't|wasn't|cannot|can't|won't|hadn't|hasn't|haven't"
            ),
            Adjuncts = new(
                "in|at|on|to|during|this|last|late|early|earlier|yesterday|today|after|following|through|via|by|of|under|about|from|"
                    + "when|for|later|tonight|shortly|again|before|with|afterwards|afterward|then|there|here|upon|during|over|"
                    + Weekdays
            ),
            Hearers = new(
                "reporters|journalists|lawmakers|parliament|us|him|her|them|me|congress|the|a|an|viewers|supporters|investors|"
                    + "deputies|state|local|his|their|this|senators|members|councillors|jurors|shareholders|colleagues"
            ),
            Women = new(
                "spokeswoman|chairwoman|congresswoman|policewoman|actress|queen|princess|mother|widow|daughter|sister|wife|mrs|mrs.|ms|"
                    + "ms.|miss|lady|grandmother|aunt|woman|businesswoman|councilwoman|heiress|baroness|duchess|countess|waitress|girl"
            ),
            Men = new(
                "spokesman|chairman|congressman|policeman|king|prince|father|widower|son|brother|husband|mr|mr.|sir|lord|grandfather|"
                    + "uncle|man|businessman|councilman|fisherman|pope|baron|duke|boy|monk"
            ),
            Nobodies = new(
                "nobody|no|none|neither|nothing|never|not|legend|history|tradition|rumour|rumours|rumor|rumors|folklore|logic|there|"
                    + "everyone|everybody|anyone|somebody|someone|people|it"
            ),
            Asks = new("q|question|interviewer|host|moderator|reporter|presenter|journalist"),
            Answers = new("a|answer"),
            Letterheads = new(
                "press release|news release|media release|for immediate release|statement by|statement from|a statement by|"
                    + "a statement from|statement of|open letter from|an open letter from|open letter by|letter from|a letter from|"
                    + "public statement|press statement|communique|communiqué|press notice|press office|statement on|statement regarding"
            ),
            Trades = ["er", "or", "ist", "ian", "man", "woman", "ant", "smith", "wright", "person", "eur"],
            Adverbs = ["ly"],
            GivenNames = new(
                "peter|oliver|walter|victor|christian|alexander|herman|norman|adrian|julian|brian|heather|esther|jennifer|"
                    + "hunter|tyler|grant|vincent|roger|xavier|javier|rainer|werner|dieter|gunther|günther|holger|ryder|asher|"
                    + "chandler|cooper|carter|parker|taylor|skyler|amber|ginger|connor|conor|trevor|eleanor|victor|hector|igor|"
                    + "viktor|fyodor|fedor|roman|lilian|vivian|marian|damian|dorian|fabian|sebastian|bastian|gillian|jillian|"
                    + "florian|kilian|emily|kelly|molly|sally|billy|polly|beverly|kimberly|lily|holly|shelly|carly|karly|"
                    + "italy|july|family|sicily|assembly|never|however|after|under|over|other|another|either|neither|rather|"
                    + "whether|november|december|september|october|summer|winter|number|river|tower|water|paper|power|order|"
                    + "letter|matter|member|center|quarter|corner|cover|dinner|master|minor|major|floor|door|harbor|labor|honor|"
                    + "error|color|favor|humor|mirror|border|winner|father|mother|brother|sister|daughter|weather|leather|"
                    + "current|restaurant|plant|important|giant|human|german|woman|ocean|tower|super|former|latter|upper|lower|"
                    + "earlier|later|higher|larger|smaller|greater|inner|outer|finger|tiger|butter|silver|copper|timber|lumber|"
                    + "chamber|theater|easter|western|desert|interior|exterior|superior|inferior|prior|senior|junior|chapter|"
                    + "register|barrier|career|shelter|monster|disaster|computer|server|counter|folder|trailer|transfer|offer|"
                    + "motor|sector|factor|vector|tractor|reactor|elevator|significant|relevant|constant|distant|instant|elegant|"
                    + "brilliant|hydrant|infant|warrant|russian|ukrainian|italian|canadian|australian|indian|asian|american|"
                    + "austrian|belgian|hungarian|norwegian|persian|iranian|civilian|median|guardian"
            ),
        };
}
