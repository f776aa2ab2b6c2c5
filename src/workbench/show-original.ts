/** The file as it was handed in, for looking at: pages made harmless, pictures and PDF as they are, the rest to keep. */
import { basename } from 'node:path/posix';
import type { Format } from '../domain/document.ts';
import { harmlessPage } from '../sources/harmless-page.ts';
import { originalOf } from '../store/sources.ts';
import { documentNamed } from './find-document.ts';
import type { Case } from './open-case.ts';

export interface OriginalFile {
  readonly type: string;
  readonly name?: string;
  readonly body: string | Uint8Array;
  /** To be shown where it may run nothing and load nothing. */
  readonly framed?: true;
}

const PICTURES: readonly (readonly [number[], string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'image/png'],
  [[0xff, 0xd8, 0xff], 'image/jpeg'],
  [[0x47, 0x49, 0x46, 0x38], 'image/gif'],
];

const pictureType = (bytes: Uint8Array): string | undefined =>
  PICTURES.find(([head]) => head.every((byte, i) => bytes[i] === byte))?.[1];

const isPage = (format: Format, inner: boolean): boolean => format === 'html' && !inner;

/** Errors: not-found, usage where several documents are meant. */
export function originalFile(at: Case, document: string): OriginalFile {
  const entry = documentNamed(at, document);
  const bytes = originalOf(at, entry.source);
  const inner = entry.path.includes('!/');
  if (isPage(entry.format, inner))
    return {
      type: 'text/html; charset=utf-8',
      body: harmlessPage(new TextDecoder(entry.encoding ?? 'utf-8').decode(bytes)),
      framed: true,
    };
  if (entry.format === 'pdf' && !inner) return { type: 'application/pdf', body: bytes };
  const picture = inner ? undefined : pictureType(bytes);
  if (picture !== undefined) return { type: picture, body: bytes, framed: true };
  return { type: 'application/octet-stream', name: basename(entry.path.split('!/')[0] ?? entry.path), body: bytes };
}
