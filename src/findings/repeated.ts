/** Statements that several documents repeat in like words, and whose they are: one speaker, or people and the body that they speak for. */
import type { Claim } from '../domain/claim.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { EntityId } from '../domain/ids.ts';
import { claimsOf, happened } from './reading.ts';

const NO_CONTENT =
  /^(?:the|was|had|for|and|not|has|are|but|its|his|her|who|les|des|une|est|que|qui|sur|par|aux|ait|ont|ses|son|that|this|with|from|have|been|were|will|would|could|should|they|them|their|there|which|what|when|where|said|says|into|also|than|then|about|after|before|dans|pour|avec|cette|elle|elles|leur|leurs|mais|plus|sont|etait|avait|avoir|etre|comme|dont)$/u;

const contentWords = (words: string): ReadonlySet<string> =>
  new Set(
    (
      words
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .match(/[\p{L}\d]{3,}/gu) ?? []
    ).filter((word) => !NO_CONTENT.test(word)),
  );

/** Fewer words of content say too little to be known again. */
const LEAST = 3;
/** Of the shorter statement's words, so many must stand in the longer one. */
const SHARE = 0.75;
/** A word of more statements than this brings nothing together. */
const COMMON = 40;
/** Candidates are looked for by so many of a statement's rarest words. */
const RAREST = 6;

interface Statement {
  readonly claim: Claim;
  readonly words: ReadonlySet<string>;
}

function alike({ words: a }: Statement, { words: b }: Statement): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const word of small) if (large.has(word)) both++;
  return both >= LEAST && both >= SHARE * small.size && small.size * 3 >= large.size;
}

/** Groups of statements in like words, in text order; each statement is in the group of the first that it is like. */
function* groups(evidence: Evidence): Generator<readonly Claim[]> {
  const statements: Statement[] = [];
  const byWord = new Map<string, number[]>();
  for (const claim of claimsOf(evidence, ['stated', 'told'])) {
    const said = claim.roles.find(({ role }) => role === 'what')?.words ?? '';
    const words = happened(claim) ? contentWords(said) : new Set<string>();
    if (words.size < LEAST || words.size > 40) continue;
    for (const word of words) {
      const list = byWord.get(word);
      if (list) list.push(statements.length);
      else byWord.set(word, [statements.length]);
    }
    statements.push({ claim, words });
  }
  const taken = new Set<number>();
  for (const [at, statement] of statements.entries()) {
    if (taken.has(at)) continue;
    const near = new Map<number, number>();
    const lists = [...statement.words]
      .map((word) => byWord.get(word) ?? [])
      .filter(({ length }) => length > 1 && length <= COMMON)
      .sort((a, b) => a.length - b.length);
    for (const list of lists.slice(0, RAREST))
      for (const other of list) if (other > at) near.set(other, (near.get(other) ?? 0) + 1);
    const same = [...near]
      .filter(([other, shared]) => shared >= 2 && !taken.has(other))
      .flatMap(([other]) => {
        const one = statements[other];
        return one && alike(statement, one) ? [{ other, one }] : [];
      })
      .sort((a, b) => a.other - b.other);
    if (same.length === 0) continue;
    for (const { other } of same) taken.add(other);
    yield [statement.claim, ...same.map(({ one }) => one.claim)];
  }
}

/** People and the body that they lead, work for or are registered with: what the one says, the other may have said. */
function* bonds(evidence: Evidence): Generator<readonly [EntityId, EntityId]> {
  for (const claim of claimsOf(evidence, ['led', 'worked-for', 'member-of', 'registered'])) {
    if (!happened(claim)) continue;
    const ends = ['who', 'whom', 'of', 'for', 'what'].flatMap((role) => evidence.filler(claim, role) ?? []);
    for (const [i, a] of ends.entries()) for (const b of ends.slice(i + 1)) yield [a, b];
  }
}

/** "The tenant, Weiss Ltd, said": the one name in the words is the speaker. */
const speaker = (evidence: Evidence, claim: Claim): EntityId | undefined => {
  const [only, ...more] = evidence.namedIn(claim, 'who');
  return evidence.filler(claim, 'who') ?? (more.length === 0 ? only : undefined);
};

export interface Repeated {
  readonly claims: readonly [Claim, ...Claim[]];
  /** Whose words they all are. */
  readonly voices: readonly EntityId[];
  readonly documents: number;
  /** So many say it of whom the text only tells what they are: "the tenant", "officials". */
  readonly others: number;
}

/** Documents from which on a statement counts as widely repeated. */
const WIDELY = 3;

/** Statements of one speaker, or of a body and who speaks for it, in three documents or more; nobody else says it in them. */
export function* repeatedOfOneVoice(evidence: Evidence): Generator<Repeated> {
  let bound: ReadonlySet<string> | undefined;
  for (const claims of groups(evidence)) {
    if (new Set(claims.map(({ document }) => document)).size < WIDELY) continue;
    const spoken = claims.filter((claim) => claim.roles.some(({ role }) => role === 'who'));
    const said = spoken.filter((claim) => speaker(evidence, claim) !== undefined);
    const [first, ...rest] = said;
    const voices = [...new Set(said.flatMap((claim) => speaker(evidence, claim) ?? []))];
    const [voice, ...others] = voices;
    const documents = new Set(said.map(({ document }) => document)).size;
    if (!first || voice === undefined || documents < WIDELY) continue;
    bound ??= new Set([...bonds(evidence)].flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));
    if (!others.every((one) => bound?.has(`${voice}|${one}`))) continue;
    yield { claims: [first, ...rest], voices, documents, others: spoken.length - said.length };
  }
}
