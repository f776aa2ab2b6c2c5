/** A document as entailment parts see it. */
import type { Claim } from '../domain/claim.ts';
import { NOT_NAMED } from '../domain/holder.ts';
import type { PredicateId } from '../domain/predicates/index.ts';
import { contentsOf } from './content.ts';
import type { HoldersIn } from './holders/index.ts';
import { polarityOf } from './polarity.ts';
import { HEARING, PRESS } from './request-words.ts';
import type { ReadDocument, Scene } from './scene.ts';
import { actTime, byAct, saidTime, saysSince } from './since.ts';
import { surroundingsOf } from './surroundings.ts';
import { EMPTY_HANDED, UNTRACED } from './untraced-words.ts';

/** "were unaware of this": what was said just before. */
const THIS =
  /^(?:of |about |de |d['’])?(?:this|that|it|these|them|all this|the fact|cela|ceci|ça|ce fait|y|en)(?: too| either)?$/iu;

const points = (claim: Claim): boolean =>
  claim.roles.some(({ role, words }) => (role === 'what' || role === 'about') && THIS.test(words.trim())) ||
  !claim.roles.some(({ role }) => role === 'what' || role === 'about');

/** Said to the writer, or to whoever looks into it: nothing around tells when, and what is told around is older. */
const tellsLater = ({ predicate, roles }: Claim): boolean =>
  predicate === 'stated' ||
  roles.some(
    ({ role, words }) =>
      role === 'to' && (/^(?:us|me|nous|moi)$/iu.test(words) || HEARING.test(words) || PRESS.test(words)),
  );

/** The claim stands in words that say that no trace of it was found. */
function isUntraced({ roles, quotes: [quote] }: Claim): boolean {
  const found = UNTRACED.exec(quote.words);
  const first = Math.min(...roles.map(({ start }) => start));
  return found !== null && roles.length > 0 && quote.start + found.index <= first;
}

const findsNothing = ({ predicate, roles }: Claim): boolean =>
  predicate !== 'told' && roles.some(({ role, words }) => role === 'what' && EMPTY_HANDED.test(words.trim()));

const POINTING: ReadonlySet<string> = new Set(['was-unaware', 'knew']);
const BESIDE: ReadonlySet<string> = new Set(['stated', 'counted', 'was-unaware', 'knew']);

export function sceneOf(
  document: ReadDocument,
  holders: HoldersIn,
): { readonly scene: Scene; readonly claims: (predicates: readonly PredicateId[]) => readonly Claim[] } {
  const contents = contentsOf(document.claims);
  const byPredicate = new Map<PredicateId, Claim[]>();
  const position = new Map<Claim, number>();
  const denying = new Set(document.attributions.filter(({ stance }) => stance === 'denied').map(({ id }) => id));
  document.claims.forEach((claim, i) => {
    position.set(claim, i);
    const list = byPredicate.get(claim.predicate);
    if (list) list.push(claim);
    else byPredicate.set(claim.predicate, [claim]);
  });
  /** The last claim before it in its sentence. */
  const pointedAt = (claim: Claim): Claim | undefined => {
    if (!POINTING.has(claim.predicate) || !points(claim)) return undefined;
    const [quote] = claim.quotes;
    for (let i = (position.get(claim) ?? 0) - 1; i >= 0; i--) {
      const before = document.claims[i];
      if (!before || before.quotes[0].end < quote.start) return undefined;
      if (!BESIDE.has(before.predicate) && polarityOf(before) !== 'neither') return before;
    }
    return undefined;
  };
  const content = (claim: Claim): readonly Claim[] => {
    const found = contents.of(claim);
    if (found.length > 0) return found;
    const pointed = pointedAt(claim);
    return pointed ? [pointed] : [claim];
  };
  let surroundings: ReturnType<typeof surroundingsOf> | undefined;
  /** With the time that bounds it on both sides, where it has none of its own; what is told after a date may look back. */
  const dated = (claim: Claim): Claim => {
    if ('moment' in claim.when || !document.told || tellsLater(claim)) return claim;
    surroundings ??= surroundingsOf(document.claims, document.told());
    const around = surroundings(claim);
    return around && around.by !== 'paragraph'
      ? { ...claim, when: { moment: around.moment, how: 'carried over' } }
      : claim;
  };
  const scene: Scene = {
    document,
    holders: (claim, role) => holders.of(claim, role),
    called: (name) => holders.called(name),
    actors: (claim) => (claim.roles.some(({ role }) => role === 'who') ? holders.of(claim, 'who') : [NOT_NAMED]),
    question: (claim) => {
      const who = holders.of(claim, 'who')[0];
      if (who === undefined) return undefined;
      for (let i = (position.get(claim) ?? 0) - 1; i >= 0; i--) {
        const before = document.claims[i];
        if (!before || before.passage !== claim.passage) return undefined;
        if (before.predicate === 'asked' && holders.of(before, 'to').includes(who)) return before;
      }
      return undefined;
    },
    deniesContent: (claim) => claim.attribution !== undefined && denying.has(claim.attribution),
    content,
    describing: (claim) => {
      const whom = claim.roles.filter(({ role }) => role === 'whom');
      if (whom.length === 0) return [];
      return [...(byPredicate.get('led') ?? []), ...(byPredicate.get('member-of') ?? [])].filter(
        (one) =>
          polarityOf(one) === 'affirms' &&
          one.roles.some(
            ({ role, start, end }) => role === 'of' && whom.some((of) => start >= of.start && end <= of.end),
          ),
      );
    },
    at: (claim) => actTime(dated(claim), document.published),
    by: (claim) => byAct(dated(claim), document.published),
    during: (claim) => {
      const pointed = pointedAt(claim);
      const time = saidTime(claim) ?? (pointed ? saidTime(pointed) : undefined) ?? saidTime(dated(claim));
      return time ?? { undated: 'no time is said' };
    },
    saysSince,
    cueWords,
    affirms: (claim) =>
      (polarityOf(claim) === 'affirms' && !findsNothing(claim)) ||
      (polarityOf(claim) === 'doubts' && !isUntraced(claim)),
    denies: (claim) => polarityOf(claim) === 'denies',
  };
  return { scene, claims: (predicates) => predicates.flatMap((id) => byPredicate.get(id) ?? []) };
}

/** The sentence from its first role to its last, without what was told. */
function cueWords(claim: Claim): string {
  const [quote] = claim.quotes;
  const roles = [...claim.roles].sort((a, b) => a.start - b.start);
  const [first] = roles;
  if (!first) return quote.words;
  const end = Math.max(...roles.map((role) => role.end));
  let words = '';
  let at = Math.min(first.start, quote.end);
  for (const role of roles) {
    words += ` ${quote.words.slice(Math.max(0, at - quote.start), Math.max(0, role.start - quote.start))}`;
    at = Math.max(at, role.end);
  }
  return `${words} ${quote.words.slice(Math.max(0, at - quote.start), Math.max(0, end - quote.start + 24))}`;
}
