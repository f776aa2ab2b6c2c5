/** What several stages take of the whole case, read from its file once: the documents with their claims, and who is who. */
import type { ReadDocument } from '../knowledge/index.ts';
import { documentEntries } from '../store/documents.ts';
import { judgements } from '../store/judgements.ts';
import { keptOnce } from './kept-once.ts';
import { once } from './once.ts';
import type { Case } from './open-case.ts';
import { readDocument } from './read-document.ts';
import { rejectedClaims } from './rejected-claims.ts';
import { type EverybodyKnown, whoIsWho } from './who-is-who.ts';

export interface InHand {
  /** Documents with their claims, those that people rejected left out, as often as they are asked for; `toStay` where all are kept at once. */
  readonly documents: (toStay?: 'to stay') => Iterable<ReadDocument>;
  readonly everybody: () => EverybodyKnown;
}

/** Claims that may be held in memory so that documents need not be read from the file again. */
const MOST_HELD = 50_000;

/** To be taken once it is settled who is who, and let go when a claim or a name changes. */
export const inHand = (at: Case): InHand => ({ documents: documentsAgain(at), everybody: once(() => whoIsWho(at)) });

function* readDocuments(at: Case): Generator<ReadDocument> {
  const rejected = rejectedClaims(judgements(at));
  for (const { id } of documentEntries(at)) {
    const { told, ...rest } = readDocument(at, id, rejected);
    yield { ...rest, ...(told ? { told: once(told) } : {}) };
  }
}

/** Read once where they are few enough to be held, else anew each time. */
function documentsAgain(at: Case): InHand['documents'] {
  let held: readonly ReadDocument[] | undefined;
  return function* (toStay) {
    if (held) {
      yield* held;
      return;
    }
    const keep = keptOnce();
    const read: ReadDocument[] = [];
    let count = 0;
    for (const found of readDocuments(at)) {
      count += found.claims.length;
      const stays = toStay !== undefined || count <= MOST_HELD;
      const document = stays ? { ...found, claims: found.claims.map(keep) } : found;
      if (count <= MOST_HELD) read.push(document);
      else read.length = 0;
      yield document;
    }
    if (count <= MOST_HELD) held = read;
  };
}
