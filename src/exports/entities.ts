import type { Export, Row } from './evidence.ts';

/** Who is who: every entity with its names and the places of its mentions. */
export const entities: Export = {
  id: 'entities',
  means: 'who occurs, under which names, where',
  *rows(evidence) {
    for (const { id, kind, name, names, mentions } of evidence.entities())
      yield {
        entity: evidence.shownId(id),
        kind,
        name,
        names,
        mentions: mentions.flatMap((mention): Row[] => {
          const at = evidence.placeOf(mention);
          if (!at) return [];
          const { file, start, end, quote, locator } = evidence.cite(at.document, at);
          return [{ file, start, end, quote, locator }];
        }),
      };
  },
};
