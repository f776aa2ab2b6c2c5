/** Phrases with a preposition that say how or when, and name nobody: "by night", « par erreur », « à tort », « à la suite de ». */
import type { Language } from '../domain/facts.ts';
import type { Complement } from './syntax/clauses.ts';

type Phrase = Complement & { readonly type: 'pp' };

/** "was arrested by the river", "by night"; below, "one by one" */
const NO_DOER =
  /^(?:night|day|dawn|dusk|nightfall|accident|mistake|chance|river|lake|road|roadside|sea|side|gate|door|window|bus|train|car|plane|boat|phone|telephone|letter|e-?mail|post)$/;
/** Whom "by" names as the doer; a bare French noun after « par » says how: « par erreur », « par téléphone ». */
export const isDoer = ({ prep, arg: { np, of } }: Phrase): boolean =>
  (prep === 'by' && !NO_DOER.test(np.head.lower) && !(np.head.lower === 'one' && of.length === 0)) ||
  (prep === 'par' &&
    !(np.words[0]?.tag === 'nom' && np.words.length === 1 && !np.head.mention && np.head.text === np.head.lower));

/** Nouns of prepositions of several words: « à la suite de », « en compagnie de ». */
const JOINS =
  /^(?:suite|issue|terme|cours|cause|sein|bord|aide|occasion|raison|direction|compagnie|moment|cadre|titre|début|fin|milieu|lieu|place|vue|faveur|cas|guise|échange|contrepartie|vertu)$/;

/** « à temps », « à tort », « à trois reprises »: nobody. */
export const isManner = ({ prep, arg }: Phrase, language: Language): boolean =>
  language === 'fr' &&
  prep === 'à' &&
  ((arg.np.words.length === 1 && arg.np.head.tag === 'nom') || arg.np.head.lower === 'reprises');

/** « expulsé à la suite d'une altercation », « parti en compagnie de Ruiz »: no place, and nobody. */
export const joinsOn = ({ arg }: Phrase, language: Language): boolean =>
  language === 'fr' && JOINS.test(arg.np.head.lower);
