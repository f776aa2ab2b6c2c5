/** One table's columns: each heading with the field that it is, the kind of record, who kept it and since when. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RecordKindRow, TableRow } from '../../src/server/api.ts';
import { act, typed } from '../pieces/act.ts';
import { Link } from '../pieces/link.tsx';
import { NameField } from '../pieces/names.tsx';
import { fileName } from '../pieces/where.tsx';
import { to } from '../shell/address.ts';
import { useAsk } from '../shell/ask.ts';
import { say } from '../words/index.ts';

/** Field by heading, from heading by field. */
const turned = (columns: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(columns).map(([field, heading]) => [heading, field]));

export function Mapping({ table }: { table: TableRow }): JSX.Element {
  const kinds = useAsk<readonly RecordKindRow[]>('/api/record-kinds').data ?? [];
  const [as, setAs] = useState<string>(table.mapping?.as ?? 'none');
  const [fields, setFields] = useState(turned((table.mapping?.columns ?? {}) as Readonly<Record<string, string>>));
  const [holder, setHolder] = useState('');
  const [dates, setDates] = useState<string>(table.mapping?.dates ?? '');
  const [received, setReceived] = useState('');
  const [why, setWhy] = useState('');
  const kind = kinds.find(({ id }) => id === as);
  const send = (): Promise<boolean> => {
    const chosen = new Map(Object.entries(fields).map(([heading, field]) => [field, heading]));
    const columns = Object.fromEntries((kind?.fields ?? []).map((field) => [field, chosen.get(field) ?? '-']));
    return act(
      `/api/documents/${encodeURIComponent(table.document)}/map`,
      { as, ...(as === 'none' ? {} : { columns }), ...typed({ dates, holder, received, why }) },
      say('Kept. Its rows are read again.'),
    );
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2 dir="auto">{fileName(table.path)}</h2>
      <p class="row">
        <Link class="button tiny" to={to('documents', table.document)}>
          {say('Read')}
        </Link>
        <Link class="button tiny" to={to('chronology', '', { document: table.path })}>
          {say('Chronology')}
        </Link>
      </p>
      {table.reasons.length === 0 ? null : <p class="soft small">{table.reasons.join('; ')}</p>}
      <label class="named">
        <span>{say('What the rows are about')}</span>
        <select class="field" value={as} onChange={(event) => setAs(event.currentTarget.value)}>
          {[...kinds.map(({ id }) => id), 'none'].map((id) => (
            <option key={id} value={id}>
              {say(id)}
            </option>
          ))}
        </select>
      </label>
      {as === 'none' ? null : (
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">{say('Heading')}</th>
              <th scope="col">{say('is')}</th>
            </tr>
          </thead>
          <tbody>
            {table.headings.map((heading) => (
              <tr key={heading}>
                <th scope="row" dir="auto">
                  {heading}
                </th>
                <td>
                  <select
                    class="field small"
                    aria-label={heading}
                    value={fields[heading] ?? ''}
                    onChange={(event) => {
                      const field = event.currentTarget.value;
                      const others = Object.entries(fields).filter(([name, one]) => name !== heading && one !== field);
                      setFields(Object.fromEntries(field === '' ? others : [...others, [heading, field]]));
                    }}
                  >
                    <option value="">{say('not used')}</option>
                    {(kind?.fields ?? []).map((field) => (
                      <option key={field} value={field}>
                        {say(field)}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <label class="named">
        <span>{say('Dates such as 03/04/2015')}</span>
        <select class="field" value={dates} onChange={(event) => setDates(event.currentTarget.value)}>
          {[
            ['', 'as the column shows'] as const,
            ['day-first', 'day first'] as const,
            ['month-first', 'month first'] as const,
          ].map(([value, words]) => (
            <option key={value} value={value}>
              {say(words)}
            </option>
          ))}
        </select>
      </label>
      <div class="row">
        <NameField label={say('Who kept it')} value={holder} set={setHolder} />
        <label class="named">
          <span>{say('Since when the keeper has it')}</span>
          <input
            class="field"
            value={received}
            placeholder="2014-06-11"
            onInput={(event) => setReceived(event.currentTarget.value)}
          />
        </label>
      </div>
      <label class="named">
        <span>{say('Why (kept with the decision)')}</span>
        <input class="field" value={why} onInput={(event) => setWhy(event.currentTarget.value)} />
      </label>
      <div class="acts">
        <button type="submit" class="button chief">
          {table.state === 'suggested' ? say('Confirm') : say('Keep')}
        </button>
      </div>
    </form>
  );
}
