/** Whom the user means by a word for those who pool: a name, a group, a state, or bodies by what they are ("French services"). */
import type { Holder, Relation } from '../domain/holder.ts';
import { stateId } from '../domain/holder.ts';
import type { EntityId } from '../domain/ids.ts';
import type { DescribedBody, Party } from '../domain/pool.ts';
import { described } from './holders/described.ts';
import { stateInWords, stateNamed, stateOfCapital } from './holders/states.ts';
import type { PoolEvidence } from './pool-evidence.ts';
import { folded } from './tie-reading.ts';

/** A holder that the word takes in, and why: shown to the user before anything else. */
export interface Taken {
  readonly holder: EntityId;
  readonly name: string;
  readonly because: string;
}

export interface PartyTaken extends Party {
  readonly taken: readonly Taken[];
}

/** Asked for only where a word means bodies by what they do. */
type Bodies = () => readonly DescribedBody[];

type Because = (holder: Holder) => string | undefined;

/** Holders hanging on these: members, parts, those that became them, names that stand for them. */
function hangingOn(
  evidence: PoolEvidence,
  kinds: readonly Relation['kind'][],
  on: ReadonlyMap<EntityId, Taken>,
): readonly Taken[] {
  const found = new Map(on);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { kind, a, b, because } of evidence.relations()) {
      const holder = evidence.holder(a);
      if (!holder || found.has(a) || !found.has(b) || !kinds.includes(kind)) continue;
      const reason = 'reason' in because ? because.reason : 'you said so';
      found.set(a, { holder: a, name: holder.name, because: `${kind} ${found.get(b)?.name ?? b}: ${reason}` });
    }
  }
  return [...found.values()];
}

/** Words before a name in which it may be described. */
const BEFORE = 70;

/**
 * Bodies that sentences of the case describe right before their names: "the Austrian intelligence service the BVT". Names are looked up by
 * their first word, so that each sentence is read once.
 */
export function describedBodies(evidence: PoolEvidence): readonly DescribedBody[] {
  const byFirst = new Map<string, { readonly name: string; readonly id: EntityId }[]>();
  for (const { kind, id, names } of evidence.holders())
    if (kind === 'body' && evidence.entity(id))
      for (const name of names) {
        const first = /[\p{L}\p{N}]+/u.exec(name)?.[0];
        if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { name, id }]);
      }
  const found = new Map<string, DescribedBody>();
  const seen = new Set<string>();
  for (const { quotes } of evidence.claims()) {
    const [{ words }] = quotes;
    if (seen.has(words) || stateInWords(words) === undefined) continue;
    seen.add(words);
    for (const { 0: first, index } of words.matchAll(/[\p{L}\p{N}]+/gu))
      for (const { name, id } of byFirst.get(first) ?? []) {
        const at = index - name.indexOf(first);
        if (at <= 0 || !words.startsWith(name, at)) continue;
        const before = words.slice(Math.max(0, at - BEFORE), at).replace(/[\s(,]+(?:the|la|le|les)?\s*$/iu, '');
        const tail = before.split(/[,;:.()]\s*|\sby\s|\sof\s|\spar\s|\sfrom\s/u).at(-1) ?? '';
        const { state, branch } = described(tail) ?? {};
        const key = `${id} ${state} ${branch}`;
        if (state !== undefined && branch !== undefined && !found.has(key))
          found.set(key, { holder: id, state, branch, words: tail.trim() });
      }
  }
  return [...found.values()];
}

const foldedOf = new WeakMap<PoolEvidence, ReadonlyMap<EntityId, ReadonlySet<string>>>();

/** All that holders are called, folded once for all words that are asked. */
function foldedNames(evidence: PoolEvidence): ReadonlyMap<EntityId, ReadonlySet<string>> {
  const known = foldedOf.get(evidence);
  if (known) return known;
  const made = new Map<EntityId, ReadonlySet<string>>();
  for (const { id, name, names } of evidence.holders())
    made.set(id, new Set([name, ...names, ...(evidence.entity(id)?.names ?? [])].map(folded)));
  foldedOf.set(evidence, made);
  return made;
}

/** Holders whose own name, or one of whose words, is this. */
function named(evidence: PoolEvidence, word: string): Because {
  const asked = folded(word);
  const names = foldedNames(evidence);
  return ({ id }) => (id === word ? 'by its id' : names.get(id)?.has(asked) ? 'by its name' : undefined);
}

/** Every word of the query stands in some name of the holder. */
const worded = (word: string): Because => {
  const asked = folded(word)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((one) => one.length > 1);
  return ({ name, names }) => {
    const hit = [name, ...names].find((one) => {
      const has = new Set(folded(one).split(/[^\p{L}\p{N}]+/u));
      return asked.length > 0 && asked.every((part) => has.has(part));
    });
    return hit === undefined ? undefined : `its name has these words: “${hit}”`;
  };
};

function chosen(evidence: PoolEvidence, because: Because): Map<EntityId, Taken> {
  const taken = new Map<EntityId, Taken>();
  for (const holder of evidence.holders()) {
    if (holder.kind === 'public') continue;
    const why = because(holder);
    if (why !== undefined) taken.set(holder.id, { holder: holder.id, name: holder.name, because: why });
  }
  return taken;
}

