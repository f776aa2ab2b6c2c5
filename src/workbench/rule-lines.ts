/** The rule file read line by line: cue words, aliases, groups and due dates in a user's words; what cannot be read is a problem with its line and column. */
import type { Problem } from '../domain/errors.ts';
import type { Decision } from '../domain/judgement.ts';
import { PREDICATES, predicate, type RoleName } from '../domain/predicates/index.ts';

export interface RulesRead {
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
}

/** A fault in a line: at which character of its text, what, and what to write. */
interface Fault {
  readonly at: number;
  readonly message: string;
  readonly hint: string;
}

type Read = { readonly decisions: readonly Decision[] } | Fault;

const isFault = (read: Read): read is Fault => 'message' in read;

/** Words between marks, with where each begins in the line. */
interface Piece {
  readonly words: string;
  readonly at: number;
}

function trimmed(text: string, from: number): Piece {
  const words = text.trim();
  return { words: words.replace(/\s+/g, ' '), at: from + text.length - text.trimStart().length };
}

function pieces({ words, at }: { readonly words: string; readonly at: number }, mark: string): readonly Piece[] {
  let from = at;
  return words.split(mark).map((part) => {
    const piece = trimmed(part, from);
    from += part.length + mark.length;
    return piece;
  });
}

/** What stands before the first mark, and what after it; nothing where there is no mark. */
function halves(text: string, at: number, mark: string): readonly [Piece, { words: string; at: number }] | undefined {
  const cut = text.indexOf(mark);
  if (cut < 0) return undefined;
  return [trimmed(text.slice(0, cut), at), { words: text.slice(cut + mark.length), at: at + cut + mark.length }];
}

const SUBJECTS: Readonly<Record<string, string>> = { sujet: 'subject', objet: 'object', que: 'that' };

/** cue en: tip off = told; subject: who; object: to; about: about */
function cue(language: 'en' | 'fr', text: string, at: number): Read {
  const parts = halves(text, at, '=');
  const hint = 'Write: cue en: VERB = PREDICATE; subject: ROLE; object: ROLE; PREPOSITION: ROLE';
  if (!parts || parts[0].words === '') return { at, message: 'No predicate is given for the words.', hint };
  const [verb, rest] = parts;
  const [meant, ...given] = pieces(rest, ';');
  const known = predicate(meant?.words ?? '');
  const id = PREDICATES.find((one) => one.id === known?.id)?.id;
  if (!known || id === undefined || !meant)
    return {
      at: meant?.at ?? at,
      message: `“${meant?.words ?? ''}” is no predicate.`,
      hint: `Write one of: ${PREDICATES.map((one) => one.id).join(', ')}.`,
    };
  const roles: Record<string, RoleName> = {};
  for (const one of given) {
    if (one.words === '') continue;
    const pair = halves(one.words, one.at, ':');
    if (!pair) return { at: one.at, message: `“${one.words}” does not say which words fill which role.`, hint };
    const role = trimmed(pair[1].words, pair[1].at);
    if (!(role.words in known.roles))
      return {
        at: role.at,
        message: `${known.id} has no role “${role.words}”.`,
        hint: `Write one of: ${Object.keys(known.roles).join(', ')}.`,
      };
    for (const place of pair[0].words.toLowerCase().split(' '))
      roles[SUBJECTS[place] ?? place] = role.words as RoleName;
  }
  if (Object.keys(roles).length === 0)
    return { at: verb.at, message: 'No role is filled, so the words could never make a claim.', hint };
  return { decisions: [{ kind: 'cue', language, words: verb.words.toLowerCase(), predicate: id, roles }] };
}

/** alias: DSP = Direction de la surveillance portuaire */
function alias(text: string, at: number): Read {
  const names = pieces({ words: text, at }, '=');
  const [a, b] = names;
  if (names.length !== 2 || !a?.words || !b?.words)
    return { at, message: 'An alias ties two names.', hint: 'Write: alias: SHORT NAME = FULL NAME' };
  if (a.words === b.words) return { at: b.at, message: 'The two names are one already.', hint: 'Take the line out.' };
  return { decisions: [{ kind: 'identity', verdict: 'same', a: a.words, b: b.words }] };
}

/** group: the Lisk services = Lisk Police; Coast Guard */
function group(text: string, at: number): Read {
  const parts = halves(text, at, '=');
  const members = parts ? pieces(parts[1], ';').filter(({ words }) => words !== '') : [];
  if (!parts || parts[0].words === '' || members.length === 0)
    return { at, message: 'A group has a name and members.', hint: 'Write: group: NAME = MEMBER; MEMBER' };
  const name = parts[0].words;
  const self = members.find(({ words }) => words === name);
  if (self) return { at: self.at, message: 'A group cannot be its own member.', hint: 'Take that member out.' };
  return { decisions: members.map(({ words }) => ({ kind: 'group', group: name, member: words, verdict: 'in' })) };
}

/** due: Shipping Register, "crew list" = 20 days */
function due(text: string, at: number): Read {
  const parts = halves(text, at, '=');
  const hint = 'Write: due: BODY = 20 days, or due: BODY, "words of the request" = 20 days; * for any body';
  if (!parts || parts[0].words === '') return { at, message: 'No number of days is given.', hint };
  const [who, rest] = parts;
  const count = trimmed(rest.words, rest.at);
  const days = /^(\d{1,4}) ?(?:days?|jours?)?$/i.exec(count.words)?.[1];
  if (days === undefined) return { at: count.at, message: `“${count.words}” is no number of days.`, hint };
  const [, body = '', about] = /^(.*?)(?:, ?["“«] ?([^"”»]+?) ?["”»])?$/.exec(who.words) ?? [];
  const named = body === '*' || body === '' ? {} : { body };
  return {
    decisions: [{ kind: 'due', ...named, ...(about === undefined ? {} : { request: about }), days: Number(days) }],
  };
}

const HEAD = /^\s*(cue|mot|alias|group|groupe|due|délai|delai)(?:\s+(en|fr))?\s*:/iu;

function readLine(line: string): Read {
  const head = HEAD.exec(line);
  const first = line.length - line.trimStart().length;
  const hint = 'Begin the line with cue en:, cue fr:, alias:, group: or due:, or with # for a remark.';
  if (!head) return { at: first, message: 'It is not known what kind of rule this is.', hint };
  const kind = (head[1] ?? '').toLowerCase();
  const at = head[0].length;
  const text = line.slice(at);
  if (kind === 'alias') return alias(text, at);
  if (kind.startsWith('group')) return group(text, at);
  if (kind !== 'cue' && kind !== 'mot') return due(text, at);
  const language = head[2]?.toLowerCase();
  if (language !== 'en' && language !== 'fr')
    return { at: first, message: 'It is not said in which language the words are.', hint: 'Write cue en: or cue fr:.' };
  return cue(language, text, at);
}

/** Every line by itself: a bad one is a problem and the others hold. "#" opens a remark. */
export function readRules(text: string, path: string): RulesRead {
  const decisions: Decision[] = [];
  const problems: Problem[] = [];
  for (const [n, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const read = readLine(line);
    if (isFault(read)) {
      const { at, message, hint } = read;
      problems.push({ code: 'bad-row', path, place: `line ${n + 1}, column ${at + 1}`, message, hint });
    } else decisions.push(...read.decisions);
  }
  return { decisions, problems };
}
