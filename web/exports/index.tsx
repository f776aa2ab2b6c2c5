/** What can leave the case as a file, for an editor, a lawyer, another program. Sealed sources never do. */
import type { JSX } from 'preact';
import type { ExportKind } from '../../src/server/api.ts';
import { Wrong } from '../pieces/empty.tsx';
import { Link } from '../pieces/link.tsx';
import { to } from '../shell/address.ts';
import { useAsk } from '../shell/ask.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { say } from '../words/index.ts';

export function Screen(_: ScreenProps): JSX.Element {
  const { data, trouble } = useAsk<readonly ExportKind[]>('/api/exports');
  return (
    <div class="screen">
      <header class="stack">
        <h1>{say('Export')}</h1>
        <p class="lead">
          {say(
            'Every row carries its exact words, file, place and hash. Rejected claims are left out; suggestions are marked as such. Sealed sources are named by number only.',
          )}
        </p>
      </header>
      {trouble ? <Wrong trouble={trouble} /> : null}
      <section class="card">
        <h2>{say('To read and to print')}</h2>
        <p>{say('The chronology as a table with date, voice, quote, source and state, filtered as you like.')}</p>
        <div class="acts">
          <Link class="button chief" to={to('chronology')}>
            {say('Open the chronology, then print')}
          </Link>
        </div>
      </section>
      <section class="stack">
        <h2>{say('For other programs')}</h2>
        <div class="scroll">
          <table class="plain">
            <tbody>
              {(data ?? []).map(({ id, means }) => (
                <tr key={id}>
                  <th scope="row">{say(id)}</th>
                  <td>{means}</td>
                  <td class="right">
                    <span class="row" style={{ justifyContent: 'flex-end', flexWrap: 'nowrap' }}>
                      {(['csv', 'jsonl'] as const).map((format) => (
                        <a
                          key={format}
                          class="button tiny"
                          download
                          href={`/api/exports/${encodeURIComponent(id)}?format=${format}`}
                          aria-label={`${say(id)} ${format.toUpperCase()}`}
                        >
                          {format.toUpperCase()}
                        </a>
                      ))}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </div>
  );
}
