/** Through whose pages words come: the publication itself, and another paper or channel that carried them first. */
import type { VoiceLink } from '../domain/attribution.ts';
import type { Document } from '../domain/document.ts';
import type { DocumentFacts } from '../domain/facts.ts';
import type { Mention } from '../domain/mention.ts';
import type { Found, SentenceReading } from './voice-rule.ts';

/** Who publishes the document itself: the voice of all that nobody else says. */
export function publicationLinks(facts: DocumentFacts, document: Pick<Document, 'path'>): VoiceLink[] {
  const links: VoiceLink[] = [];
  if (facts.publisher) links.push({ name: facts.publisher.value, kind: 'publication', anonymous: false });
  if (facts.agency && facts.agency.value !== facts.publisher?.value)
    links.push({ name: facts.agency.value, kind: 'publication', anonymous: false });
  if (links.length === 0 && facts.authors[0])
    links.push({ name: facts.authors[0].value, kind: 'person', anonymous: false });
  if (links.length === 0)
    links.push({ name: document.path.split('/').at(-1) ?? document.path, kind: 'publication', anonymous: false });
  return links;
}

const MEDIA =
  /\b(?:agency|newspaper|daily|weekly|magazine|radio|television|tv|channel|programme|website|news|press|agence|journal|quotidien|hebdomadaire|chaîne|site|presse|AFP|Reuters|AP)\b/i;

/** "told the agency X", "on Radio Y": another paper than this one through which the words came. */
export function mediumOf(
  x: { f: Found; reading: SentenceReading; link: VoiceLink },
  text: string,
  facts: DocumentFacts,
  fullest: (m: Mention) => Mention,
): VoiceLink | undefined {
  const cue = x.f.cue;
  if (!cue || x.reading.inside) return undefined;
  const own = new Set([facts.publisher?.value, facts.agency?.value].filter(Boolean).map((s) => s?.toLowerCase()));
  const near = x.reading.words.filter(
    (w) => w.mention?.kind === 'organisation' && w.start >= cue.start && w.end <= cue.end + 60,
  );
  for (const w of near) {
    const mention = w.mention;
    if (!mention) continue;
    if (x.f.source && w.start < x.f.source.end && x.f.source.start < w.end) continue;
    if (x.f.content.some((c) => c.start <= w.start && w.end <= c.end)) continue;
    if (own.has(mention.text.toLowerCase())) continue;
    const around = text.slice(Math.max(cue.start, w.start - 30), w.end + 14);
    const told = x.f.addressee && w.start >= x.f.addressee.start && w.end <= x.f.addressee.end + 2;
    const on = /\b(?:on|to|à|sur|au micro de)\s+(?:\S+\s+){0,3}$/i.test(text.slice(Math.max(0, w.start - 40), w.start));
    if ((told && MEDIA.test(around)) || (on && MEDIA.test(around)))
      return {
        name: fullest(mention).text,
        kind: 'publication',
        anonymous: false,
        at: { start: w.start, end: w.end },
        mention: fullest(mention).id,
      };
  }
  return undefined;
}
