/** What can leave the case as a file, for an editor, a lawyer, another program. Sealed sources never do. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ExportKind } from '../../src/server/api.ts';
import { Wrong } from '../pieces/empty.tsx';
import { Crumbs, claimQuestion, Filters } from '../pieces/filters.tsx';
import { ClaimsLeftOut, isSeenThrough } from '../pieces/left-out.tsx';
import { Link } from '../pieces/link.tsx';
import { type Address, to } from '../shell/address.ts';
import { question, useAsk } from '../shell/ask.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { say, tongueNow } from '../words/index.ts';

/** Where a figure is drawn, and taken from. */
const FIGURES = ['timeline', 'pool', 'network', 'origins', 'numbers'] as const;
const FIGURE_NAMES = {
  timeline: 'Timeline',
  pool: 'Pool',
  network: 'Network',
  origins: 'Origins',
  numbers: 'Numbers',
} as const;

/** The dossier and the chronology, of what the filters choose. */
function Readable({ at }: { at: Address }): JSX.Element {
  const [reviewed, setReviewed] = useState(false);
  const [written, setWritten] = useState(tongueNow());
  const file = (kind: string, format: string): string =>
    question(`/api/files/${kind}`, { ...claimQuestion(at), format, written, ...(reviewed ? { reviewed: true } : {}) });
  return (
    <section class="card">
      <h2>{say('To read, print and hand on')}</h2>
      <p class="measured">
        {say(
          'The dossier has the findings, who knew what, the chronology and the sources; every sentence has a note with its exact words, file, place and hash. The chronology is a table that an editor can check line by line.',
        )}
      </p>
      <div class="row">
        <Filters at={at} />
        <label class="check">
          <input type="checkbox" checked={reviewed} onChange={(event) => setReviewed(event.currentTarget.checked)} />
          {say('only what a person accepted or confirmed')}
        </label>
        <label class="row small">
          <span class="soft">{say('Written in')}</span>
          <select
            class="field small"
            value={written}
            onChange={(event) => setWritten(event.currentTarget.value as typeof written)}
          >
            <option value="en">English</option>
            <option value="fr">Français</option>
          </select>
        </label>
      </div>
      <Crumbs at={at} />
      <ClaimsLeftOut at={at} />
      <div class="acts">
        <a class="button chief" download href={file('dossier', 'docx')}>
          {say('Dossier, Word')}
        </a>
        <a class="button" download href={file('dossier', 'html')}>
          {say('Dossier, web page')}
        </a>
        <a class="button" download href={file('chronology', 'xlsx')}>
          {say('Chronology, Excel')}
        </a>
        <Link class="button" to={to('chronology', '', claimQuestion(at))}>
          {say('Chronology on paper')}
        </Link>
      </div>
      <p class="soft small">
        {say('Suggestions are marked as such; what was rejected or dismissed is not in it; sealed sources are absent.')}
      </p>
    </section>
  );
}

export function Screen({ at }: ScreenProps): JSX.Element {
  const { data, trouble } = useAsk<readonly ExportKind[]>('/api/exports');
  return (
    <div class="screen">
      <header class="stack">
        <h1>{say('Export')}</h1>
      </header>
      {trouble ? <Wrong trouble={trouble} /> : null}
      <Readable at={at} />
      <section class="stack">
        <h2>{say('Figures')}</h2>
        <p class="measured">
          {say('Each of these screens gives its picture as SVG and PNG, with a caption that names the sources.')}
        </p>
        <div class="acts">
          {FIGURES.map((one) => (
            <Link key={one} class="button" to={to(one)}>
              {say(FIGURE_NAMES[one])}
            </Link>
          ))}
        </div>
      </section>
      <section class="stack">
        <h2>{say('For other programs')}</h2>
        {isSeenThrough(at) ? (
          <p class="soft">{say('These hold the whole case, whatever day and name stand in the header.')}</p>
        ) : null}
        <p class="measured">
          {say(
            'Every row carries its exact words, file, place and hash. Rejected claims are left out; suggestions are marked as such. Sealed sources are named by number only.',
          )}
        </p>
        <div class="scroll">
          <table class="plain">
            <tbody>
              {(data ?? []).map(({ id, means }) => (
                <tr key={id}>
                  <th scope="row">{say(id)}</th>
                  <td>{say(means)}</td>
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
