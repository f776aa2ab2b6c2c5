/** What was handed in: facts about each document, what each rests on, and putting them right; reliability and seal. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Judgement, SourceRow } from '../../src/server/api.ts';
import { Empty, Wrong } from '../pieces/empty.tsx';
import { basisOf, factOf, publishedOf, saidFact } from '../pieces/facts.ts';
import { LeftOutOf } from '../pieces/left-out.tsx';
import { Link } from '../pieces/link.tsx';
import { Rows, useSource } from '../pieces/rows.tsx';
import { fileName, saidPath } from '../pieces/where.tsx';
import { lensOf, to } from '../shell/address.ts';
import { post, refresh, type Trouble } from '../shell/ask.ts';
import { tell, tellTrouble } from '../shell/notices.tsx';
import type { ScreenProps } from '../shell/screen.ts';
import { many, say } from '../words/index.ts';
import { saidTime } from '../words/said-date.ts';
import { Change, useWithdrawal, Withdraw, Withdrawn } from './withdrawal.tsx';

const FACTS = [
  'title',
  'publisher',
  'published',
  'authors',
  'agency',
  'translator',
  'language',
  'originalLanguage',
  'medium',
  'reliability',
  'sealed',
  'holder',
  'received',
] as const;

const HINTS: Readonly<Record<string, string>> = {
  published: '2015-11-17, 2015-11, 2015, ../2015-11',
  reliability: 'B2',
  sealed: 'yes / no',
  language: 'en / fr',
};

export function Screen({ at }: ScreenProps): JSX.Element {
  const source = useSource<SourceRow>('/api/documents', lensOf(at.search));
  const [current, setCurrent] = useState(matchMedia('(max-width: 760px)').matches ? -1 : 0);
  const shown = current < 0 ? undefined : source.at(current);
  const { begin, done, clear } = useWithdrawal();
  const [leaving, setLeaving] = useState<SourceRow>();
  return (
    <div class="screen full">
      <div class="bar">
        <h1>{say('Sources')}</h1>
        <span class="soft small">{say('What each document says about itself, and what people know better.')}</span>
        <span class="count number">
          {source.total === undefined ? '' : many(source.total, '{n} document', '{n} documents')}
        </span>
        <LeftOutOf at={at} shown={source.total} path="/api/documents" />
      </div>
      {source.trouble ? <Wrong trouble={source.trouble} /> : null}
      <div class="two wide-side">
        <div class="headed">
          <Withdrawn restore={(id) => void begin(`/api/documents/${encodeURIComponent(id)}/restore`, '')} />
          <Rows
            source={source}
            height={matchMedia('(max-width: 760px)').matches ? 88 : 68}
            label={say('Sources')}
            current={current}
            choose={setCurrent}
            className={() => 'paper'}
            row={(one) => (
              <>
                <div class="when">{publishedOf(one.facts) ?? <span class="soft">{say('no date')}</span>}</div>
                <div>
                  <span class="name" dir="auto">
                    {factOf(one.facts, 'title') ?? fileName(one.path)}
                  </span>
                  <span class="meta">
                    {[factOf(one.facts, 'publisher'), saidPath(one.path)].filter(Boolean).join(' · ')}
                  </span>
                </div>
                <div class="small right">
                  {factOf(one.facts, 'sealed') === 'true' ? (
                    <span class="flag">{say('sealed')}</span>
                  ) : (
                    (factOf(one.facts, 'reliability') ?? '')
                  )}
                </div>
              </>
            )}
            empty={
              <Empty title={say('No documents yet')}>
                <p>
                  {say(
                    'Drop files or folders anywhere on this page. Articles, letters, mails, tables, scans: they stay on this computer.',
                  )}
                </p>
              </Empty>
            }
          />
        </div>
        <aside class={`side${shown ? '' : ' vacant'}`} aria-label={say('The chosen source')}>
          {shown ? <Source one={shown} key={shown.id} leave={() => setLeaving(shown)} /> : null}
        </aside>
      </div>
      {leaving ? (
        <Withdraw
          name={factOf(leaving.facts, 'title') ?? fileName(leaving.path)}
          send={(why) => void begin(`/api/documents/${encodeURIComponent(leaving.id)}/withdraw`, why)}
          close={() => setLeaving(undefined)}
        />
      ) : null}
      {done?.change ? <Change change={done.change} close={clear} /> : null}
    </div>
  );
}

function Source({ one, leave }: { one: SourceRow; leave: () => void }): JSX.Element {
  const [fact, setFact] = useState<string>('title');
  const [value, setValue] = useState(factOf(one.facts, 'title') ?? '');
  const [why, setWhy] = useState('');
  const set = async (name: string, next: string): Promise<void> => {
    try {
      const made = await post<Judgement>(`/api/documents/${encodeURIComponent(one.id)}/facts`, {
        fact: name,
        value: next,
        ...(why === '' ? {} : { why }),
      });
      tell(say('Set. What depends on it is read again.'), made.id);
      setWhy('');
      refresh();
    } catch (trouble) {
      tellTrouble(trouble as Trouble);
    }
  };
  const sealed = factOf(one.facts, 'sealed') === 'true';
  return (
    <article class="stack">
      <h2 dir="auto">{factOf(one.facts, 'title') ?? fileName(one.path)}</h2>
      <div class="row">
        <Link class="button" to={to('documents', one.id)}>
          {say('Read')}
        </Link>
        <button
          type="button"
          class="button"
          aria-pressed={sealed}
          onClick={() => void set('sealed', sealed ? 'no' : 'yes')}
        >
          {sealed ? say('Sealed') : say('Seal')}
        </button>
        <button type="button" class="button" onClick={leave}>
          {say('Withdraw')} …
        </button>
      </div>
      {sealed ? (
        <p class="soft small">{say('Its name, hash and publisher never leave this case: no export has them.')}</p>
      ) : null}
      <table class="plain">
        <tbody>
          {one.facts.map(({ name, value: known, basis }, i) => (
            <tr key={`${name} ${i}`}>
              <th scope="row">{say(name === 'originalLanguage' ? 'original language' : name)}</th>
              <td dir="auto">
                {saidFact(known)}
                <div class="soft small">
                  {say(`basis: ${basis.kind}`)}: {basisOf(basis)}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          void set(fact, value);
        }}
      >
        <h3>{say('Put a fact right')}</h3>
        <div class="row">
          <label class="named">
            <span>{say('Fact')}</span>
            <select
              class="field"
              value={fact}
              onChange={(event) => {
                setFact(event.currentTarget.value);
                setValue(factOf(one.facts, event.currentTarget.value) ?? '');
              }}
            >
              {FACTS.map((name) => (
                <option key={name} value={name}>
                  {say(name === 'originalLanguage' ? 'original language' : name)}
                </option>
              ))}
            </select>
          </label>
          <label class="named" style={{ flex: 1 }}>
            <span>{say('Value')}</span>
            <input
              class="field"
              dir="auto"
              value={value}
              placeholder={HINTS[fact] ?? ''}
              onInput={(event) => setValue(event.currentTarget.value)}
            />
          </label>
        </div>
        <label class="named">
          <span>{say('Why (kept with the decision)')}</span>
          <input class="field" value={why} onInput={(event) => setWhy(event.currentTarget.value)} />
        </label>
        <div class="acts">
          <button type="submit" class="button chief">
            {say('Set')}
          </button>
        </div>
      </form>
      <dl class="facts small">
        <dt>{say('File')}</dt>
        <dd>{[one.path, ...one.alsoAt].map(saidPath).join(' · ')}</dd>
        <dt>{say('Received')}</dt>
        <dd>
          {saidTime(one.receivedAt)}, {one.receivedBy}
        </dd>
        <dt>SHA-256</dt>
        <dd>
          <code class="hash">{one.hash}</code>
        </dd>
      </dl>
    </article>
  );
}
