/** Who is said to have said what, as rows. */
import type { Stance } from '../domain/attribution.ts';
import { cite } from '../domain/document.ts';
import type { Span } from '../domain/passage.ts';
import { attributionsOf } from '../store/attributions.ts';
import { documentEntries, documentOf } from '../store/documents.ts';
import { passagesOf } from '../store/passages.ts';
import { voiceChain } from '../views/voice-chain.ts';
import { documentsNamed } from './find-document.ts';
import type { Case } from './open-case.ts';

export interface AttributionRow {
  readonly attribution: string;
  readonly voice: string;
  readonly stance: Stance;
  readonly source?: string;
  readonly cue?: string;
  readonly addressee?: string;
  readonly content: string;
  readonly path: string;
  readonly place: string;
}

export function* showAttributions(at: Case, document?: string): Generator<AttributionRow> {
  for (const entry of document === undefined ? documentEntries(at) : documentsNamed(at, document)) {
    const said = attributionsOf(at, entry.id);
    const text = said.length > 0 ? (documentOf(at, entry.id)?.text ?? '') : '';
    const passages = said.length > 0 ? passagesOf(at, entry.id) : [];
    const words = (span: Span) => text.slice(span.start, span.end).replace(/\s+/gu, ' ');
    for (const { id, voice, stance, source, cue, addressee, content } of said) {
      const start = content[0]?.start ?? source?.start ?? 0;
      const passage = passages.find((p) => p.start <= start && start < p.end);
      yield {
        attribution: id,
        voice: voiceChain(voice),
        stance,
        ...(source ? { source: words(source) } : {}),
        ...(cue ? { cue: words(cue) } : {}),
        ...(addressee ? { addressee: words(addressee) } : {}),
        content: content.map(words).join(' […] '),
        path: entry.path,
        place: passage ? cite(passage.locator) : '',
      };
    }
  }
}
