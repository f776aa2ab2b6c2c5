/** Relations between bodies that sentences state in passing: renamed, succeeded, a branch of another. */
import { momentOf } from '../../domain/calendar.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Moment } from '../../domain/moment.ts';

export interface SaidRelation {
  readonly kind: 'became' | 'part of';
  readonly a: string;
  readonly b: string;
  readonly during?: Moment;
}

const NAME = String.raw`((?:\p{Lu}[\p{L}\d.&-]*)(?:\s(?:(?:of|for|and|de|du|des|et|la)\s)*\p{Lu}[\p{L}\d.&-]*)*)`;
const THE = String.raw`(?:the\s|la\s|le\s|les\s|l['’])?`;

/** Which group is the earlier or smaller body, which the later or larger one. */
const SIGNS: readonly (readonly [RegExp, SaidRelation['kind'], number, number])[] = [
  // "then the Harbour Watch now the Coast Office", "alors le BSP, aujourd’hui l’OSP"
  [new RegExp(`\\bthen ${THE}${NAME},?\\s(?:and\\s)?now ${THE}${NAME}`, 'u'), 'became', 1, 2],
  [
    new RegExp(`(?<!\\p{L})alors ${THE}${NAME},?\\s(?:aujourd['’]hui|désormais|devenue?) ${THE}${NAME}`, 'u'),
    'became',
    1,
    2,
  ],
  // "the Harbour Watch, renamed the Coast Office in 2014"
  [
    new RegExp(
      `${NAME},?\\s(?:(?:which|who)\\s)?(?:was\\s)?(?:since\\s|later\\s)?(?:renamed|became) ${THE}${NAME}`,
      'u',
    ),
    'became',
    1,
    2,
  ],
  [
    new RegExp(`${NAME},?\\s(?:(?:qui\\s)?(?:est\\s)?devenue?|rebaptisée?|renommée?) ${THE}${NAME}`, 'u'),
    'became',
    1,
    2,
  ],
  // "the Coast Office, formerly the Harbour Watch", "la CO (ex-HW)"
  [new RegExp(`${NAME},?\\s\\(?(?:formerly|previously) (?:known as )?${THE}${NAME}`, 'u'), 'became', 2, 1],
  [new RegExp(`${NAME},?\\s\\(?(?:ex-|ex\\s|anciennement ${THE})${NAME}`, 'u'), 'became', 2, 1],
  // "the Coast Office, successor to the Harbour Watch"
  [
    new RegExp(`${NAME},\\s${THE}(?:successor (?:to|of)|qui a succédé à|successeur (?:de|du)) ${THE}${NAME}`, 'u'),
    'became',
    2,
    1,
  ],
  // "the Pier Unit, a branch of the Coast Office"
  [
    new RegExp(
      `${NAME},\\s(?:a|an|the|une?|la|le)\\s(?:\\p{L}+\\s)?(?:branch|unit|part|arm|division|department|antenne|section|branche|unité|direction) (?:of|de|du|des) ${THE}${NAME}`,
      'u',
    ),
    'part of',
    1,
    2,
  ],
];

const HINT =
  /\b(?:then|now|renamed|became|formerly|previously|successor|branch|unit|arm|division)\b|alors|devenu|renommé|rebaptisé|anciennement|\bex[- ]|succe|antenne|section|unité|direction/u;
const YEAR = /\b(?:in|since|en|depuis)\s(?:\p{L}+\s)?(\d{4})\b/u;

/** What the sentence says of bodies. Only names count here; who they are is for the caller. */
export function* saidRelations(sentence: string): Generator<SaidRelation> {
  if (!HINT.test(sentence)) return;
  const flat = sentence.replace(/\s+/gu, ' ');
  for (const [sign, kind, a, b] of SIGNS) {
    const found = sign.exec(flat);
    const [from, to] = [found?.[a], found?.[b]].map((name) => name?.replace(/^(?:The|La|Le|Les)\s/u, ''));
    if (!found || from === undefined || to === undefined || from === to) continue;
    const after = flat.slice(found.index + found[0].length, found.index + found[0].length + 20);
    const year = YEAR.exec(after)?.[1];
    const during =
      kind === 'became' && year !== undefined && /^[\s,(]*(?:in|since|en|depuis)/u.test(after)
        ? momentOf(year)
        : undefined;
    yield { kind, a: from, b: to, ...(during ? { during } : {}) };
  }
}

const plainName = (words: string): string => words.replace(/^(?:the|la|le|les|l['’])\s*/iu, '').trim();

/** "From 1 April the Quay Board would be known as the Port Office": a body that bears another name from a day on became another. */
export function renaming({ predicate, roles, when, negated, stance }: Claim): SaidRelation | undefined {
  if (predicate !== 'also-known-as' || negated || stance !== 'affirmed' || !('moment' in when)) return undefined;
  const who = roles.find(({ role }) => role === 'who');
  const as = roles.find(({ role }) => role === 'as');
  if (!who?.mention?.includes('#organisation@') || !as) return undefined;
  const [a, b] = [plainName(who.words), plainName(as.words)];
  return a === b ? undefined : { kind: 'became', a, b, during: when.moment };
}