/** Bodies only: a state, its branches, and what is told to it as a whole. Nationality of persons is never looked at. */
function ofState(
  evidence: PoolEvidence,
  bodies: Bodies,
  code: string,
  branch: string | undefined,
  strict: boolean,
): readonly Taken[] {
  const whole = evidence.holder(stateId(code));
  const start = new Map<EntityId, Taken>();
  if (branch !== undefined) {
    for (const holder of evidence.holders()) {
      if (holder.kind !== 'body') continue;
      const said = holder.names
        .concat(holder.name)
        .map(described)
        .find((one) => one?.branch === branch && one.state === code);
      if (said)
        start.set(holder.id, { holder: holder.id, name: holder.name, because: `described so: “${said.words}”` });
    }
    for (const { holder, state, branch: said, words } of bodies())
      if (state === code && said === branch && !start.has(holder)) {
        const because = `described so: “${words}”`;
        start.set(holder, { holder, name: evidence.holder(holder)?.name ?? holder, because });
      }
    const parts = hangingOn(evidence, ['part of', 'stands for', 'became'], start);
    const told = whole && !strict ? [{ holder: whole.id, name: whole.name, because: AS_A_WHOLE }] : [];
    return [...parts, ...told];
  }
  if (whole) start.set(whole.id, { holder: whole.id, name: whole.name, because: 'the state itself' });
  return hangingOn(evidence, strict ? ['stands for'] : ['part of', 'stands for', 'became'], start);
}

const namesOf = (evidence: PoolEvidence, id: EntityId): readonly string[] => [
  ...(evidence.holder(id)?.names ?? []),
  ...(evidence.entity(id)?.names ?? []),
];

/** People whom a text says lead a body that is taken, or work for it: what they held, they held in its service. */
function officials(evidence: PoolEvidence, taken: readonly Taken[]): readonly Taken[] {
  const bodies = new Map(taken.map((one) => [one.holder, one.name]));
  const called = new Set(taken.flatMap(({ holder }) => namesOf(evidence, holder).map(folded)));
  const found = new Map<EntityId, Taken>();
  for (const [predicate, role, says] of [
    ['led', 'of', 'said to lead'],
    ['worked-for', 'for', 'said to work for'],
  ] as const)
    for (const claim of evidence.claims({ predicate, stance: 'affirmed' })) {
      if (claim.negated || claim.prospective === true) continue;
      const words = folded(claim.roles.find((one) => one.role === role)?.words ?? '').replace(
        /^(?:the|la|le)\s|^l['’]/u,
        '',
      );
      // who holds the part is a costly question: asked of those alone that are called so
      if (!called.has(words)) continue;
      const [who, body] = [evidence.filler(claim, 'who'), evidence.holderIn(claim, role)];
      const holder = who === undefined ? undefined : evidence.holder(who);
      const of = body === undefined || evidence.holder(body)?.kind !== 'body' ? undefined : bodies.get(body);
      // "led an office of the Watch": not the Watch
      const whole = body !== undefined && namesOf(evidence, body).some((name) => folded(name) === words);
      if (whole && holder?.kind === 'person' && of !== undefined && !bodies.has(holder.id) && !found.has(holder.id))
        found.set(holder.id, { holder: holder.id, name: holder.name, because: `${says} ${of}` });
    }
  return [...found.values()];
}

/** What reached "Paris" or "the authorities" is taken to have reached each branch: an assumption that the user sees and can refuse. */
export const AS_A_WHOLE = 'what reached the state as a whole; no text says which body got it';

/**
 * Whom a word takes in; nobody where nothing fits. `strict` leaves out what only hangs on those that are named: what was told to the state as a
 * whole, and bodies that are part of it.
 */
export function partyOf(
  evidence: PoolEvidence,
  word: string,
  strict = false,
  bodies: Bodies = () => describedBodies(evidence),
): PartyTaken {
  const meant = whoIsMeant(evidence, word, strict, bodies);
  const taken = strict ? meant : [...meant, ...officials(evidence, meant)];
  const some = taken.filter(({ holder }) => evidence.holder(holder)?.kind !== 'public');
  return { name: word, holders: some.map(({ holder }) => holder), taken: some };
}

function whoIsMeant(evidence: PoolEvidence, word: string, strict: boolean, bodies: Bodies): readonly Taken[] {
  const group = chosen(evidence, (holder) => (holder.kind === 'group' ? named(evidence, word)(holder) : undefined));
  if (group.size > 0) return hangingOn(evidence, ['member of', 'became'], group);
  const code = stateNamed(word) ?? stateOfCapital(word);
  if (code !== undefined) return ofState(evidence, bodies, code, undefined, strict);
  const said = described(word);
  if (said?.state !== undefined && said.branch !== undefined) {
    const branch = said.branch === 'authorities' ? undefined : said.branch;
    const found = ofState(evidence, bodies, said.state, branch, strict);
    if (found.length > 0) return found;
  }
  const exactly = chosen(evidence, named(evidence, word));
  if (exactly.size > 0)
    return hangingOn(evidence, strict ? ['stands for'] : ['part of', 'stands for', 'became'], exactly);
  return hangingOn(evidence, ['stands for', 'became'], chosen(evidence, worded(word)));
}
