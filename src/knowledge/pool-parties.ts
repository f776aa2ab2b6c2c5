/** Whom the user means by a word for those who pool: a name, a group, a state, or bodies by what they are ("French services"). */
import type { Evidence } from '../domain/evidence.ts';
import type { Holder, Relation } from '../domain/holder.ts';
import { stateId } from '../domain/holder.ts';
import type { EntityId } from '../domain/ids.ts';
import type { Party } from '../domain/pool.ts';
import { described } from './holders/described.ts';
import { stateInWords, stateNamed, stateOfCapital } from './holders/states.ts';
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

type Because = (holder: Holder) => string | undefined;

/** Holders hanging on these: members, parts, those that became them, names that stand for them. */
function hangingOn(
  evidence: Evidence,
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

/** Bodies that some sentence describes so, right before their names: "the Austrian intelligence service the BVT". */
function describedSo(evidence: Evidence, state: string, branch: string): ReadonlyMap<EntityId, string> {
  const bodies = [...evidence.holders()].filter(({ kind, id }) => kind === 'body' && evidence.entity(id));
  const found = new Map<EntityId, string>();
  const seen = new Set<string>();
  for (const { quotes } of evidence.claims()) {
    const [{ words }] = quotes;
    if (seen.has(words)) continue;
    seen.add(words);
    if (stateInWords(words) !== state && !words.includes(' ')) continue;
    for (const { id, names } of bodies) {
      if (found.has(id)) continue;
      for (const name of names) {
        const at = words.indexOf(name);
        if (at <= 0) continue;
        const before = words.slice(Math.max(0, at - 70), at).replace(/[\s(,]+(?:the|la|le|les)?\s*$/iu, '');
        const tail = before.split(/[,;:.()]\s*|\sby\s|\sof\s|\spar\s|\sfrom\s/u).at(-1) ?? '';
        const said = described(tail);
        if (said?.branch === branch && said.state === state) found.set(id, tail.trim());
      }
    }
  }
  return found;
}

/** Holders whose own name, or one of whose words, is this. */
const named =
  (evidence: Evidence, word: string): Because =>
  ({ id, name, names }) =>
    id === word
      ? 'by its id'
      : [name, ...names, ...(evidence.entity(id)?.names ?? [])].some((one) => folded(one) === folded(word))
        ? 'by its name'
        : undefined;

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

function chosen(evidence: Evidence, because: Because): Map<EntityId, Taken> {
  const taken = new Map<EntityId, Taken>();
  for (const holder of evidence.holders()) {
    if (holder.kind === 'public') continue;
    const why = because(holder);
    if (why !== undefined) taken.set(holder.id, { holder: holder.id, name: holder.name, because: why });
  }
  return taken;
}

/** Bodies only: a state, its branches, and what is told to it as a whole. Nationality of persons is never looked at. */
function ofState(evidence: Evidence, code: string, branch: string | undefined, strict: boolean): readonly Taken[] {
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
    for (const [id, words] of describedSo(evidence, code, branch))
      if (!start.has(id))
        start.set(id, { holder: id, name: evidence.holder(id)?.name ?? id, because: `described so: “${words}”` });
    const parts = hangingOn(evidence, ['part of', 'stands for', 'became'], start);
    const told = whole && !strict ? [{ holder: whole.id, name: whole.name, because: AS_A_WHOLE }] : [];
    return [...parts, ...told];
  }
  if (whole) start.set(whole.id, { holder: whole.id, name: whole.name, because: 'the state itself' });
  return hangingOn(evidence, strict ? ['stands for'] : ['part of', 'stands for', 'became'], start);
}

const namesOf = (evidence: Evidence, id: EntityId): readonly string[] => [
  ...(evidence.holder(id)?.names ?? []),
  ...(evidence.entity(id)?.names ?? []),
];

/** People whom a text says lead a body that is taken, or work for it: what they held, they held in its service. */
function officials(evidence: Evidence, taken: readonly Taken[]): readonly Taken[] {
  const bodies = new Map(taken.map((one) => [one.holder, one.name]));
  const found = new Map<EntityId, Taken>();
  for (const [predicate, role, says] of [
    ['led', 'of', 'said to lead'],
    ['worked-for', 'for', 'said to work for'],
  ] as const)
    for (const claim of evidence.claims({ predicate, stance: 'affirmed' })) {
      if (claim.negated || claim.prospective === true) continue;
      const [who, body] = [evidence.filler(claim, 'who'), evidence.holderIn(claim, role)];
      const holder = who === undefined ? undefined : evidence.holder(who);
      const of = body === undefined || evidence.holder(body)?.kind !== 'body' ? undefined : bodies.get(body);
      const words = folded(claim.roles.find((one) => one.role === role)?.words ?? '').replace(
        /^(?:the|la|le)\s|^l['’]/u,
        '',
      );
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
export function partyOf(evidence: Evidence, word: string, strict = false): PartyTaken {
  const meant = whoIsMeant(evidence, word, strict);
  const taken = strict ? meant : [...meant, ...officials(evidence, meant)];
  const bodies = taken.filter(({ holder }) => evidence.holder(holder)?.kind !== 'public');
  return { name: word, holders: bodies.map(({ holder }) => holder), taken: bodies };
}

function whoIsMeant(evidence: Evidence, word: string, strict: boolean): readonly Taken[] {
  const group = chosen(evidence, (holder) => (holder.kind === 'group' ? named(evidence, word)(holder) : undefined));
  if (group.size > 0) return hangingOn(evidence, ['member of', 'became'], group);
  const code = stateNamed(word) ?? stateOfCapital(word);
  if (code !== undefined) return ofState(evidence, code, undefined, strict);
  const said = described(word);
  if (said?.state !== undefined && said.branch !== undefined) {
    const branch = said.branch === 'authorities' ? undefined : said.branch;
    const found = ofState(evidence, said.state, branch, strict);
    if (found.length > 0) return found;
  }
  const exactly = chosen(evidence, named(evidence, word));
  if (exactly.size > 0)
    return hangingOn(evidence, strict ? ['stands for'] : ['part of', 'stands for', 'became'], exactly);
  return hangingOn(evidence, ['stands for', 'became'], chosen(evidence, worded(word)));
}
