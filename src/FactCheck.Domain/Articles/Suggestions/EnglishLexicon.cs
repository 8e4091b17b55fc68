namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>The English words.</summary>
internal static class EnglishLexicon
{
    public static Lexicon English { get; } =
        new()
        {
            MonthsAreCapital = true,
            Percent = new("percent|per cent|percentage points|percentage point|pct"),
            Currencies = new(
                "dollar|dollars|cent|cents|euro|euros|pound|pounds|pence|rouble|roubles|ruble|rubles|hryvnia|hryvnias|yen|yuan|"
                    + "rupee|rupees|franc|francs|usd|eur|gbp|uah"
            ),
            Scales = new("hundred|thousand|million|billion|trillion|m|bn|tn|k|mn"),
            Units = new(
                "point|points|km|kilometer|kilometers|kilometre|kilometres|mile|miles|metre|metres|meter|meters|m|cm|mm|foot|"
                    + "feet|inch|inches|acre|acres|hectare|hectares|"
                    + "kg|kilo|kilos|kilogram|kilograms|gram|grams|tonne|tonnes|ton|tons|litre|litres|liter|liters|barrel|barrels|"
                    + "mph|kph|knots|degrees|degree|"
                    + "kw|mw|gw|kwh|mwh|gwh|watts|megawatts|gigawatts|second|seconds|minute|minutes|hour|hours|day|days|week|weeks|"
                    + "month|months|year|years|decade|decades|"
                    + "people|person|men|women|children|soldiers|troops|civilians|votes|voters|seats|members|countries|states|"
                    + "cities|cases|deaths|times|jobs|homes|students|patients|refugees|casualties"
            ),
            NumberWords = new(
                "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
                    + "nineteen|twenty|thirty|forty|fifty|sixty|"
                    + "seventy|eighty|ninety|hundred|hundreds|thousand|thousands|million|millions|billion|billions|trillion|dozen|"
                    + "dozens|half|one-third|two-thirds|one third|a third|a quarter|"
                    + "three-quarters|nine in ten|one in"
            ),
            Months = new(
                "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|"
                    + "aug|sep|sept|oct|nov|dec"
            ),
            Days = new("monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|ramadan"),
            RelativeDates = new(
                "yesterday|today|last week|last month|last year|last night|last summer|last winter|last spring|last autumn|this "
                    + "week|this month|this year|this morning|this summer|"
                    + "a week ago|a month ago|a year ago|years ago|months ago|weeks ago|days ago|hours ago|in recent years|in "
                    + "recent months|in recent weeks|one week before|the week before|since then|the day before"
            ),
            Places = new("in|at|near|outside"),
            Superlatives = new(
                "biggest|largest|greatest|highest|lowest|smallest|fastest|slowest|oldest|youngest|longest|shortest|strongest|"
                    + "weakest|worst|the best|richest|poorest|deadliest|busiest|heaviest|"
                    + "cheapest|record-breaking|the most|the least|unprecedented|a record|record high|record low|for the first "
                    + "time|never before|top-selling|best-selling|second-largest|second-biggest|third-largest"
            ),
            Comparisons = new(
                "more than|less than|worse than|the first|most of|twice|double|doubled|tripled|quadrupled|halved|"
                    + "as many as|as much as|as high as|as few as|at least|at most|nearly|almost|compared with|compared to|rose|"
                    + "risen|rising|fell|fallen|falling|increased|increase|decreased|decrease|declined|"
                    + "decline|grew|grown|dropped|drop|jumped|soared|plunged|shrank|cut by|revised down|revised up|outnumber|"
                    + "outnumbered|outpaced|outpaces|overtook|overtaken|lags behind|ahead of|the same as|as often as|"
                    + "exceeds|exceeded|surpassed|unchanged|remain the same|has not changed|ever-mounting|faster|slower"
            ),
            Absolutes = new(
                "never|the only|no one|nobody|none|always|every|entirely|not a single|without exception|everyone|everybody|"
                    + "nothing|no formal|no indication|no evidence|no longer|all of"
            ),
            Acts = new(
                "signed|voted|passed|approved|rejected|vetoed|banned|killed|wounded|injured|died|arrested|charged|convicted|"
                    + "sentenced|acquitted|fined|sued|elected|appointed|resigned|fired|dismissed|"
                    + "invaded|seized|captured|occupied|annexed|attacked|bombed|struck|shelled|launched|destroyed|shot|built|"
                    + "opened|closed|bought|sold|paid|spent|received|donated|imported|exported|shipped|"
                    + "arrived|visited|met|hosted|attended|issued|published|released|handed|withdrew|deployed|joined|left|agreed|"
                    + "struck down|imposed|lifted|suspended|cancelled|canceled|cost|costs|preceded|presented|served|founded|born|"
                    + "won|lost|refused|changed|owns|owned|produced|contains|summit|invasion|offensive|attack|attacks|election|"
                    + "referendum|ceremony|air strikes|airstrike|airstrikes|earthquake|explosion|strike"
            ),
            Law = new(
                "law|laws|court|courts|constitution|constitutional|illegal|legal|legally|legally-binding|treaty|statute|act of "
                    + "parliament|bill|ruling|ruled|verdict|lawsuit|convicted|sentenced|acquitted|charged|regulation|regulations|"
                    + "directive|contract|tribunal|prosecutors"
            ),
            Duties = new(
                "required to|is required|are required|requires all|obliged to|obliges|obligated to|entitled to|prohibited|prohibits|"
                    + "forbids|forbidden|bans|is banned|are banned|not allowed to|is allowed to|are allowed to|not permitted|"
                    + "permits|mandatory|compulsory|liable for|is subject to|are subject to|punishable|exempt from|need a licence|"
                    + "needs a licence|need a license|needs a license|under the law|by law|has the right to|have the right to|"
                    + "is a crime|is a felony|is an offence|is illegal"
            ),
            Obligations = new("must|has to|have to|may not|shall"),
            Identities = new(
                "is based in|are based in|was born|were born|is owned by|are owned by|is headed by|is led by|is run by|is married to|"
                    + "belongs to|belong to|consists of|is located|is part of|are part of|is home to|is a member|are members of|"
                    + "is known as|is named after|was founded|were founded|serves as|served as|worked as|works as|also known as|"
                    + "formerly known as|is chaired by|sits on|is a subsidiary|the successor of|the capital of|the seat of"
            ),
            Copulas = new("is|was|are|were|became|remains|remained|heads|headed|leads|led|chairs|chaired|runs|ran"),
            Owners = new("of|for"),
            Denials = new("no|not one|neither|none of|not a single"),
            Helping = new("has|have|had|is|are|was|were|does|did|exists|exist|can|holds|requires|covers|says|mentions"),
            Reporting = new(
                "said|says|told|tells|added|adds|wrote|writes|stated|announced|claimed|claims|argued|argues|insisted|insists|"
                    + "warned|warns|denied|denies|confirmed|confirms|noted|explained|reported|"
                    + "reports|testified|tweeted|acknowledged|admitted|alleged|accused|asserted|suggested|suggests|signaled|"
                    + "signalled|revealed|predicted|maintains|maintained|stressed|replied|declared|pledged|"
                    + "promised|vowed|estimated|estimates|concluded|cautioned|disclosed|emphasised|emphasized|recalled|remarked|"
                    + "described|called for|quoted|cited|claiming|saying|telling|according to|in the words of|a statement|joint "
                    + "statement"
            ),
            Opinions = new(
                "i think|i believe|i feel|in my opinion|in my view|we believe|we think|should|ought|beautiful|wonderful|terrible|"
                    + "horrible|awful|amazing|great|fantastic|brilliant|disgraceful|shameful|"
                    + "ridiculous|absurd|pointless|sad|sadly|unfortunately|fortunately|hopefully|surely|clearly|obviously|perhaps|"
                    + "maybe|seemingly|apparently|arguably|seems|seemed|appears|appeared|apparent|looks as if|look as if|"
                    + "cheery|effusive|frank|lovely|ugly|delicious|charming|best ever|worst ever|must|loves|hate|hates|widely "
                    + "interpreted|cynical|bold|stunning|key goal"
            ),
            Future = new(
                "will|won't|shall|would|could|may|might|is going to|are going to|going to|expects to|plans to|tomorrow|next week|"
                    + "next month|next year|in the future|i'll|we'll|they'll|he'll|she'll|it'll|aims to|hopes to"
            ),
            FirstPerson = new("i|i'm|i've|i'd|i'll|me|my|mine|we|we've|we're|we'll|we'd|us|our|ours|myself|ourselves"),
            Small = new(
                "the|a|an|this|that|these|those|it|its|he|she|they|his|her|their|we|our|i|my|you|your|in|on|at|by|for|from|of|to|"
                    + "with|without|after|before|during|since|until|when|while|where|who|what|"
                    + "why|how|which|as|if|because|although|though|but|and|or|so|yet|nor|not|no|there|here|one|two|three|both|all|"
                    + "some|many|most|more|few|each|every|another|other|following|according|meanwhile|"
                    + "however|instead|also|even|only|just|then|now|today|yesterday|earlier|later|still|despite|under|over|between|"
                    + "about|against|it's|that's|he's|there's|let|don't|is|are|was|were|has|have|had|do|does|did|will|would|can|"
                    + "could|may|might|should|must"
            ),
            Saying = new(
                "said|says|added|adds|wrote|writes|stated|continued|insisted|argued|argues|explained|noted|recalled|remarked|"
                    + "replied|tweeted|claimed|warned|testified"
            ),
            Telling = new("told|tells|informed"),
            Pronouns = new("he|she|they|it|i|we|you|who|which|that|this|these|those|one|some|many|others|another"),
            Determiners = new("the|a|an|his|her|their|its|our|one|two|three|some|several|many|most|senior|local|former|other"),
        };
}
