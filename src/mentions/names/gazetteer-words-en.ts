/** English words that tell what a name near them is: titles, heads of bodies and places, nationalities. Folded; lower case. */
export const WORDS_EN = {
  /** Stand before a person's name. */
  title: `mr mrs ms miss dr prof professor sir lady lord dame rev reverend father sister brother bishop archbishop cardinal pope imam sheikh sheik mullah rabbi pastor deacon judge justice chief president
vice-president chancellor premier minister secretary under-secretary undersecretary senator sen congressman congresswoman representative rep governor gov mayor councillor alderman ambassador consul envoy commissioner
inspector insp supt fr br engr engineer haji hadji maulana mufti ustad barrister hajja mallam sri shri pandit swami mother abbot canon det pc dc di dci wpc ssgt pte spc lance cpt cdr superintendent detective constable sergeant sgt corporal private lieutenant lt captain capt major colonel col general gen admiral brigadier commander commodore marshal officer
king queen prince princess duke duchess count countess baron baroness emperor sultan emir shah chairman chairwoman director deputy acting former spokesman spokeswoman spokesperson lawyer attorney
barrister solicitor prosecutor coroner magistrate coach captain striker midfielder defender goalkeeper manager analyst economist historian journalist reporter editor author writer actor actress singer
dr. mr. mrs. ms. prof. sen. rep. gov. lt. col. gen. maj. capt. sgt. cpl. adm. rev. hon. st. chief alhaji haji hajj ayatollah comrade nurse doctor engineer skipper widow son daughter wife husband brother uncle aunt cousin nephew niece`,
  /** Roles that are told after a name or instead of it. */
  role: `spokesman spokeswoman spokesperson minister president director secretary chairman chairwoman chief head leader founder officer commander lawyer attorney prosecutor judge mayor governor ambassador
adviser advisor analyst professor teacher doctor nurse engineer clerk accountant auditor inspector driver sailor captain pilot fisherman farmer trader broker dealer owner manager coach player singer author journalist
reporter editor photographer activist militant fighter gunman suspect defendant witness victim survivor prisoner detainee neighbour neighbor resident student pupil researcher scientist historian economist`,
  /** First words of bodies. */
  bodyHead: `ministry department directorate agency bureau office authority commission committee council court tribunal board inspectorate secretariat embassy consulate parliament assembly senate congress house
university college institute school academy faculty hospital clinic bank company corporation group holdings union federation confederation association society foundation trust fund league party front movement
army navy force forces brigade battalion regiment division squadron corps command police guard service services church mosque club team orchestra band museum library newspaper radio television agency network
organisation organization unit section inquiry committee chamber alliance coalition campaign centre center international national royal federal state united democratic republican socialist liberal labour conservative communist islamic people's popular liberation`,
  /** Last words of bodies. */
  bodyTail: `ltd limited plc inc incorporated corp corporation co company llc llp gmbh ag sa nv bv spa srl oy ab as kg pty bhd group holdings holding partners associates brothers bros sons industries systems technologies
technology solutions services logistics shipping lines airlines airways motors energy petroleum oil gas mining minerals steel bank insurance securities capital investments ventures media press times post herald gazette tribune
journal news telegraph guardian observer mirror chronicle courier echo star sun weekly magazine radio television tv university college institute school academy hospital agency authority commission committee council court board ministry
department bureau office service directorate inspectorate union federation association society foundation trust fund league party front movement army navy force brigade battalion regiment division police guard club united city
rovers wanderers athletic albion fc f.c. cf ac sc team laboratory laboratories council congress parliament unit command`,
  /** Words of which places are made. */
  placeHead: `station airport district county street road avenue lane square boulevard drive bridge river lake sea ocean gulf bay cape strait canal port harbour harbor airport station prison camp island islands isle mount mountain mountains hill hills valley
desert forest park beach coast province district county region state city town village municipality governorate oblast prefecture suburb quarter borough parish republic kingdom territory peninsula delta creek falls
dam tower palace castle square stadium hotel base barracks cemetery gate house hall centre center north south east west northern southern eastern western central upper lower new old saint st fort`,
  /** Stand before places. */
  placePreposition: `in near at from to toward towards outside inside around across throughout into via off within between north south east west downtown central northern southern eastern western`,
  nationality: `afghan albanian algerian american angolan arab argentine argentinian armenian asian australian austrian azeri azerbaijani bahraini bangladeshi basque belarusian belgian beninese bolivian bosnian brazilian british briton britons bulgarian burkinabe
burmese cambodian cameroonian canadian catalan chadian chechen chilean chinese colombian congolese corsican croat croatian cuban cypriot czech danish dane dutch ecuadorean egyptian english eritrean estonian ethiopian european finnish finn flemish french
frenchman gabonese gambian georgian german ghanaian greek guatemalan guinean haitian hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jew jewish jordanian kazakh kenyan korean kosovar kurd kurdish kuwaiti latvian
lebanese liberian libyan lithuanian macedonian malagasy malawian malaysian malian maltese mauritanian mexican moldovan mongolian moroccan mozambican muslim namibian nepalese nigerian nigerien norwegian omani pakistani palestinian panamanian peruvian polish
pole portuguese qatari romanian russian rwandan saudi scottish scot senegalese serb serbian singaporean slovak slovene slovenian somali soviet spanish spaniard sudanese swede swedish swiss syrian taiwanese tajik tanzanian thai tibetan togolese tunisian turk turkish
ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zairean zambian zimbabwean christian catholic protestant sunni shia shiite shi'ite hindu buddhist orthodox african western`,
  /** Verbs that people and bodies do in reports. */
  saying: `said says told added asked denied claimed stated warned replied answered wrote insisted explained confirmed announced declared argued acknowledged admitted recalled testified called complained noted
reported alleged accused urged conceded met scored beat won resigned arrived left died born married`,
  /** Capitalised but no names. */
  calendar: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
easter christmas ramadan eid passover ascension pentecost`,
  /** Inside names, lower case. */
  connector: `of the for and de du des la le les van von der den ter ten bin ibn al el da dos di del della zu y e und &`,
  pronoun: `he she it they we i you his her its their our my him them who`,
} as const;
