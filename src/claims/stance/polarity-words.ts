/** Words over a clause that say it did not happen, or has not happened yet. Base forms, English and French. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What these govern was not done: "failed to answer", "avoided paying". */
export const NEVER_DONE =
  list(`fail refuse decline omit neglect forget refuser exclure omettre négliger oublier échouer manquer renoncer empêcher prevent stop avoid forbid ban bar pretend
escape éviter échapper dissuader interdire abstenir cesser`);

/** Where these did not happen, neither did what they govern. */
export const CARRIES_NO =
  list(`agree consent accept accepter consentir try attempt manage choose seek want begin start bother make be have dare appear seem need come take allow permit enable let chercher
tenter essayer vouloir pouvoir savoir devoir oser juger daigner souhaiter laisser prendre permettre autoriser parvenir réussir faire penser venir`);

/** « n'a pas été en mesure de », « n'a pas eu le temps de »: nor was what follows. */
export const NO_MEANS =
  /^\s*(?:été\s+)?(?:en (?:mesure|état)|à même|capables?|autorisée?s?|habilitée?s?|question|lieu|besoin|(?:le |la |les |l['’])?(?:temps|possibilité|occasion|moyens|droit|autorisation|intention|conscience))\s+(?:de\s+|à\s+|d['’])$/iu;

/** What these govern is wished, allowed, ordered, offered or planned. */
export const AHEAD =
  list(`need choose entitle authorise authorize permit allow enable empower autoriser permettre plan want intend hope expect seek threaten promise
ask order urge invite encourage press request command recommend prepare wish instruct direct tell advise beg dire agree decide propose demand chercher tenter essayer
be-due train aim attempt try continue suppose schedule mean set slate require envisage contemplate consider travel return fly move leave work arrive visit enter cross send
launch fight build contempler envisager songer vouloir projeter prévoir compter espérer demander ordonner menacer promettre devoir souhaiter décider offer pledge vow
swear undertake volunteer consent commit conspire plot scheme vote resolve hesitate implore lobby task assign hire commission contract bribe pay recruit tempt
elect opt proposer offrir accepter hésiter charger inviter engager jurer conspirer exiger réclamer recommander conseiller préconiser suggérer inciter appeler mandater
sommer enjoindre condamner exhorter adjurer presser prier convier intimer programmer risquer attendre apprêter préparer craindre redouter rêver`);

/** « exige que Ruiz soit libéré »: what these want is not so yet. */
export const WANTS =
  list(`exiger demander recommander souhaiter vouloir ordonner réclamer préconiser proposer accepter falloir
requérir solliciter attendre permettre prier éviter`);

/** What these govern has happened: "managed to leave", "went on to say". */
export const HAPPENED = list(
  `manage come go begin start continue appear seem help get happen prove turn parvenir réussir commencer continuer venir finir`,
);

/** What is only talked or thought about by these has not happened: "discussed bombing the yard". */
export const TALKED = list(
  `discuss consider contemplate debate advocate suggest recommend propose envisage fear risk favour favor oppose discuter envisager`,
);

/** Who is ready or likely to do a thing has not done it. */
export const LEANS =
  /(?<!\p{L})(?:(?:un)?likely|ready|prepared|(?:un)?willing|eager|reluctant|poised|entitled|free|keen|due|anxious|desperate|about|on the point of|sur le point|à (?:deux doigts|un cheveu)|prête?s?|susceptibles?|censée?s?|supposée?s?)\s*(?:to|à|de|d['’])?\s*$/iu;

/** Who is unable, or at a loss, to do a thing does not do it: "was unable to find him", "were at a loss to know", "its failure to tell them". */
export const CANNOT =
  /\b(?:(?:insufficient|not enough|too little|lacked(?: the)?|no|little) (?:\p{L}+ )?(?:evidence|grounds|proof|cause|basis)|(?:pas assez|peu|manque) de (?:preuves|motifs|éléments) pour|unable|not possible|impossible|powerless|helpless|unavailable|not able|at a loss|in no position|incapables?|dans l['’](?:incapacité|impossibilité)|hors d['’]état|(?:the|its|his|her|their|an?|['’]s?) (?:failure|refusal|inability|unwillingness|reluctance|neglect)|(?:le|son|leur) refus|l['’]incapacité)(?: of [^.;,]{2,60})?\s*(?:to|de|à)?\s*$/iu;

/** What somebody has leave, means or orders to do is not done yet: "was issued a visa to visit", "had orders to kill". */
export const LEAVE =
  /\b(?:visas?|permits?|licen[cs]es?|permission|clearance|authori[sz]ation|authority|warrants?|invitations?|orders|instructions|plans?|plots?|intentions?|ambitions?|mandate|obligation|duty|motives?|reasons?|incentives?|desire|offers?|promises?|decision|visa|permis|ordre|ordres|autorisation|mandat|projets?)\s*(?:to|de|d['’])?\s*$/iu;

/** What somebody could do is nobody's deed: "the capability to carry out attacks". */
export const ABLE =
  /\b(?:capabilit(?:y|ies)|case|capacity|abilit(?:y|ies)|powers?|means|rights?|freedom|potential|capacité|pouvoir|moyens|droit|question)\s+(?:de |d['’])?$/iu;
