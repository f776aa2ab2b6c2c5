/** A large invented case: documents with claims and names, stored as a reading would store them. */
import { createHash } from 'node:crypto';
import { momentOf } from '../../src/domain/calendar.ts';
import type { Claim } from '../../src/domain/claim.ts';
import {
  claimId,
  documentId,
  type MentionId,
  mentionId,
  passageId,
  type Sha256,
  sourceId,
} from '../../src/domain/ids.ts';
import type { Mention } from '../../src/domain/mention.ts';
import { openCaseFile } from '../../src/store/case-file.ts';
import { replaceClaims } from '../../src/store/claims.ts';
import { addDocuments } from '../../src/store/documents.ts';
import { replaceEntities } from '../../src/store/entities.ts';
import { replaceMentions } from '../../src/store/mentions.ts';
import { replacePassages } from '../../src/store/passages.ts';
import { receive } from '../../src/store/sources.ts';
import { written } from '../../src/store/statements.ts';

const EACH = 500;
const LINE = 80;
const PREDICATES = ['told', 'asked', 'saw', 'met', 'travelled', 'arrested', 'watched', 'paid'] as const;

/** So many claims, fifty claims a page, of so many people and bodies. */
export function inventCase(path: string, claims: number, names: number): void {
  const file = openCaseFile(path, { create: true, writes: true });
  const mentions = new Map<number, MentionId[]>();
  let seed = 7;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 4_294_967_296) * below);
  };
  const nameOf = (n: number): string => (n % 3 === 0 ? `Office ${n}` : `Person ${n}`);
  for (let d = 0; d * EACH < claims; d++) {
    const lines: string[] = [];
    const made: { a: number; b: number; line: string }[] = [];
    for (let i = 0; i < EACH; i++) {
      const [a, b] = [next(names), next(names)];
      const line = `${nameOf(a)} told ${nameOf(b)} of the lease, they say.`.padEnd(LINE - 1);
      lines.push(line);
      made.push({ a, b, line });
    }
    const text = `${lines.join('\n')}\n`;
    const hash = createHash('sha256').update(text).digest('hex') as string as Sha256;
    const source = sourceId(hash);
    const id = documentId(source, '');
    receive(
      file,
      {
        place: `p${d}`,
        path: `volume ${d}.txt`,
        receivedAt: '2020-01-01T00:00:00.000Z',
        receivedBy: 'folder invented',
      },
      hash,
      Buffer.from(text),
    );
    const found: Mention[] = [];
    const all: Claim[] = made.map(({ a, b, line }, i) => {
      const start = i * LINE;
      const predicate = PREDICATES[next(PREDICATES.length)] ?? 'told';
      const place = (n: number, from: number): Mention => {
        const at = start + line.indexOf(nameOf(n), from);
        const kind = n % 3 === 0 ? 'organisation' : 'person';
        const mention = mentionId(id, at, at + nameOf(n).length, kind);
        mentions.set(n, [...(mentions.get(n) ?? []), mention]);
        return {
          id: mention,
          document: id,
          passage: passageId(id, i + 1),
          start: at,
          end: at + nameOf(n).length,
          text: nameOf(n),
          kind,
          by: 'invented',
        };
      };
      const [who, to] = [place(a, 0), place(b, nameOf(a).length)];
      found.push(who, to);
      const moment = momentOf(
        `${1995 + next(25)}-${String(1 + next(12)).padStart(2, '0')}${next(2) === 0 ? `-${String(1 + next(28)).padStart(2, '0')}` : ''}`,
      );
      return {
        id: claimId(id, predicate, start, start + LINE - 1, 0),
        document: id,
        passage: passageId(id, i + 1),
        predicate,
        roles: [
          { role: 'who', words: who.text, start: who.start, end: who.end, mention: who.id },
          { role: 'to', words: to.text, start: to.start, end: to.end, mention: to.id },
        ],
        when: moment ? { moment, how: 'said' } : { undated: 'no time is said' },
        voice: { chain: [{ name: 'The Quay Courier', kind: 'publication', anonymous: false }], mode: 'indirect' },
        stance: next(20) === 0 ? 'denied' : 'affirmed',
        negated: false,
        quotes: [{ document: id, start, end: start + LINE - 1, words: line }],
        by: 'invented',
      };
    });
    written(file, () => {
      addDocuments(file, source, [
        { id, source, path: `volume ${d}.txt`, format: 'txt', text, blocks: [], metadata: [] },
      ]);
      replacePassages(
        file,
        { id, text },
        made.map((_, i) => ({
          id: passageId(id, i + 1),
          document: id,
          ordinal: i + 1,
          start: i * LINE,
          end: i * LINE + LINE - 1,
          kind: 'paragraph' as const,
          locator: { line: i + 1 },
        })),
      );
      replaceMentions(file, id, found);
      replaceClaims(file, id, all);
    });
  }
  written(file, () =>
    replaceEntities(
      file,
      [...mentions].map(([n, own]) => ({
        id: own[0] as string as never,
        kind: n % 3 === 0 ? ('organisation' as const) : ('person' as const),
        name: nameOf(n),
        names: [nameOf(n)],
        mentions: own,
      })),
      [],
    ),
  );
  file.close();
}
