/** Makes claims of what stands beside a name: "Hoxha, alias the Tailor", "his brother Agim". */
import type { Claim, Likelihood, RoleFiller } from '../domain/claim.ts';
import type { PredicateId } from '../domain/predicates/index.ts';
import { quoteOf } from '../domain/quote.ts';
import { type Apposition, appositionsIn } from './appositions.ts';
import { stanceIn } from './frame-claims.ts';
import { classOf } from './pronouns/classes.ts';
import type { Scene } from './scene.ts';
import type { SentenceReading } from './voice-rule.ts';

/** « son fondateur » is that of a body, « son frère » that of a man or a woman. */
const asPronoun = (owner: string, of: PredicateId): string =>
  /^(?:son|sa|ses)$/i.test(owner) ? (of === 'led' ? 'it' : 'lui') : owner.toLowerCase();

export function appositionClaims(reading: SentenceReading, scene: Scene): Claim[] {
  const { document, speaking, language } = scene;
  return appositionsIn(reading, document.text, language).map((found) => {
    const said = speaking.inside(found.span.start);
    return {
      id: scene.newId(found.predicate, found.span),
      document: document.id,
      passage: reading.passage.id,
      predicate: found.predicate,
      roles: found.roles.map((role) => filler(role, found, reading, scene)),
      when: { undated: 'no time is said' },
      voice: said?.voice ?? speaking.publication,
      ...(said ? { attribution: said.attribution.id } : {}),
      stance: stanceIn(said),
      negated: false,
      ...hedged(found, document.text),
      quotes: [quoteOf(document, found.span)],
      by: found.by,
    };
  });
}

const HEDGE = /\b(suspected|alleged|presumed|reputed|believed|purported|supposed|présumée?|supposée?|soupçonnée?)\b/iu;

/** "the suspected leader": the word that hedges it. */
function hedged({ span }: Apposition, text: string): { likelihood: Likelihood } | Record<string, never> {
  const m = HEDGE.exec(text.slice(span.start, span.end));
  if (!m) return {};
  const start = span.start + m.index;
  return { likelihood: { start, end: start + m[0].length, words: m[0] } };
}

function filler(
  { role, span, mention, pronoun }: Apposition['roles'][number],
  found: Apposition,
  reading: SentenceReading,
  { document, people, language }: Scene,
): RoleFiller {
  const whose = pronoun && asPronoun(pronoun, found.predicate);
  const walked = whose !== undefined && whose === pronoun?.toLowerCase() && classOf(whose, language);
  const stands = walked
    ? people.at(span.start)
    : whose && people.resolve(whose, span.start, reading, found.roles[0]?.mention, 'possessive');
  return {
    role,
    start: span.start,
    end: span.end,
    words: document.text.slice(span.start, span.end),
    ...(mention ? { mention: mention.id } : {}),
    ...(stands ? { standsFor: stands } : {}),
  };
}
