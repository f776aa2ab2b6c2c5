/** A claim as a short French sentence: Sheaf's verb and little words, the source's own words in its own language. */
import type { Claim, RoleFiller } from '../domain/claim.ts';
import type { PredicateId, RoleName } from '../domain/predicates/index.ts';
import { predicate } from '../domain/predicates/index.ts';

/** What stands between subject and object: with somebody who does it, and where only the one it is done to is named. */
const VERBS: Readonly<Record<PredicateId, readonly [active: string, passive: string]>> = {
  told: ['a dit', 'a été informé'],
  asked: ['a demandé', 'a été interrogé'],
  answered: ['a répondu', 'a reçu réponse'],
  knew: ['savait', 'était su'],
  'was-unaware': ['ignorait', 'était ignoré'],
  'found-out': ['a découvert', 'a été découvert'],
  suspected: ['a soupçonné', 'a été soupçonné'],
  'lost-track': ['a perdu de vue', 'a été perdu de vue'],
  resurfaced: ['est réapparu', 'est réapparu'],
  registered: ['a enregistré', 'a été enregistré'],
  watched: ['a surveillé', 'a été surveillé'],
  'looked-for': ['a cherché', 'a été cherché'],
  located: ['a localisé', 'a été localisé'],
  saw: ['a vu', 'a été vu'],
  investigated: ['a enquêté sur', 'a fait l’objet d’une enquête'],
  searched: ['a fouillé', 'a été fouillé'],
  met: ['a rencontré', 'a été rencontré'],
  contacted: ['a contacté', 'a été contacté'],
  paid: ['a payé', 'a été payé'],
  handed: ['a remis', 'a été remis'],
  acquired: ['a acquis', 'a été acquis'],
  travelled: ['a voyagé', 'a voyagé'],
  crossed: ['a franchi une frontière', 'a été franchi'],
  fled: ['a fui', 'a fui'],
  lived: ['a vécu', 'a vécu'],
  'member-of': ['était membre', 'était membre'],
  joined: ['a rejoint', 'a rejoint'],
  led: ['a dirigé', 'a été dirigé'],
  'worked-for': ['a travaillé', 'a travaillé'],
  recruited: ['a recruté', 'a été recruté'],
  trained: ['a formé', 'a été formé'],
  'associate-of': ['était lié', 'était lié'],
  'kin-of': ['est parent', 'est parent'],
  'also-known-as': ['est aussi connu', 'est aussi connu'],
  'had-number': ['avait le numéro', 'avait le numéro'],
  threatened: ['a menacé', 'a été menacé'],
  planned: ['a préparé', 'a été préparé'],
  attacked: ['a attaqué', 'a été attaqué'],
  killed: ['a tué', 'a été tué'],
  injured: ['a blessé', 'a été blessé'],
  died: ['est mort', 'est mort'],
  arrested: ['a arrêté', 'a été arrêté'],
  detained: ['a détenu', 'a été détenu'],
  questioned: ['a interrogé', 'a été interrogé'],
  wanted: ['a recherché', 'a été recherché'],
  charged: ['a mis en examen', 'a été mis en examen'],
  tried: ['a jugé', 'a été jugé'],
  convicted: ['a reconnu coupable', 'a été reconnu coupable'],
  sentenced: ['a condamné', 'a été condamné'],
  expelled: ['a expulsé', 'a été expulsé'],
  released: ['a relâché', 'a été relâché'],
  cleared: ['a mis hors de cause', 'a été mis hors de cause'],
  counted: ['a compté', 'a été compté'],
  assessed: ['a estimé', 'a été estimé'],
  'raised-alert': ['a changé le niveau d’alerte', 'le niveau d’alerte a été changé'],
  decided: ['a décidé', 'a été décidé'],
  published: ['a publié', 'a été publié'],
  stated: ['a dit', 'a été dit'],
};

const BEFORE: Readonly<Partial<Record<RoleName, string>>> = {
  to: 'à',
  from: 'de',
  about: 'au sujet de',
  where: 'à',
  with: 'avec',
  as: 'comme',
  of: 'de',
  for: 'pour',
  into: 'vers',
  means: 'par',
  why: 'car',
};

/** Roles that their verb takes bare: "a dirigé le groupe", "a rencontré le directeur". */
const BARE: ReadonlySet<string> = new Set([
  'led of',
  'joined into',
  'met with',
  'contacted with',
  'had-number as',
  'was-unaware about',
]);

/** Words that already carry their little word, in either language. */
const CARRIED =
  /^(?:in|at|on|to|into|from|with|about|as|of|for|by|because|near|à|au|aux|en|dans|de|du|des|d['’]|avec|par|pour|sur|chez|vers|comme|sous|depuis)(?:\b|(?<=['’]))/iu;

