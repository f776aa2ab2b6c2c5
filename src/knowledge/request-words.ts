/** Words that tell a notice from talk to the press, and what an answer says, in English and French. */

/** Told to these, it is said in public, not passed on. */
export const PRESS =
  /(?<!\p{L})(?:reporters?|journalists?|journalistes?|newspapers?|journaux|journal|magazine|news\s+agency|agence\s+de\s+presse|radio|television|télévision|tv|broadcaster|programme|program|programme|website|site|weekly|daily|hebdomadaire|quotidien|press|presse|media|médias|interviewers?|documentary|podcast|AFP|Reuters|BBC|CNN)(?!\p{L})/iu;

/** Told to these, it is evidence given, long after. */
export const HEARING =
  /(?<!\p{L})(?:court|judges?|jury|tribunal|hearing|inquiry|commission|committee|parliament|senate|congress|house|audience|juges?|jurés|commission|comité|parlement|sénat|assemblée|enquête|audition|interrogators?|investigators|interviewers|enquêteurs)(?!\p{L})/iu;

/** What is handed over when somebody is informed by it. */
export const INFORMATION =
  /(?<!\p{L})(?:information|informations|intelligence|renseignements?|lists?|listes?|reports?|rapports?|files?|dossiers?|notes?|memo|memorandum|cables?|télégramme|letters?|lettres?|names?|noms?|records?|warnings?|alerts?|alertes?|documents?|copy|copie|findings|photographs?|photos?|tip|leads?)(?!\p{L})/iu;

/** Nobody in particular. */
export const NOBODY =
  /^(?:us|me|him|her|them|it|you|we|they|he|she|people|everyone|anyone|nous|moi|lui|eux|elle|leur|vous|tous|there|who)$/iu;

export const NOT_HELD =
  /\b(?:(?:held|holds?|had|has|have|found|possess\w*)\s+(?:no|none|nothing)|no\s+(?:record|trace|such)|(?:ne\s+d[ée]\p{L}+|n['’]a\p{L}*|n['’]avait)\s+(?:pas|aucun))/iu;

export const REFUSED = /\b(?:refus\p{L}*|declin\p{L}*|reject\p{L}*|turned\s+down|denied\s+access|rejet\p{L}*)\b/iu;

/** The answer names one more: "as well as another man, …". */
export const ONE_MORE =
  /\b(?:as\s+well\s+as|in\s+addition\s+to|along\s+with|and\s+also|also\s+named|plus|another|a\s+further|a(?:dds|dded|dding)?\s+a?\s*(?:second|third|fourth|fifth|sixth)|(?:named?|adds?|added)\s+(?:a|one)\s+more|un(?:e)?\s+(?:deuxième|troisième|quatrième|cinquième|sixième)|ainsi\s+qu(?:e|['’])|de\s+même\s+qu(?:e|['’])|en\s+plus|un\s+autre|une\s+autre|également)\b/iu;

/** "In October 2014 … A month later Ankara confirmed": words by which what follows takes up what was asked. */
export const CONFIRMED =
  /\b(?:confirm\p{L}*|replied|repl(?:y|ies)|answer\p{L}*|respon\p{L}+|wrote\s+back|came\s+back|répond\p{L}*|répli\p{L}*)/iu;
