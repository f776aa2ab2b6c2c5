/** That a holder knew, was told or did something rests only on voices whom nobody names. */
import type { Claim } from '../../domain/claim.ts';
import type { Found } from '../../domain/finding.ts';
import type { PredicateId } from '../../domain/predicates/index.ts';
import { because, happened, meantBy, part, timeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** What bears on who knew what. */
const BEARING: readonly PredicateId[] = [
  'told',
  'asked',
  'answered',
  'knew',
  'was-unaware',
  'found-out',
  'lost-track',
  'watched',
  'registered',
  'located',
];

const anonymous = ({ voice }: Claim): boolean =>
  voice.chain.some(({ anonymous: hidden, kind }) => hidden && kind !== 'publication' && kind !== 'unnamed');

export const anonymousOnly: Rule = {
  id: 'anonymous-only',
  asks: 'What that bears on who knew what rests on unnamed voices alone?',
  doesNotShow: 'That it is untrue: who speaks unnamed may know best.',
  *find(evidence): Generator<Found> {
    const done = new Set<string>();
    const told = new Map<string, Claim>();
    for (const predicate of BEARING)
      for (const claim of evidence.claims({ predicate })) {
        const proposition = evidence.propositionOf(claim.id);
        const id = proposition?.id ?? claim.id;
        if (done.has(id) || !happened(claim) || !anonymous(claim)) continue;
        done.add(id);
        const [who, to] = [meantBy(evidence, claim, 'who'), meantBy(evidence, claim, 'to')];
        const holder = who?.entity !== undefined && evidence.holder(who.entity)?.kind === 'body' ? who : to;
        if (holder?.entity === undefined || evidence.holder(holder.entity)?.kind !== 'body') continue;
        const claims = (proposition?.claims ?? [claim.id]).flatMap((one) => evidence.claim(one) ?? []).filter(happened);
        const [first, ...rest] = claims;
        if (!first || !claims.every(anonymous)) continue;
        const when = proposition?.when ?? timeOf(claim);
        // copies of one dispatch say it in slightly other words
        const key = [predicate, holder.entity, when?.edtf, meantBy(evidence, claim, 'about')?.words].join('|');
        const before = told.get(key);
        if (when && before && evidence.origins([before.document, claim.document]) === 1) continue;
        told.set(key, claim);
        yield {
          unclear: [],
          because: [because('said', first), ...rest.map((one) => because('said', one))],
          about: [
            ...part('holder', holder),
            {
              role: 'voice',
              words: claim.voice.chain.find((link) => link.anonymous && link.kind !== 'unnamed')?.name ?? '',
            },
          ],
          ...(proposition ? { propositions: [proposition.id] } : {}),
          ...(when ? { when } : {}),
        };
      }
  },
};
