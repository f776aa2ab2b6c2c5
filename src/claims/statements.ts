/** Makes claims of the attributions themselves: somebody said, asked, or would not say. */
import type { Attribution, Voice } from '../domain/attribution.ts';
import type { Claim, RoleFiller } from '../domain/claim.ts';
import type { PassageId } from '../domain/ids.ts';
import type { Span } from '../domain/passage.ts';
import type { PredicateId, RoleName } from '../domain/predicates/index.ts';
import { quoteOf } from '../domain/quote.ts';
import type { Scene } from './scene.ts';
import type { Said } from './speaking.ts';
import { NO_EVIDENCE } from './stance/unproved.ts';
import { whenOf } from './when.ts';

const isSilent = ({ stance }: Pick<Claim, 'stance'>): boolean =>
  stance === 'no answer' || stance === 'neither confirmed nor denied';
const isAgainst = ({ stance }: Attribution): boolean => stance === 'denied' || stance === 'doubted';
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** `read` are the claims that frames have made: what they have read already is not said twice, and a refusal to answer outdoes the plain reading of its verb. */
export function withStatements(read: readonly Claim[], scene: Scene): Claim[] {
  const byPassage = new Map<PassageId, Claim[]>();
  for (const claim of read) {
    const list = byPassage.get(claim.passage);
    if (list) list.push(claim);
    else byPassage.set(claim.passage, [claim]);
  }
  for (const said of scene.speaking.list) {
    const own = byPassage.get(said.passage) ?? [];
    const { by } = said.attribution;
    if (by !== 'resumptive' && own.some((c) => sameSaying(c, said.attribution))) continue;
    // what is denied or doubted is a claim of its own already; so is what nobody in particular says
    if (
      (isAgainst(said.attribution) || !said.attribution.source) &&
      own.some((c) => c.attribution === said.attribution.id)
    )
      continue;
    const claim = statement(said, scene);
    if (!claim) continue;
    if (own.length === 0) byPassage.set(said.passage, own);
    own.push(claim);
  }
  return [...byPassage.values()].flatMap(withoutEchoes);
}

const predicateOf = (a: Attribution): 'answered' | 'asked' | 'stated' =>
  isSilent(a) ? 'answered' : a.stance === 'asked' ? 'asked' : 'stated';

/** What a frame reads in a verb of saying or knowing: it says more than that something was said. */
const SAYINGS: ReadonlySet<string> = new Set([
  'told',
  'asked',
  'answered',
  'published',
  'assessed',
  'knew',
  'was-unaware',
  'found-out',
  'suspected',
  'lost-track',
  'decided',
  'threatened',
  'planned',
]);

/** "concerning " may stand in what is said, and not in what it is about. */
const PREPOSITION = 11;

/** Whether a frame has read the same saying already. */
function sameSaying(c: Claim, a: Attribution): boolean {
  const id = predicateOf(a);
  const [quote] = c.quotes;
  const start = a.content[0]?.start;
  const same = (at: Span): boolean => start !== undefined && Math.abs(at.start - start) <= PREPOSITION;
  // « a confirmé la relaxe de Ruiz »: what a court does is no saying
  if (id === 'stated' && c.predicate === 'cleared')
    return c.roles.some((r) => r.role === 'whom' && a.content.some((x) => overlap(r, x)));
  if (id === 'stated')
    return SAYINGS.has(c.predicate) && c.roles.some((r) => /^(?:what|about|whom|of)$/.test(r.role) && same(r));
  return (
    c.predicate === id &&
    a.cue !== undefined &&
    quote.start <= a.cue.start &&
    a.cue.end <= quote.end &&
    (id === 'asked' || c.stance === a.stance) &&
    c.roles.some(
      (r) => (r.role === 'what' || (id === 'asked' && r.role === 'about')) && a.content.some((x) => overlap(r, x)),
    )
  );
}

/** Without what an answer refused says a second time: "declined to comment" is no decision, and no statement. */
function withoutEchoes(claims: readonly Claim[]): Claim[] {
  const silent = claims.filter(isSilent);
  const length = ({ start, end }: Span): number => end - start;
  return claims.filter((c) => {
    if (isSilent(c) || !['answered', 'decided', 'stated'].includes(c.predicate)) return true;
    const [quote] = c.quotes;
    return !silent.some(({ quotes: [s] }) => overlap(s, quote) && length(s) <= length(quote) + 40);
  });
}

/** Who hopes for a thing does not say that it is so. */
const HOPES = /^(?:hope|wish|espérer|souhaiter)$/;

const RELATIVE = /^(?:who|which|qui)$/i;
const ON = /^(?:-(?:t-)?)?on$/i;
const NOBODY = /^(?:nobody|no one|none|neither|personne|nul|aucun)\b/i;

/** "has not been asked whether", "nobody was asked": no question was put. */
const isUnasked = (id: PredicateId, clause: Said['clause'], to: readonly RoleFiller[]): boolean =>
  id === 'asked' && (clause?.vg.negated === true || to.some(({ words }) => NOBODY.test(words)));

function statement({ attribution: a, passage, clause }: Said, scene: Scene): Claim | undefined {
  const { document } = scene;
  const first = a.content[0];
  const last = a.content.at(-1);
  if (!isSilent(a) && (!first || (clause && HOPES.test(clause.vg.lemma)))) return undefined;
  // « on dit que »: said by nobody
  if (a.source && ON.test(document.text.slice(a.source.start, a.source.end))) return undefined;
  // "found no evidence that": who finds none says nothing of the kind
  if (first && NO_EVIDENCE.test(document.text.slice(Math.max(0, first.start - 120), first.start))) return undefined;
  // "there is no evidence that", "the rumour that": a noun is nobody's saying
  if (!a.source && (a.by === 'cue-nouns' || (isSilent(a) && a.by === 'cue-verbs'))) return undefined;
  const id: PredicateId = predicateOf(a);
  const spans = [a.source, a.cue, first, last].filter((s): s is Span => s !== undefined);
  const span = { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
  const filler = (role: RoleName, at: Span | undefined): RoleFiller[] =>
    at ? [{ role, start: at.start, end: at.end, words: document.text.slice(at.start, at.end) }] : [];
  const own = a.voice.chain.at(-1);
  const outer: Voice = { ...a.voice, chain: a.voice.chain.slice(0, -1) };
  return {
    id: scene.newId(id, span),
    document: document.id,
    passage,
    predicate: id,
    roles: [
      ...filler('who', a.source).map((r) => ({
        ...r,
        ...(own?.mention ? { mention: own.mention } : {}),
        ...(own && RELATIVE.test(r.words)
          ? { standsFor: { words: own.name, reason: 'whom the clause describes' } }
          : {}),
      })),
      ...filler('to', a.addressee),
      ...filler('what', first && last ? { start: first.start, end: last.end } : undefined),
    ],
    when: clause ? whenOf(clause) : { undated: 'no time is said' },
    // who denies or doubts a thing is the voice that does: the text affirms no more by it
    voice: outer.chain.length > 0 && !isAgainst(a) ? outer : a.voice,
    attribution: a.id,
    stance: isSilent(a) || isAgainst(a) ? a.stance : 'affirmed',
    negated: a.stance === 'no answer' || isUnasked(id, clause, filler('to', a.addressee)),
    quotes: [quoteOf(document, span)],
    by: a.by,
  };
}
