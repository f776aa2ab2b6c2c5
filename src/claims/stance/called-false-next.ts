/** "The paper wrote that he had paid. This was false.": a sentence of its own that calls what another voice said before it untrue. */
import type { Voice } from '../../domain/attribution.ts';
import type { Claim } from '../../domain/claim.ts';
import { quoteOf } from '../../domain/quote.ts';
import type { Scene } from '../scene.ts';
import type { SentenceReading } from '../voice-rule.ts';
import { UNTRUE_EN, UNTRUE_FR } from './untrue-words.ts';

const FALSE = `(?:(?:an? |une? )?(?:${UNTRUE_EN}|${UNTRUE_FR})|not so|not the case)`;
const SAYING = '(?:claim|report|allegation|accusation|statement|story|affirmation|accusation|information|allégation)';
const IS_FALSE = new RegExp(
  `^[“"«\\s]*(?:(?:but|yet|however|in fact|mais|or|pourtant|en réalité),?\\s+)?(?:(?:this|that|it|(?:the|this|that|la|l['’]|cette)\\s?${SAYING})\\s(?:is|was|has been)(?: \\p{L}+ly)?|(?:c['’]|cela |ce n['’]|cette ${SAYING} )(?:est|était)(?: \\p{L}+ment)?)\\s(?:${FALSE}|pas (?:vrai|exact|le cas))[.!”"»\\s]*$`,
  'iu',
);
const DID_NOT =
  /^[“"«\s]*(?:(?:but|yet|in fact),?\s+)?(?:it|he|she|they) (?:(?:did|had|was|were|has|have|is|are|does|do) not|(?:did|had|was|were|has|have|is|are|does|do)n['’]t)[.!”"»\s]*$/i;

/** What the claims of the n-th sentence say by other voices, denied by who speaks in the one behind it; none where that says nothing of the kind. */
export function deniedNext(
  claims: readonly Claim[],
  readings: readonly SentenceReading[],
  n: number,
  scene: Scene,
): Claim[] {
  const here = readings[n];
  const next = here && readings.slice(n + 1).find((r) => r.sentence.start >= here.sentence.end);
  if (!next || next.passage !== here.passage || here.inside) return [];
  const { document, speaking, newId } = scene;
  const words = document.text.slice(next.sentence.start, next.sentence.end);
  if (!IS_FALSE.test(words) && !DID_NOT.test(words)) return [];
  const voice = speaking.inside(next.sentence.start + 1)?.voice ?? speaking.publication;
  const said = claims.filter(({ attribution }) => attribution !== undefined);
  if (said.length === 0) return [...unread(here, next, voice, scene)];
  const told = said.filter(({ stance, prospective }) => stance === 'affirmed' && !prospective);
  return told.map(({ attribution: _, ...claim }) => ({
    ...claim,
    id: newId(claim.predicate, claim.quotes[0]),
    voice,
    stance: 'denied',
    quotes: [...claim.quotes, quoteOf(document, next.sentence)],
    by: 'called-false-next',
  }));
}

/** What was said and no frame has read is denied as it stands. */
function* unread(
  here: SentenceReading,
  next: SentenceReading,
  voice: Voice,
  { document, speaking, newId }: Scene,
): Iterable<Claim> {
  const said = speaking.list.find(
    ({ attribution: { stance, content, source } }) =>
      stance === 'affirmed' &&
      source !== undefined &&
      content[0] !== undefined &&
      content[0].start >= here.start &&
      content[0].end <= here.end,
  );
  const what = said?.attribution.content[0];
  if (!said || !what) return;
  yield {
    id: newId('stated', what),
    document: document.id,
    passage: said.passage,
    predicate: 'stated',
    roles: [{ role: 'what', ...what, words: document.text.slice(what.start, what.end) }],
    when: { undated: 'no time is said' },
    voice,
    stance: 'denied',
    negated: false,
    quotes: [quoteOf(document, what), quoteOf(document, next.sentence)],
    by: 'called-false-next',
  };
}