const wordsOf = ({ words, standsFor }: RoleFiller): string => {
  const plain = words.replace(/\s+/gu, ' ').trim();
  return standsFor ? `${plain} [${standsFor.words}]` : plain;
};

const together = (fillers: readonly RoleFiller[]): string => fillers.map(wordsOf).join(', ');

/** "de" and "le port" are "du port"; "de" and "Oduya" are "d’Oduya". */
export function joinedFr(little: string, words: string): string {
  const ends = /^(.*[\s’])?(de|à)$/.exec(little);
  if (!ends) return `${little} ${words}`;
  const [, start = '', last = ''] = ends;
  const article = /^(le|les)\s+(.*)$/isu.exec(words);
  if (article) {
    const plural = article[1]?.toLowerCase() === 'les';
    const joined = last === 'de' ? (plural ? 'des' : 'du') : plural ? 'aux' : 'au';
    return `${start}${joined} ${article[2]}`;
  }
  return last === 'de' && /^[aeiouyéèêàâîôh]/iu.test(words) ? `${start}d’${words}` : `${start}${last} ${words}`;
}

function phrase(id: string, role: RoleName, fillers: readonly RoleFiller[]): string {
  const words = together(fillers);
  const little = BEFORE[role];
  return little === undefined || BARE.has(`${id} ${role}`) || CARRIED.test(words) ? words : joinedFr(little, words);
}

const PLURAL =
  /^(?:they|we|these|those|several|many|some|both|ils|elles|nous|les|des|ces|plusieurs|two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|sept|huit|neuf|dix|\d+)\b|\b(?:and|et)\b/iu;

const MANY: readonly (readonly [RegExp, string])[] = [
  [/^a été ((?:mis|remis|acquis)(?: .*)?)$/u, 'ont été $1'],
  [/^a été (\p{L}+)(.*)$/u, 'ont été $1s$2'],
  [/^a\b/u, 'ont'],
  [/^est (réapparu|parent|mort|aussi connu)/u, 'sont $1s'],
  [/^était (membre|lié|ignoré|su)/u, 'étaient $1s'],
  [/^(sav|ignor|av)ait\b/u, '$1aient'],
];

function agreeing(verb: string, subject: string): string {
  if (!PLURAL.test(subject)) return verb;
  const found = MANY.find(([pattern]) => pattern.test(verb));
  return found ? verb.replace(found[0], found[1]) : verb;
}

/** "a dit" denied is "[n’a pas] dit": what Sheaf adds stands in brackets. */
function denied(verb: string): string {
  const [first = '', ...rest] = verb.split(' ');
  return [`[${/^[aeéiouà]/iu.test(first) ? 'n’' : 'ne '}${first} pas]`, ...rest].join(' ');
}

const PATIENTS: readonly RoleName[] = ['whom', 'to', 'what'];

function counted(byRole: ReadonlyMap<RoleName, readonly RoleFiller[]>): string {
  const number = together(byRole.get('number') ?? []);
  const what = together(byRole.get('what') ?? []);
  if (what === '' || number.includes(what)) return number;
  return number === '' || what.includes(number) ? what : `${number} ${what}`;
}

/** `own`: the source's own word, where it says more than the predicate. */
export function claimSentenceFr(claim: Pick<Claim, 'predicate' | 'roles' | 'negated'>, own?: string): string {
  const byRole = new Map<RoleName, RoleFiller[]>();
  for (const filler of claim.roles) byRole.set(filler.role, [...(byRole.get(filler.role) ?? []), filler]);
  if (claim.predicate === 'counted') return `compté : ${counted(byRole)}`;
  if (claim.predicate === 'stated' && !byRole.has('who')) {
    const to = byRole.has('to') ? [joinedFr('à', together(byRole.get('to') ?? []))] : [];
    return ['il a été dit', ...to, together(byRole.get('what') ?? [])].join(' ').trim();
  }
  const subjectRole = byRole.has('who') ? 'who' : PATIENTS.find((role) => byRole.has(role));
  const subject = subjectRole === undefined ? '' : together(byRole.get(subjectRole) ?? []);
  const [active, passive] = VERBS[claim.predicate] ?? [claim.predicate, claim.predicate];
  const verb = own ?? agreeing(subjectRole === 'who' ? active : passive, subject);
  const order = Object.keys(predicate(claim.predicate)?.roles ?? {}) as RoleName[];
  const rest = [...byRole]
    .filter(([role]) => role !== subjectRole)
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([role, fillers]) => phrase(claim.predicate, role, fillers));
  return [subject, claim.negated ? denied(verb) : verb, ...rest].filter((piece) => piece !== '').join(' ');
}
