/** Where to begin: three findings, each with what it does not establish. */
import type { JSX } from 'preact';
import type { FindingRow } from '../../src/server/api.ts';
import { Link } from '../pieces/link.tsx';
import { to } from '../shell/address.ts';
import { say } from '../words/index.ts';

export function Worth({ rows }: { rows: readonly FindingRow[] }): JSX.Element | null {
  if (rows.length === 0) return null;
  return (
    <section class="stack">
      <h2>{say('Most worth a look')}</h2>
      <ol class="worth">
        {rows.map((one) => (
          <li key={one.id}>
            <p class="soft small">{one.asks}</p>
            <p class="lead" dir="auto">
              <Link to={to('findings', '', { rule: one.rule })}>{one.sentence}</Link>
            </p>
            <p class="limit">
              <b>{say('What this does not establish.')}</b> {one.doesNotShow}
            </p>
          </li>
        ))}
      </ol>
      <p>
        <Link to={to('findings')}>{say('All findings')}</Link>
      </p>
    </section>
  );
}
