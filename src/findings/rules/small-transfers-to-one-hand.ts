/** Many small payments by several payers come together in one hand. */
import type { Claim } from '../../domain/claim.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Found } from '../../domain/finding.ts';
import type { EntityId } from '../../domain/ids.ts';
import type { Moment } from '../../domain/moment.ts';
import { because, happened, timeOf, unique } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** Payers and payments below which nothing is gathered. */
const PAYERS = 3;
const PAYMENTS = 5;

/** A sum is small beside the whole where no payment is more than this share of it. */
const SHARE = 0.4;

const amount = (claim: Claim): number | undefined => {
  const words = claim.roles.find(({ role }) => role === 'amount')?.words;
  const digits = words?.replace(/[\s\u00a0\u202f](?=\d{3})/gu, '').match(/\d+(?:[.,]\d+)*/u)?.[0];
  if (digits === undefined) return undefined;
  const value = Number(digits.replace(/[.,](?=\d{3}(?:\D|$))/gu, '').replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
};

/** Who pays only larger sums, more than so many times the middle one, pays for something else: a salary, a car. */
const TIMES = 2;

function smallOnes(evidence: Evidence, claims: readonly Claim[]): readonly Claim[] {
  const sums = claims.flatMap((claim) => amount(claim) ?? []).sort((a, b) => a - b);
  const middle = sums[Math.floor((sums.length - 1) / 2)];
  if (middle === undefined) return claims;
  const least = new Map<string, number>();
  for (const claim of claims) {
    const [who, sum] = [payer(evidence, claim), amount(claim) ?? 0];
    least.set(who, Math.min(least.get(who) ?? sum, sum));
  }
  return claims.filter((claim) => (least.get(payer(evidence, claim)) ?? 0) <= TIMES * middle);
}

const payer = (evidence: Evidence, claim: Claim): string =>
  evidence.filler(claim, 'who') ?? claim.roles.find(({ role }) => role === 'who')?.words ?? '';

const hand = (evidence: Evidence, claim: Claim): EntityId | string | undefined =>
  evidence.filler(claim, 'to') ?? claim.roles.find(({ role }) => role === 'to')?.words;

export const smallTransfersToOneHand: Rule = {
  id: 'small-transfers-to-one-hand',
  asks: 'Into whose hands do many small payments come together?',
  doesNotShow:
    'What the payments were for, or that those who paid knew of one another: a shop or a club looks the same.',
  *find(evidence): Generator<Found> {
    const to = new Map<string, Claim[]>();
    for (const claim of evidence.claims({ predicate: 'paid' })) {
      const one = happened(claim) ? hand(evidence, claim) : undefined;
      if (one === undefined) continue;
      const list = to.get(one);
      if (list) list.push(claim);
      else to.set(one, [claim]);
    }
    for (const [receiver, all] of to) {
      const claims = smallOnes(evidence, all);
      const sums = claims.flatMap((claim) => amount(claim) ?? []);
      const total = sums.reduce((sum, one) => sum + one, 0);
      const payers = unique(claims.map((claim) => payer(evidence, claim)));
      const [first, ...rest] = claims;
      if (
        !first ||
        sums.length < PAYMENTS ||
        payers.length < PAYERS ||
        Math.max(...sums.slice(0, 10_000)) > total * SHARE
      )
        continue;
      const days = claims
        .flatMap((claim) => timeOf(claim) ?? [])
        .sort((a, b) => (a.earliest ?? '').localeCompare(b.earliest ?? ''));
      const last: Moment | undefined = days.at(-1);
      yield {
        unclear: [],
        because: [because('paid', first), ...rest.slice(0, 11).map((claim) => because('paid', claim))],
        about: [
          {
            role: 'receiver',
            words: first.roles.find(({ role }) => role === 'to')?.words ?? '',
            ...(evidence.filler(first, 'to') === receiver ? { entity: receiver as EntityId } : {}),
          },
        ],
        ...(last ? { when: last } : {}),
        details: { payments: claims.length, payers: payers.length, total: Math.round(total * 100) / 100 },
      };
    }
  },
};
