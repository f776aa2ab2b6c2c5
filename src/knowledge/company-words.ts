/** Words by which a sentence says that another was there too: the same day, the same vehicle, the same meeting. A name follows. */

/** "on the same day as Novotny", "on board the same ferry as", "in the company of", "at a meeting of Weiss's group", "presided over by Weiss" */
export const COMPANY_EN =
  /\b(?:on\s+(?:the\s+very\s+|exactly\s+)?the\s+same\s+(?:day|date|flight|train|bus|boat|ferry|night)\s+(?:as|with)|on\s+board\s+the\s+same\s+\p{L}+\s+as|in\s+the\s+company\s+of|(?:together|along|in\s+company)\s+with|at\s+a\s+meeting\s+(?:of|with)|presided\s+over\s+by|chaired\s+by)\s+/giu;

/** « le même jour que Novotny », « à bord du même ferry que », « en compagnie de », « à une réunion de », « présidée par » */
export const COMPANY_FR =
  /(?<!\p{L})(?:(?:le\s+même\s+jour|la\s+même\s+(?:date|nuit)|(?:à\s+bord\s+du|par\s+le|dans\s+le)\s+même\s+\p{L}+)\s+qu(?:e\s+|['’])|en\s+compagnie\s+d(?:e\s+|['’])|(?:à|lors\s+d['’])\s?une\s+réunion\s+d(?:e\s+|['’])|(?:présidée?|dirigée?)\s+par\s+)/giu;

/** A description that brings somebody in: "a second young man", "another passenger", « un deuxième homme ». */
export const BROUGHT_IN =
  /^(?:an?|another|a\s+(?:second|third)|one\s+more|une?|un\s+(?:autre|deuxième|second|troisième))\s/iu;

/** A group without a name. */
export const GROUP =
  /(?<!\p{L})(?:group|network|cell|gang|circle|brigade|groupe|réseau|cellule|bande|cercle|filière)(?!\p{L})/iu;
