/** The language of the text, from its most frequent words; where they do not settle it, from its letters. */
import { detect } from 'tinyld';
import type { Document } from '../../domain/document.ts';
import type { Fact, Language } from '../../domain/facts.ts';
import type { Passage } from '../../domain/passage.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const STOPS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(
    'the of and to in that was is for on with by at from he had they were his which be this have not as are but it said who been their has',
  ),
  fr: set(
    'le la les de des du et en un une dans que qui est pour par sur au aux avec ne pas il elle ce cette son sa ses ont été se plus ou leur sont mais',
  ),
  de: set(
    'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei',
  ),
  es: set(
    'el los las que y en un una del se por con para es al lo como más pero sus le ya fue este ha sí porque esta son entre',
  ),
  it: set(
    'il gli che di e un una è per non con si del della dei alla da nel sono al le ha più come anche ma dal nella questo',
  ),
  nl: set(
    'de het een en van in is dat op te zijn voor met niet aan er om ook als bij door maar naar dan nog werd heeft hij over',
  ),
  pt: set(
    'o os as que e do da em um uma para com não é por mais dos como mas foi ao ele das tem à seu sua ou ser quando muito',
  ),
};
/** The languages that each of these words is frequent in. */
const SPOKEN = new Map<string, string[]>();
for (const [language, stops] of Object.entries(STOPS))
  for (const word of stops) SPOKEN.set(word, [...(SPOKEN.get(word) ?? []), language]);
const NONE: readonly string[] = [];
/** Texts in Latin letters are read several times faster by a list of those; the two agree on them. */
const LATIN_ONLY = /^[\t-~\u00a0-\u024f\u2000-\u206f\u20ac]*$/;
const LATIN = /[A-Za-zªµºÀ-ÖØ-öø-ɏ]+/g;
const LETTERS = /\p{L}+/gu;
const SAMPLE = 12_000;
/** Less than this says too little to tell languages apart by words. */
const FEW_WORDS = 12;

/** The language of a document. `passages` leaves the furniture out, where it is known already. */
export function languageOf(document: Document, passages?: readonly Passage[]): Fact<Language> {
  const text = sampleOf(document, passages);
  const words = text.toLowerCase().match(LATIN_ONLY.test(text) ? LATIN : LETTERS) ?? [];
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of SPOKEN.get(word) ?? NONE) counts.set(language, (counts.get(language) ?? 0) + 1);
  const hits = Object.keys(STOPS).map((language) => ({ language, count: counts.get(language) ?? 0 }));
  hits.sort((a, b) => b.count - a.count);
  const [best, second] = hits;
  if (
    best &&
    second &&
    words.length >= FEW_WORDS &&
    best.count >= words.length * 0.12 &&
    best.count > second.count * 1.3
  )
    return inferred(best.language, 'the most frequent words of the language');
  const declared = document.metadata.find(({ key }) =>
    /^(?:lang|language|og:locale|content-language|dc\.language)$/.test(key),
  );
  const code = declared?.value.slice(0, 2).toLowerCase();
  if (declared && code && /^[a-z]{2}$/.test(code))
    return { value: known(code), basis: { kind: 'metadata', key: declared.key, value: declared.value } };
  if ((text.match(/[éèêàçùœ]/g)?.length ?? 0) >= 4 && (best?.language === 'fr' || (best?.count ?? 0) < 3))
    return inferred('fr', 'the letters of the text');
  if (best && best.count >= 3 && best.count > (second?.count ?? 0))
    return inferred(best.language, 'a few frequent words of the language');
  const only = words.length < 40 ? { only: ['en', 'fr'] } : {};
  return inferred(detect(text.slice(0, 2000), only) || 'other', 'the letters of the text');
}

const known = (language: string): Language => (language === 'en' || language === 'fr' ? language : 'other');
const inferred = (language: string, rule: string): Fact<Language> => ({
  value: known(language),
  basis: { kind: 'inference', rule },
});

/** Words from the whole of a long text: its head may be a form in another language. */
function sampleOf(document: Document, passages: readonly Passage[] | undefined): string {
  const { text } = document;
  const spans = passages?.filter((p) => !p.boilerplate) ?? document.blocks.filter((b) => b.kind !== 'navigation');
  if (spans.length === 0) return text.slice(0, SAMPLE);
  const step = Math.max(1, Math.floor(spans.length / 40));
  let out = '';
  for (let i = 0; i < spans.length && out.length < SAMPLE; i += step) {
    const span = spans[i];
    if (span) out += `${text.slice(span.start, Math.min(span.end, span.start + 600))}\n`;
  }
  return out;
}
