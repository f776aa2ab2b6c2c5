/** Search: what was found in the middle, where it was found at the left, the words around it at the right. Searches can be kept. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KeptSearch, SearchPlaces, SearchRow, ShownDocument } from '../../src/server/api.ts';
import { Empty, Wrong } from '../pieces/empty.tsx';
import { LeftOutOf } from '../pieces/left-out.tsx';
import { Link } from '../pieces/link.tsx';
import { Rows, useSource } from '../pieces/rows.tsx';
import { saidPath, titleOf, Where } from '../pieces/where.tsx';
import { ask, go, lensOf, to } from '../shell/address.ts';
import { question, useAsk } from '../shell/ask.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { count, many, say } from '../words/index.ts';
import { keepSearch, letSearchGo, sameSearch, useKeptSearches } from './kept.ts';

const START = '\u0001';
const END = '\u0002';
/** Letters before the first find: more, and the find would be cut off. */
const LEAD = 60;

export function Found({ snippet }: { snippet: string }): JSX.Element {
  const [before = '', ...parts] = snippet.split(START);
  return (
    <>
      {before.length > LEAD ? `…${before.slice(before.indexOf(' ', before.length - LEAD))}` : before}
      {parts.map((part, i) => {
        const [found = '', rest = ''] = part.split(END);
        return (
          <span key={i}>
            <mark>{found}</mark>
            {rest}
          </span>
        );
      })}
    </>
  );
}

