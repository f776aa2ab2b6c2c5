/** Two sources, or two voices in one source, say what cannot both be so; what they differ in is typed. */
import type { Claim } from '../../domain/claim.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Found, Unclear } from '../../domain/finding.ts';
import { type Moment, order } from '../../domain/moment.ts';
import type { PredicateId } from '../../domain/predicates/index.ts';
import { because, didNot, doubts, happened, meantBy, onlyUntil, timeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** Saying is no account of what happened, and numbers have a rule of their own. */
const LEFT_OUT: ReadonlySet<PredicateId> = new Set(['stated', 'counted', 'asked', 'published', 'assessed']);

/** Who denies a charge denies the deed, not that the charge was brought: it is shown beside the charge, as no second account of it. */
const CHARGES: ReadonlySet<PredicateId> = new Set(['charged', 'suspected', 'wanted', 'tried', 'arrested', 'detained']);

/** What happens to somebody once. */
const ONCE: ReadonlySet<PredicateId> = new Set(['died', 'killed', 'resurfaced']);

const speaker = ({ voice }: Claim): string => voice.chain.at(-1)?.name ?? '';
const voices = (one: Claim, other: Claim) => [
  { role: 'one voice', words: speaker(one) },
  { role: 'other voice', words: speaker(other) },
];
const dated = (...claims: readonly Claim[]): { when?: Moment } => {
  const when = claims.map(timeOf).find((one) => one !== undefined);
  return when ? { when } : {};
};

/** Who denies: by name where that is known, else in the words of the text. */
const denier = (evidence: Evidence, denial: Claim): string => {
  const who = evidence.filler(denial, 'who');
  const known = who === undefined ? undefined : evidence.entity(who);
  return known?.kind === 'person' ? known.name : (meantBy(evidence, denial, 'who')?.words ?? speaker(denial));
};

/** "Novotny" and "Karel Novotny" are one voice. */
const oneVoice = (a: string, b: string): boolean => a !== '' && b !== '' && (a.includes(b) || b.includes(a));

/** The one who is charged, held or sought says that it is not so. */
function deniedBySubject(evidence: Evidence, claim: Claim, denial: Claim): boolean {
  const whom = evidence.filler(claim, 'whom');
  return whom === undefined || whom === evidence.filler(denial, 'who');
}

/** "– something she denies": the text itself sets one against the other. */
function* denied(evidence: Evidence): Generator<Found> {
  for (const claim of evidence.claims()) {
    if (LEFT_OUT.has(claim.predicate)) continue;
    for (const denial of evidence.denialsOf(claim.id)) {
      if (CHARGES.has(claim.predicate) && deniedBySubject(evidence, claim, denial)) continue;
      if (oneVoice(denier(evidence, denial), speaker(claim))) continue;
      yield {
        unclear: [],
        because: [because('one account', claim), because('other account', denial)],
        about: [
          { role: 'one voice', words: speaker(claim) },
          { role: 'other voice', words: denier(evidence, denial) },
        ],
        ...dated(claim),
        details: { differ: 'denial' },
      };
    }
  }
}

/** Claims of one proposition that say that it happened and that it did not, in different voices. */
function* opposed(evidence: Evidence): Generator<Found> {
  for (const proposition of evidence.propositions()) {
    if (proposition.claims.length < 2 || LEFT_OUT.has(proposition.predicate)) continue;
    const claims = proposition.claims.flatMap((id) => evidence.claim(id) ?? []);
    const yes = claims.filter(happened);
    const no = claims.filter((claim) => didNot(claim) && !onlyUntil(claim));
    const pair = yes.flatMap((one) =>
      no.filter((other) => !oneVoice(speaker(other), speaker(one))).map((other) => [one, other] as const),
    )[0];
    if (!pair) continue;
    const [one, other] = pair;
    const [a, b] = [timeOf(one), timeOf(other)];
    const doubt: readonly Unclear[] = [
      ...(a && b && a.edtf === b.edtf ? [] : (['dates'] as const)),
      ...doubts([one]),
      ...doubts([other]),
    ];
    yield {
      unclear: [...new Set(doubt)],
      because: [because('one account', one), because('other account', other)],
      about: voices(one, other),
      propositions: [proposition.id],
      ...dated(one, other),
      details: { differ: 'denial' },
    };
  }
}

/** What happens once is dated on two different days. */
function* misdated(evidence: Evidence): Generator<Found> {
  for (const predicate of ONCE) {
    const first = new Map<string, Claim>();
    for (const claim of evidence.claims({ predicate })) {
      const whom = predicate === 'died' ? evidence.filler(claim, 'who') : evidence.filler(claim, 'whom');
      const at = timeOf(claim);
      const person = whom !== undefined && evidence.entity(whom)?.kind === 'person';
      if (!person || predicate === 'resurfaced' || !happened(claim) || !at) continue;
      const known = first.get(whom);
      if (!known) first.set(whom, claim);
      const before = known && timeOf(known);
      if (!known || !before || order(before, at) === 'unclear') continue;
      yield {
        unclear: [
          ...(at.basis === 'stated' && before.basis === 'stated' ? [] : (['dates'] as const)),
          ...doubts([known]),
          ...doubts([claim]),
        ],
        because: [because('one account', known), because('other account', claim)],
        about: voices(known, claim),
        when: before,
        details: { differ: 'date' },
      };
    }
  }
}

export const twoAccounts: Rule = {
  id: 'two-accounts',
  asks: 'Where do two accounts exclude each other?',
  doesNotShow: 'Which account is right, or that either voice says so in bad faith.',
  *find(evidence) {
    yield* denied(evidence);
    yield* opposed(evidence);
    yield* misdated(evidence);
  },
};
