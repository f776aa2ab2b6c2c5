/** Verbs that take a clause, a question or an object that acts. */
const CLAUSE_VERBS = new Set(
  `say claim believe think insist deny know fear allege add warn admit argue suggest report tell understand state declare maintain note explain confirm assert announce reveal concede accept acknowledge hope feel hear learn find discover suspect recall remember stress complain conclude estimate
affirmer dire croire penser savoir assurer soutenir`.split(/\s+/),
);
/** After these "if", "whether", "who", "how" open what is asked or known. */
export const ASKS = new Set(
  'ask wonder know tell say see check inquire enquire explain understand question doubt determine establish decide learn find show reveal investigate demander savoir ignorer dire préciser vérifier expliquer'.split(
    ' ',
  ),
);
/** What these name has not happened yet. */
export const FORESEES = new Set(
  'foresee fear expect predict envisage anticipate consider prévoir craindre redouter envisager anticiper'.split(' '),
);
/** Verbs of saying that can stand before their subject at the end of what is said. */
export const REPORTS = new Set(
  'say add report claim explain note recall announce warn insist argue reveal write confirm believe rétorquer répliquer marteler affirmer dire signaler révéler annoncer expliquer préciser ajouter rapporter raconter confier indiquer assurer confirmer noter rappeler souligner estimer écrire déclarer avertir prévenir regretter juger croire reconnaître admettre avouer concéder relater conclure plaider'.split(
    ' ',
  ),
);
export const takesClause = (lemma: string): boolean => CLAUSE_VERBS.has(lemma);

export const OBJECT_CONTROL = new Set(
  'tell ask order urge advise instruct warn force allow help persuade want find invite require request encourage convince permit enable cause lead expect demander ordonner permettre interdire aider forcer inviter empêcher dissuader accuser soupçonner suspecter convaincre persuader sommer presser contraindre obliger condamner appeler exhorter enjoindre pousser charger inciter autoriser laisser prier exhorter adjurer convier'.split(
    ' ',
  ),
);

/** Verbs with whom they tell as their object: a clause can still follow. */
export const TELLING = new Set(
  'tell ask inform warn assure advise remind notify show promise persuade convince teach dire demander'.split(' '),
);

/** Verbs that leave the act to the noun after them: whoever makes an attempt attempts. */
export const LIGHT = new Set(
  'make take have be get begin start continue use go come need want try attempt faire avoir être prendre mettre pouvoir devoir aller venir'.split(
    ' ',
  ),
);
