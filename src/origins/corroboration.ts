/** How many stand behind something that is said: voices, documents, origins. Copies of one wire, and two reports of one man's words, are one. */
import type { VoiceLink } from '../domain/attribution.ts';
import type { Claim } from '../domain/claim.ts';
import type { DocumentId } from '../domain/ids.ts';
import type { Corroboration } from '../domain/origin.ts';
import { outletKey } from './outlets.ts';
import { folded } from './words.ts';

const plain = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .map(folded)
    .filter(Boolean)
    .join(' ');

const farEnd = ({ voice }: Claim): VoiceLink | undefined => voice.chain.at(-1);

/** A paper, agency or book that the page has it from: any but the page's own publication. */
const cited = ({ voice }: Claim): VoiceLink | undefined =>
  voice.chain.slice(1).find(({ kind, anonymous }) => (kind === 'publication' || kind === 'document') && !anonymous);

/** Who is meant, so far as names tell; the nameless of two documents are two only where their origins are. */
function voiceKey(claim: Claim, origin: string): string {
  const end = farEnd(claim);
  if (!end || end.kind === 'publication') return `published: ${origin}`;
  return end.anonymous || end.kind === 'unnamed' ? `${origin}: ${plain(end.name)}` : plain(end.name);
}

/**
 * Claims that say the same. `originOf` gives a document's origin. A claim that is had from a paper, agency or book counts for that one's
 * origin, and all that one named person or document is said to have said counts once.
 */
export function corroborationOf(claims: readonly Claim[], originOf: (document: DocumentId) => string): Corroboration {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const join = (a: string, b: string): void => {
    parent.set(find(a), find(b));
  };
  const voices = new Set<string>();
  const documents = new Set<DocumentId>();
  const origins = new Set<string>();
  for (const claim of claims) {
    documents.add(claim.document);
    const work = cited(claim);
    const origin = work ? `work: ${outletKey(work.name)}` : originOf(claim.document);
    origins.add(origin);
    if (!parent.has(origin)) parent.set(origin, origin);
    const own = claim.voice.chain[0];
    // The paper that is cited may have its own page in the case.
    if (!work && own?.kind === 'publication') join(`work: ${outletKey(own.name)}`, origin);
    const key = voiceKey(claim, origin);
    voices.add(key);
    const end = farEnd(claim);
    if (end && !end.anonymous && (end.kind === 'person' || end.kind === 'document')) {
      const said = `said: ${plain(end.name)}`;
      if (!parent.has(said)) parent.set(said, said);
      join(said, origin);
    }
  }
  return {
    voices: voices.size,
    documents: documents.size,
    origins: new Set([...origins].map(find)).size,
  };
}
