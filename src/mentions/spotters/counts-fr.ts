/** French words around a count: what ends a noun phrase, what a number only labels. */
import type { CountWords } from '../counted-noun.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const COUNTS_FR: CountWords = {
  stop: set(`
    le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes qui que qu' dont où quand lorsque lorsqu'
    à au aux dans sur sous sans avec pour par en vers chez entre contre après avant depuis pendant durant dès parmi selon malgré sauf hors jusque jusqu' outre
    est sont était étaient fut furent sera seront serait seraient être été a ont avait avaient aura auront aurait auraient avoir ayant étant
    ne n' pas plus moins très trop aussi encore déjà toujours jamais alors ainsi puis mais ou et ni car donc or si comme ailleurs ensuite lors là ici
    il elle ils elles on nous vous je j' tu se s' lui eux y me te m' t' c' toutes tous tout toute certains certaines chacun chacune plusieurs quelques
    mm cm km/h kv mw hz peut peuvent doit doivent fait font dit disent mis pris vis sais suis es ans mois jours heures semaines années minutes secondes siècles décennies
    hors lors près dessus dessous ensemble auprès exprès volontiers parfois quelquefois autrefois désormais mieux pis tandis puisque
  `),
  plurals: set(`police troupes euros kg km ha`),
  notPlural: set(`
    deux trois cents vingts dizaines douzaines vingtaines centaines milliers millions milliards tiers quarts cinquièmes
    fois choses façons sortes reprises côtés ans mois jours heures semaines années minutes secondes siècles décennies nuits soirs matins après-midi week-ends
    plus moins très pas après sans sous dans dès vers mais jamais toujours alors ailleurs puis janvier mars lundis mardis mercredis jeudis vendredis samedis dimanches pourcents
    autres anciens anciennes nouveaux nouvelles premiers premières derniers dernières jeunes petits petites grands grandes gros grosses vieux vieilles seuls seules
    prochains prochaines mêmes bons bonnes mauvais mauvaises longs longues courts brefs brèves
  `),
  skip: set(
    `autres anciens anciennes nouveaux nouvelles premiers premières derniers dernières jeunes petits petites grands grandes gros grosses vieux vieilles seuls seules mêmes prochains prochaines`,
  ),
  states: set(`
    morts mortes tués tuées blessés blessées disparus disparues noyés noyées arrêtés arrêtées interpellés interpellées décédés décédées hospitalisés hospitalisées
    évacués évacuées expulsés expulsées déplacés déplacées mort morte tué tuée blessé blessée disparu disparue
  `),
  fates: set(`péri survécu fui`),
  adverbs: /ment$/,
  harm: /^(?:tué|tuant|blessé|blessant|tue|tuent)$/,
  auxiliary: /^(?:ont|sont|étaient|furent|avaient|seraient|auraient)$/,
  group: set(
    `groupe équipe cellule bande réseau équipage famille délégation escouade peloton convoi flotte commando noyau collectif comité jury`,
  ),
  measure: set(`
    tonnes kilos kilogrammes kg grammes litres barils mètres caisses cartons sacs paquets paires copies feuilles boîtes bouteilles fûts conteneurs palettes ballots rouleaux
    pièces exemplaires lots blocs flacons bidons barres hectares cartouches membres pages volumes hommes femmes
  `),
  units: set(
    `tonnes kilos kilogrammes kg grammes litres barils mètres km kilomètres milles nœuds hectares mégawatts degrés quintaux`,
  ),
  partitive: [
    ['des'],
    ['de', 'ces'],
    ['de', 'ses'],
    ['de', 'leurs'],
    ['de', 'nos'],
    ['parmi', 'les'],
    ["d'", 'entre', 'les'],
  ],
  label: set(`
    article articles art chapitre section page pages pp p paragraphe paragraphes alinéa annexe figure tableau n° nº numéro numéros pièce cote tome volume livre titre ligne lignes bus métro vol
    autoroute route nationale départementale rn a quai poste porte bâtiment étage chambre salle appartement lot phase niveau catégorie classe groupe type formulaire bloc secteur zone
    kilomètre point points boîte bp cs bureau cellule box hangar entrepôt conteneur grue terminal unité règle question réponse résolution amendement loi décret directive protocole
    version document note brigade régiment bataillon division étape saison épisode tour âge années an chaîne canal dossier scellé bande boeing airbus modèle
  `),
  scope: [
    ['dont'],
    ['y', 'compris'],
    ['hors'],
    ['sans', 'compter'],
    ['non', 'compris'],
    ['excepté'],
    ['parmi', 'lesquels'],
    ['parmi', 'lesquelles'],
    ['auteurs', 'compris'],
    ['à', "l'", 'exclusion'],
  ],
  scopeEnd: /^(?:était|étaient|est|sont|avait|avaient|ont|a|qui|lorsque|après|avant|alors)$/,
  and: /^(?:et|ou)$/,
  persons: set(`
    personne homme femme enfant garçon fille bébé soldat militaire policier policière gendarme gardien civil passager passagère conducteur conductrice marin pêcheur ouvrier ouvrière docker mineur
    étudiant élève enseignant infirmière médecin journaliste prisonnier détenu migrant migrante réfugié touriste manifestant manifestante passant habitant habitante villageois berger agriculteur
    pilote assaillant combattant otage employé employée agent
  `),
  percent: [['%'], ['pour', 'cent'], ['p.', '100'], ['points', 'de', 'pourcentage']],
};
