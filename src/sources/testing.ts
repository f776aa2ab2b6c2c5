/** For the tests of this room: runs a reader over bytes and sorts what it finds. */
import type { Problem } from '../domain/errors.ts';
import { DEFAULT_LIMITS, type Found, type Limits, type Part, type ReadDocument, type Reader } from './reader.ts';

export async function found(
  reader: Reader,
  bytes: Uint8Array,
  name = 'file',
  limits: Partial<Limits> = {},
  ocr = false,
): Promise<Found[]> {
  const out: Found[] = [];
  for await (const one of reader.read({ bytes, name, ocr, limits: { ...DEFAULT_LIMITS, ...limits } })) out.push(one);
  return out;
}

export const documentsOf = (all: readonly Found[]): ReadDocument[] =>
  all.flatMap((one) => ('document' in one ? [one.document] : []));
export const problemsOf = (all: readonly Found[]): Problem[] =>
  all.flatMap((one) => ('problem' in one ? [one.problem] : []));
export const partsOf = (all: readonly Found[]): Part[] => all.flatMap((one) => ('part' in one ? [one.part] : []));

/** Each block as [kind, words]. */
export const blocksOf = (document: ReadDocument | undefined): [string, string][] =>
  (document?.blocks ?? []).map((b) => [b.kind, document?.text.slice(b.start, b.end) ?? '']);

/** The value of a metadata key. */
export const metadataOf = (document: ReadDocument | undefined, key: string): string | undefined =>
  document?.metadata.find((m) => m.key === key)?.value;
