/** Where to begin: three findings, each with what it does not establish. */
import type { JSX } from 'preact';
import type { FindingRows } from '../../src/server/api.ts';
import { Link } from '../pieces/link.tsx';
import { to } from '../shell/address.ts';
import { question, useAsk } from '../shell/ask.ts';
import { say } from '../words/index.ts';
import { worthALook } from './worth-a-look.ts';

type Asked = Readonly<Record<string, string | undefined>>;

export const findingsWorth = ({ lens, asOf }: Asked): string => question('/api/findings', { about: lens, asOf });

export function Worth({ asked }: { asked: Asked }): JSX.Element | null {
  const { data } = useAsk<FindingRows>(findingsWorth(asked));
  const rows = worthALook(data?.rows ?? []);
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
