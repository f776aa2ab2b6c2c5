/** French closed-class words. Each list is one tag of tags.ts. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS =
  set(`le la les l' l’ un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quelque quelques plusieurs
chaque aucun aucune tout toute tous toutes certains certaines divers diverses différents différentes tel telle tels telles quel quelle quels quelles d'autres maint nul nulle`);
export const PRONOUNS =
  set(`je j' j’ tu il elle on nous vous ils elles me m' m’ te t' t’ se s' s’ lui leur y en moi toi eux celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci celui-là ceci cela ça ce c' c’
rien personne quelqu'un chacun chacune l'un l'une autrui soi lui-même elle-même eux-mêmes elles-mêmes`);
export const SUBJECT_PRONOUNS = set(
  `je j' j’ tu il elle on nous vous ils elles qui ce c' c’ cela celui-ci celle-ci ceux-ci celles-ci ça personne rien`,
);
/** Pronouns that stand between subject and verb. */
export const CLITICS = set(`me m' m’ te t' t’ se s' s’ lui leur y en le la les l' l’ nous vous`);
export const RELATIVES = set(
  `qui dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles`,
);
export const PREPOSITIONS =
  set(`de d' d’ à en dans par pour sur sous avec sans chez vers entre contre depuis dès pendant durant avant après jusque jusqu' jusqu’ selon malgré envers parmi hors près
auprès lors dont du des au aux via outre derrière devant suivant concernant hormis sauf voire`);
export const SUBORDINATORS = set(
  `que qu' qu’ quand lorsque lorsqu' lorsqu’ si comme puisque puisqu' puisqu’ quoique car`,
);
/** With "que" these open a clause: "alors que", "bien qu'". */
export const BEFORE_QUE = set('alors bien afin parce tandis pendant avant après dès depuis sans pour tant ainsi');
export const COORDINATORS = set('et ou mais ni or donc puis');
export const NEGATIONS = set(`ne n' n’ pas jamais plus aucunement nullement guère`);
export const ADVERBS =
  set(`aussi également déjà encore toujours seulement alors maintenant puis ensuite enfin ainsi donc toutefois cependant pourtant néanmoins notamment surtout peut-être probablement
vraisemblablement certainement apparemment prétendument bientôt souvent parfois ici là ailleurs ensemble très trop peu beaucoup bien mal mieux presque environ quasiment finalement initialement autrefois naguère
longtemps récemment dernièrement auparavant désormais dorénavant entre-temps jadis même non oui assez davantage plutôt sitôt tard tôt loin hier demain aujourd'hui`);
export const NOT_ADVERBS = set(
  'moment document élément gouvernement département appartement règlement mouvement événement comportement bâtiment armement argument instrument parlement événement équipement établissement financement recrutement paiement jugement logement enlèvement signalement renseignement versement virement entraînement déplacement placement département avertissement classement traitement recensement rapatriement internement',
);
export const NUMBERS =
  set(`un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards dizaine dizaines
vingtaine trentaine quarantaine cinquantaine centaine centaines millier milliers premier première deuxième second seconde troisième quatrième cinquième`);
