/** One person, body or place: names, why they were taken for one, claims that name it in order of time, and decisions on identity. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityRow, Judgement, Page, ShownEntity, ShownMerge } from '../../src/server/api.ts';
import { Flags, Status, When } from '../pieces/claim.tsx';
import { Wrong } from '../pieces/empty.tsx';
import { LeftOut } from '../pieces/left-out.tsx';
import { Link } from '../pieces/link.tsx';
import { Where } from '../pieces/where.tsx';
import { type Address, go, lensOf, to } from '../shell/address.ts';
import { get, post, question, refresh, type Trouble, useAsk } from '../shell/ask.ts';
import { useKeys } from '../shell/keys.ts';
import { tell, tellTrouble } from '../shell/notices.tsx';
import { many, say } from '../words/index.ts';

type Verdict = 'same' | 'different' | 'unsure';

const KEYS = { same: 'y', different: 'n', unsure: 'h' } as const;
const SAID = { same: 'Same', different: 'Different', unsure: 'Cannot tell' } as const;

async function judge(verdict: Verdict, a: string, b: string): Promise<void> {
  try {
    const made = await post<Judgement>(`/api/judge/${verdict}`, { a, b });
    tell(`${a} · ${b}: ${say(SAID[verdict]).toLowerCase()}.`, made.id);
    refresh();
  } catch (trouble) {
    tellTrouble(trouble as Trouble);
  }
}

/** Whose name became another's goes on to the page that has it now. */
async function follow(name: string): Promise<void> {
  const { rows } = await get<Page<EntityRow>>(question('/api/entities', { find: name, limit: 50 }));
  const now = rows.find((one) => one.names.includes(name));
  if (now) go(to('entities', now.id), { replace: true });
}

export function EntityPage({ id, at }: { id: string; at: Address }): JSX.Element {
  const { data, trouble } = useAsk<ShownEntity>(question(`/api/entities/${encodeURIComponent(id)}`, lensOf(at.search)));
  const called = useRef<string | undefined>(undefined);
  if (data) called.current = data.name;
  const gone = trouble?.code === 'not-found' ? called.current : undefined;
  useEffect(() => {
    if (gone !== undefined) void follow(gone);
  }, [gone]);
  if (trouble) return <Wrong trouble={trouble} />;
  if (!data) return <div aria-busy="true" />;
  const others = data.names.filter((name) => name !== data.name);
  return (
    <article class="stack wide">
      <header class="stack">
        <p class="soft small">{say(data.kind)}</p>
        <h1 dir="auto">{data.name}</h1>
        {others.length === 0 ? null : <p dir="auto">{say('Also: {names}', { names: others.join(' · ') })}</p>}
        <p class="row">
          <span class="soft">
            {many(data.mentions, '{n} mention', '{n} mentions')},{' '}
            {many(data.documents, '{n} document', '{n} documents')}
          </span>
          <Link class="button tiny" to={to('chronology', '', { about: data.name })}>
            {say('Chronology')}
          </Link>
          <Link class="button tiny" to={to('timeline', '', { about: data.name })}>
            {say('Timeline')}
          </Link>
          <Link class="button tiny" to={to('search', '', { words: `"${data.name}"` })}>
            {say('Search')}
          </Link>
        </p>
      </header>
      <Identity entity={data} />
      <section class="stack">
        <h2>{many(data.claimsInAll, '{n} claim with this name', '{n} claims with this name')}</h2>
        <LeftOut at={at} shown={data.claimsInAll} all={data.claimsEver} />
        {data.claims.length === 0 ? <p class="soft">{say('It is named, but no claim was read about it.')}</p> : null}
        <ol class="telling">
          {data.claims.map((one) => (
            <li key={one.claim} class={one.judged}>
              <span class="when number">
                <When claim={one} />
              </span>
              <div>
                <Link to={to('documents', one.document, { claim: one.claim })}>{one.what}</Link> <Flags claim={one} />
                <div class="said" dir="auto">
                  “{one.quote}”
                </div>
                <span class="meta">
                  {one.voice} · <Where {...one} />
                </span>
              </div>
              <Status judged={one.judged} />
            </li>
          ))}
        </ol>
        {data.claimsInAll > data.claims.length ? (
          <p class="soft">
            <Link to={to('chronology', '', { about: data.name })}>
              {say('{n} of {all} claims are shown; the chronology has them all.', {
                n: data.claims.length,
                all: data.claimsInAll,
              })}
            </Link>
          </p>
        ) : null}
      </section>
    </article>
  );
}

/** Who is the same: merges with their reasons, each to be kept apart by a key, and another name to be joined. */
function Identity({ entity }: { entity: ShownEntity }): JSX.Element {
  const [other, setOther] = useState('');
  const [at, setAt] = useState(0);
  const found = useAsk<Page<EntityRow>>(
    other.trim() === '' ? undefined : question('/api/entities', { find: other.trim(), limit: 6 }),
  );
  const merge = entity.merges[at];
  const typed = other.trim();
  const pair: readonly [string, string] | undefined =
    typed !== '' ? [entity.name, typed] : merge ? [merge.a, merge.b] : undefined;
  const decide = (verdict: Verdict) => () => {
    if (!pair) return;
    void judge(verdict, ...pair);
    setOther('');
  };
  useKeys({ y: decide('same'), n: decide('different'), h: decide('unsure') });
  return (
    <section class="stack">
      <h2>{say('Who is the same')}</h2>
      {entity.merges.length === 0 ? null : (
        <ul class="merges">
          {entity.merges.map((one, i) => (
            <Merge key={`${one.a} ${one.b}`} merge={one} current={i === at && typed === ''} choose={() => setAt(i)} />
          ))}
        </ul>
      )}
      <div class="row">
        <input
          class="field"
          list="other-names"
          placeholder={say('Another name')}
          aria-label={say('Another name')}
          value={other}
          onInput={(event) => setOther(event.currentTarget.value)}
        />
        <datalist id="other-names">
          {(found.data?.rows ?? [])
            .filter(({ id }) => id !== entity.id)
            .map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
        </datalist>
        {(['same', 'different', 'unsure'] as const).map((verdict) => (
          <button type="button" key={verdict} class="button" disabled={!pair} onClick={decide(verdict)}>
            {say(SAID[verdict])} <kbd>{KEYS[verdict]}</kbd>
          </button>
        ))}
      </div>
      {pair ? (
        <p class="soft small on-screen" dir="auto">
          {say('Decides on: {a} and {b}. Every decision can be taken back.', { a: pair[0], b: pair[1] })}
        </p>
      ) : null}
    </section>
  );
}

const Merge = ({
  merge,
  current,
  choose,
}: {
  merge: ShownMerge;
  current: boolean;
  choose: () => void;
}): JSX.Element => (
  <li class={current ? 'current' : ''}>
    <button type="button" class="merge" aria-pressed={current} onClick={choose}>
      <span dir="auto">
        <b>{merge.a}</b> {merge.verdict === 'same' ? '=' : merge.verdict === 'different' ? '≠' : '?'} <b>{merge.b}</b>
      </span>
      <span class="soft small">
        {merge.by === 'judgement' ? say('a person decided') : say('a machine proposes')}: {merge.reasons.join(' ')}
      </span>
    </button>
  </li>
);
