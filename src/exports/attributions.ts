import type { Span } from '../domain/passage.ts';
import type { Export, Row } from './evidence.ts';

/** Who is said to have said what: spans of source, cue and content, one row a document. */
export const attributions: Export = {
  id: 'attributions',
  means: 'who is said to have said what: source, cue and content, with offsets',
  each: 'attributions',
  *rows(evidence) {
    for (const { id, path, hash } of evidence.documents()) {
      const span = (at: Span) => {
        const { start, end } = evidence.cite(id, at);
        return [start, end];
      };
      const words = (at: Span | undefined) => (at ? evidence.cite(id, at).quote : '');
      yield {
        doc: path,
        hash,
        attributions: evidence.attributions(id).map(
          ({ source, cue, content, addressee, stance, voice }): Row => ({
            source: source ? [span(source)] : [],
            cue: cue ? [span(cue)] : [],
            content: content.map(span),
            who: words(source),
            said: words(cue),
            what: content.map(words).join(' […] '),
            to: words(addressee),
            stance,
            mode: voice.mode,
            chain: voice.chain.map((link) => link.name),
            anonymous: voice.chain.some((link) => link.anonymous),
            carried_over: voice.carriedOver ?? '',
          }),
        ),
      };
    }
  },
};
