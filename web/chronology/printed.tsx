/** The chronology on paper: every chosen line in full, with voice, quote, source and state, and what was asked for on top. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ClaimRow, Page, ShownCase } from '../../src/server/api.ts';
import { saidMark } from '../pieces/claim.tsx';
import { saidPath } from '../pieces/where.tsx';
import type { Address } from '../shell/address.ts';
import { get, question, type Trouble, useAsk } from '../shell/ask.ts';
import { tellTrouble } from '../shell/notices.tsx';
import { many, say } from '../words/index.ts';
import { saidDate, saidDay } from '../words/said-date.ts';

type Question = Readonly<Record<string, string | undefined>>;

/** Fetches all lines, lays them out, prints. */
export function usePrint(asked: Question): readonly [() => Promise<void>, readonly ClaimRow[] | undefined] {
  const [rows, setRows] = useState<readonly ClaimRow[]>();
  const print = async (): Promise<void> => {
    try {
      const all: ClaimRow[] = [];
      let cursor: string | undefined;
      do {
        const page: Page<ClaimRow> = await get(question('/api/claims', { ...asked, limit: 1000, cursor }));
        all.push(...page.rows);
        cursor = page.cursor;
      } while (cursor !== undefined);
      setRows(all);
      setTimeout(() => window.print(), 50);
    } catch (trouble) {
      tellTrouble(trouble as Trouble);
    }
  };
  return [print, rows];
}

export function Printed({ claims, at }: { claims: readonly ClaimRow[]; at: Address }): JSX.Element {
  const seen = useAsk<ShownCase>('/api/case');
  const filters = [...at.search].map(([name, value]) => `${say(name)}: ${value}`).join(' · ');
  return (
    <section class="printed" aria-hidden="true">
      <h1>
        {say('Chronology')}: {seen.data?.name}
      </h1>
      <p class="soft">
        {many(claims.length, '{n} claim', '{n} claims')}
        {filters === '' ? '' : ` · ${filters}`} · {saidDay(new Date().toISOString().slice(0, 10))}.{' '}
        {say(
          'A claim is what a source says, never what is true. Suggestions were read by a machine and judged by nobody yet.',
        )}
      </p>
      <table>
        <thead>
          <tr>
            {['When', 'What', 'Says so', 'In which words', 'Source', 'State'].map((name) => (
              <th key={name}>{say(name)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claims.map((one) => (
            <tr key={one.claim}>
              <td>
                {one.edtf === undefined ? say('no date') : saidDate(one.edtf)}
                {saidMark(one.mark) === undefined ? '' : ` (${saidMark(one.mark)})`}
              </td>
              <td>
                {one.what}
                {one.stance === 'affirmed' ? '' : ` (${say(one.stance)})`}
              </td>
              <td>{one.voice}</td>
              <td class="said">“{one.quote}”</td>
              <td>
                {one.title}
                <small class="file">
                  {saidPath(one.path)}
                  {one.place === '' ? '' : `, ${one.place}`}
                </small>
              </td>
              <td>{say(one.judged)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
