/** French words that are nouns and verb forms, too. */
/** Nouns that a name follows, and that are verb forms too: "le juge Ruiz", "le groupe Salter". */
export const BEFORE_NAMES = new Set(
  'juge groupe garde guide pilote cadre compte banque porte marche cause forme place note demande enquête rencontre recherche poste centre titre livre arbitre agence affaire société dame pape sainte ligue chaîne danse marque offre rue commune zone filiale'.split(
    ' ',
  ),
);

/** Further nouns that are verb forms too, and that an infinitive may follow: « la charge de payer ». */
export const BEFORE_INFINITIVES = new Set(
  'charge tâche lutte visite attaque aide envie peine manière honte règle'.split(' '),
);

/** Nouns that look like infinitives. */
export const NOUNS_IN_ER = new Set(
  'danger étranger hiver loyer foyer boulanger berger verger clocher rocher plancher boucher tanker leader manager container conteneur supporter'.split(
    ' ',
  ),
);

/** Forms of saying, and of what courts and boards do, that are no nouns. */
export const SAYS_FINITE =
  /^(?:nie|nient|affirme|affirment|assure|assurent|reconnaît|admet|prétend|soutient|dément|conteste|contestent)$/;
export const RULES_FINITE =
  /^(?:refuse|décide|ordonne|condamne|rejette|confirme|annule|prononce|autorise|déboute|infirme|déclare)$/;
