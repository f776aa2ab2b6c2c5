/** "Volk is accused of taking money. His lawyers deny it.", « Ses proches démentent. »: a denial that does not say what, of what was said just before. */
import type { Voice, VoiceLink } from '../../domain/attribution.ts';
import type { Claim, RoleFiller } from '../../domain/claim.ts';
import { quoteOf } from '../../domain/quote.ts';
import type { Scene } from '../scene.ts';
import type { Argument, Clause } from '../syntax/clauses.ts';
import { isBody, isPerson } from '../syntax/noun-sorts.ts';
import type { SentenceReading } from '../voice-rule.ts';

const DENIES = /^(?:démentir|nier|contester|réfuter|deny|dispute)$/;
/** « La tour affirme l'inverse » */
const SAYS =
  /^(?:affirmer|dire|soutenir|assurer|prétendre|jurer|déclarer|maintenir|prouver|démontrer|montrer|indiquer|suggérer|prove|show|suggest|say|claim|insist|maintain)$/;
const CONTRARY = /^(?:inverse|contraire|opposite|contrary)$/;
/** Stages of a case: what is denied is the deed, not the stage. */
const DEED: Readonly<Partial<Record<Claim['predicate'], string>>> = {
  suspected: 'of',
  charged: 'for',
  tried: 'for',
  arrested: 'for',
  detained: 'for',
};

/** The claims of the n-th sentence and the one behind it that a denial without words of its own takes back. */
export function deniedBare(
  claims: readonly Claim[],
  readings: readonly SentenceReading[],
  n: number,
  scene: Scene,
): Claim[] {
  const here = readings[n];
  if (!here || here.inside || claims.length === 0) return [];
  const own = denialIn(here, scene);
  const next = own ? undefined : readings[n + 1];
  const goesOn = next && next.passage === here.passage && !next.inside && next.sentence.start >= here.sentence.end;
  const no = own ?? (goesOn ? denialIn(next, scene) : undefined);
  if (!no) return [];
  const from = Math.min(no.subject.start, no.clause.vg.start);
  const before = claims.filter(
    ({ roles, stance, prospective }) =>
      stance === 'affirmed' && !prospective && roles.every((role) => role.end <= from),
  );
  const deeds = before.flatMap((claim) => {
    const what = claim.roles.find(({ role }) => role === DEED[claim.predicate]);
    return what ? [deed(claim, what, no, scene)] : [];
  });
  if (deeds.length > 0) return deeds.slice(0, 1);
  const said = before.filter(({ attribution }) => attribution !== undefined);
  return said.map(({ attribution: _, ...claim }) => ({
    ...claim,
    id: scene.newId(claim.predicate, claim.quotes[0]),
    voice: no.voice,
    stance: 'denied',
    quotes: [...claim.quotes, quoteOf(scene.document, no.span)],
    by: 'denied-bare',
  }));
}

interface Denial {
  readonly clause: Clause;
  readonly subject: Argument;
  readonly voice: Voice;
  readonly span: { readonly start: number; readonly end: number };
}

function denialIn({ clauses, sentence }: SentenceReading, scene: Scene): Denial | undefined {
  // « Ce que dément Ruiz. »
  const takesUp = /^ce qu(?:e\s|['’])/i.test(scene.document.text.slice(sentence.start, sentence.start + 7));
  for (const clause of clauses) {
    const { vg, subject } = clause;
    const contrary = SAYS.test(vg.lemma) && clause.complements.some(isContrary);
    if (!(contrary || DENIES.test(vg.lemma)) || vg.form !== 'finite' || vg.negated || vg.passive || clause.question)
      continue;
    if (
      !subject ||
      vg.tense === 'future' ||
      vg.tense === 'conditional' ||
      /^(?:if|si|s['’])$/.test(clause.opener ?? '')
    )
      continue;
    if (!clause.complements.every((c) => c.type === 'adv' || c.type === 'time' || isOf(c) || isIt(c) || isContrary(c)))
      continue;
    if (clauses.some((c) => c.governor === clause && c.relation !== 'coordinated')) continue;
    if (
      (clause.relation === 'relative' && !takesUp) ||
      !(contrary || subject.np.pronoun || isPerson(subject.np) || isBody(subject.np))
    )
      continue;
    return { clause, subject, voice: voiceOf(subject, vg, scene), span: sentence };
  }
  return undefined;
}

const isOf = (c: Clause['complements'][number]): boolean =>
  c.type === 'pp' && !/^(?:d(?:e|u|es|['’])|of)$/.test(c.prep);
const isContrary = (c: Clause['complements'][number]): boolean => c.type === 'np' && CONTRARY.test(c.arg.np.head.lower);
const isIt = (c: Clause['complements'][number]): boolean =>
  c.type === 'np' && /^(?:it|this|that|cela|ça)$/.test(c.arg.np.head.lower);

function voiceOf({ start, end, np }: Argument, cue: Clause['vg'], { document, people, speaking }: Scene): Voice {
  const stands = np.pronoun ? people.at(np.head.start) : undefined;
  const mention = np.head.mention ?? np.words.at(-1)?.mention;
  const id = stands?.mention ?? mention?.id;
  const link: VoiceLink = {
    name: stands?.words ?? (np.head.mention?.text || document.text.slice(start, end)),
    kind: isBody(np) ? 'body' : 'person',
    anonymous: false,
    at: { start, end },
    ...(id ? { mention: id } : {}),
    cue: { start: cue.start, end: cue.end },
  };
  return { chain: [...speaking.publication.chain, link], mode: 'indirect' };
}

/** What somebody is accused of is denied as it stands. */
const deed = (
  { document, passage, quotes }: Claim,
  what: RoleFiller,
  { voice, span }: Denial,
  scene: Scene,
): Claim => ({
  id: scene.newId('stated', what),
  document,
  passage,
  predicate: 'stated',
  roles: [{ role: 'what', start: what.start, end: what.end, words: what.words }],
  when: { undated: 'no time is said' },
  voice,
  stance: 'denied',
  negated: false,
  quotes: [quoteOf(scene.document, what), ...quotes, quoteOf(scene.document, span)],
  by: 'denied-bare',
});