export function Screen({ at }: ScreenProps): JSX.Element {
  const words = at.search.get('words') ?? '';
  const boilerplate = at.search.get('boilerplate') !== null;
  const exact = at.search.get('exact') !== null;
  const document = at.search.get('document') ?? undefined;
  const kept = useKeptSearches();
  const [current, setCurrent] = useState(matchMedia('(max-width: 760px)').matches ? -1 : 0);
  const how = { ...(boilerplate ? { boilerplate } : {}), ...(exact ? { exact } : {}) } as const;
  const seen = lensOf(at.search);
  const asked = { words, document, ...how, ...seen };
  const source = useSource<SearchRow>(words === '' ? undefined : '/api/search', asked);
  const all = useAsk<SearchPlaces>(
    words === '' ? undefined : question('/api/search/places', { words, ...how, ...seen }),
  );
  const places = all.data?.places ?? [];
  const chosen = current < 0 ? undefined : source.at(current);
  const search: KeptSearch = { words, ...how };
  const isKept = kept.some((one) => sameSearch(one, search));
  return (
    <div class="screen full">
      <div class="bar">
        <h1>{say('Search')}</h1>
        <div class="row" role="group" aria-label={say('Which forms of the words')}>
          {([false, true] as const).map((one) => (
            <button
              type="button"
              key={String(one)}
              class="button tiny"
              aria-pressed={exact === one}
              onClick={() => ask({ exact: one ? 'only' : undefined })}
            >
              {one ? say('As typed') : say('Any form')}
            </button>
          ))}
        </div>
        <label class="check small">
          <input
            type="checkbox"
            checked={boilerplate}
            onChange={(event) => ask({ boilerplate: event.currentTarget.checked ? 'too' : undefined })}
          />
          {say('menus and footers too')}
        </label>
        {words === '' ? null : (
          <button
            type="button"
            class="button tiny"
            aria-pressed={isKept}
            onClick={() => void (isKept ? letSearchGo(search) : keepSearch(search))}
          >
            {isKept ? say('Kept') : say('Keep this search')}
          </button>
        )}
        <span class="count number">
          {words === '' || source.total === undefined ? '' : many(source.total, '{n} passage', '{n} passages')}
        </span>
        {words === '' ? null : (
          <LeftOutOf at={at} shown={source.total} path="/api/search" asked={{ words, document, ...how }} />
        )}
      </div>
      {words === '' ? (
        <Empty title={say('What do you look for?')}>
          <p>
            {say(
              'Type into the field above, or press /. Accents and case do not matter; where no passage has all words, those with most of them are shown.',
            )}
          </p>
          <dl class="keys">
            <dt>
              <code>warned</code>
            </dt>
            <dd>{say('finds warning and warns as well, after what is as typed')}</dd>
            <dt>
              <code>"never replied"</code>
            </dt>
            <dd>{say('these words, one after the other')}</dd>
            <dt>
              <code>harbo*</code>
            </dt>
            <dd>{say('words that begin so')}</dd>
            <dt>
              <code>lease -ferry</code>
            </dt>
            <dd>{say('one without the other')}</dd>
          </dl>
          {kept.length === 0 ? null : (
            <>
              <h3>{say('Kept searches')}</h3>
              <ul class="stack">
                {kept.map((one) => (
                  <li key={JSON.stringify(one)} class="row">
                    <Link
                      to={to('search', '', {
                        words: one.words,
                        exact: one.exact && 'only',
                        boilerplate: one.boilerplate && 'too',
                      })}
                    >
                      {one.words}
                    </Link>
                    {one.exact ? <span class="soft small">{say('As typed')}</span> : null}
                    {one.boilerplate ? <span class="soft small">{say('menus and footers too')}</span> : null}
                    <button
                      type="button"
                      class="button bare tiny"
                      aria-label={say('Let go: {what}', { what: one.words })}
                      onClick={() => void letSearchGo(one)}
                    >
                      ✕
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Empty>
      ) : source.trouble ? (
        <Wrong trouble={source.trouble} />
      ) : (
        <div class="three">
          <nav class="places" aria-label={say('Where it was found')}>
            <h3>{say('In')}</h3>
            <ul>
              <li>
                <button
                  type="button"
                  class="place"
                  aria-pressed={document === undefined}
                  onClick={() => ask({ document: undefined })}
                >
                  <span>{say('all documents')}</span>
                  <span class="number soft">{count(all.data?.total ?? 0)}</span>
                </button>
              </li>
              {places.map(({ document: id, path, title, passages }) => (
                <li key={id}>
                  <button
                    type="button"
                    class="place"
                    aria-pressed={document === id}
                    onClick={() => ask({ document: id })}
                  >
                    <span title={saidPath(path)}>{titleOf({ path, ...(title === undefined ? {} : { title }) })}</span>
                    <span class="number soft">{count(passages)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </nav>
          <Rows
            source={source}
            height={104}
            label={say('Passages found')}
            current={current}
            choose={setCurrent}
            open={(one) => go(to('documents', one.document, { passage: one.passage }))}
            className={() => 'hit'}
            row={(one) => (
              <>
                <span class="meta">
                  <Where {...one} />
                  {one.lacks ? (
                    <span class="soft small">{say('without {words}', { words: one.lacks.join(', ') })}</span>
                  ) : null}
                </span>
                <span class="said" dir="auto">
                  <Found snippet={one.snippet} />
                </span>
              </>
            )}
            empty={
              <Empty title={say('Nothing has these words')}>
                <p>
                  {exact
                    ? say('Try any form of the words, fewer words, or menus and footers too.')
                    : say('Try fewer words, a shorter beginning with *, or menus and footers too.')}
                </p>
              </Empty>
            }
          />
          <aside class={`side${chosen ? '' : ' vacant'}`} aria-label={say('The passage')}>
            {chosen ? <Preview hit={chosen} /> : null}
          </aside>
        </div>
      )}
    </div>
  );
}

function Preview({ hit }: { hit: SearchRow }): JSX.Element {
  const { data } = useAsk<ShownDocument>(`/api/documents/${encodeURIComponent(hit.document)}`);
  const index = data?.passages.findIndex(({ id }) => id === hit.passage) ?? -1;
  const passage = data?.passages[index];
  if (!data || !passage) return <div aria-busy="true" />;
  const around = data.passages.slice(Math.max(0, index - 1), index + 2);
  return (
    <article class="stack">
      <p class="soft small">
        <Where {...hit} />
      </p>
      {around.map((one) => (
        <p key={one.id} class={one.id === hit.passage ? 'quote' : 'around'} dir="auto">
          {one.id === hit.passage ? (
            <Shown text={data.text.slice(one.start, one.end)} snippet={hit.snippet} />
          ) : (
            data.text.slice(one.start, one.end)
          )}
        </p>
      ))}
      <div class="acts">
        <Link class="button" to={to('documents', hit.document, { at: String(passage.start) })}>
          {say('Read on')}
        </Link>
      </div>
    </article>
  );
}

/** The whole passage with the words that were found marked. */
function Shown({ text, snippet }: { text: string; snippet: string }): JSX.Element {
  const found = [...new Set([...snippet.matchAll(/\u0001([^\u0002]+)\u0002/g)].map(([, word = '']) => word))];
  if (found.length === 0) return <>{text}</>;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${found.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return <>{text.split(pattern).map((piece, i) => (i % 2 === 1 ? <mark key={i}>{piece}</mark> : piece))}</>;
}
