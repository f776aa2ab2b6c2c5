/** The header: search, the day as of which everything is shown, and whose eyes to look through. Both stand in the URL. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { EntityRow, Page } from '../../src/server/api.ts';
import { Link } from '../pieces/link.tsx';
import { say } from '../words/index.ts';
import { type Address, ask, go, to } from './address.ts';
import { question, useAsk } from './ask.ts';
import { useKeys } from './keys.ts';

/** The server writes it into the page. */
const NAME = document.querySelector<HTMLMetaElement>('meta[name=case]')?.content ?? 'Sheaf';

export function Header({ at, menu }: { at: Address; menu: () => void }): JSX.Element {
  const search = useRef<HTMLInputElement>(null);
  useKeys({
    '/': () => {
      search.current?.focus();
      search.current?.select();
    },
  });
  const asOf = at.search.get('asOf') ?? '';
  return (
    <header class="head">
      <button type="button" class="button bare menu" aria-label={say('Menu')} onClick={menu}>
        ☰
      </button>
      <Link to={to('case')} class="brand" title={say('The case at a glance')}>
        <img src="/icon.svg" alt="" />
        <span>{NAME}</span>
      </Link>
      <form
        class="find"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          const words = search.current?.value.trim() ?? '';
          if (words !== '') go(to('search', '', { words }));
          search.current?.blur();
        }}
      >
        <input
          ref={search}
          class="field"
          type="search"
          aria-label={say('Search all documents')}
          placeholder={say('Search all documents  ( / )')}
          defaultValue={at.screen === 'search' ? (at.search.get('words') ?? '') : ''}
          key={at.screen === 'search' ? 'search' : 'other'}
        />
      </form>
      <div class="lenses">
        <label title={say('Leaves out what came after this day. What has no date stays.')}>
          <span>{say('As of')}</span>
          <input
            class={`field${asOf === '' ? '' : ' set'}`}
            type="date"
            name="asOf"
            value={asOf}
            onChange={(event) => ask({ asOf: event.currentTarget.value })}
          />
        </label>
        <Lens chosen={at.search.get('lens') ?? ''} />
      </div>
    </header>
  );
}

/** Whose eyes: only what this person or body has a part in. */
function Lens({ chosen }: { chosen: string }): JSX.Element {
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? chosen;
  const [looking, setLooking] = useState(false);
  const found = useAsk<Page<EntityRow>>(looking ? question('/api/entities', { find: shown, limit: 12 }) : undefined);
  return (
    <label title={say('Shows only what this person or body has a part in.')}>
      <span>{say('Through')}</span>
      <input
        class={`field${chosen === '' ? '' : ' set'}`}
        type="search"
        name="lens"
        list="lens-names"
        placeholder={say('everybody')}
        value={shown}
        onFocus={() => setLooking(true)}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => {
          ask({ lens: event.currentTarget.value.trim() });
          setTyped(undefined);
        }}
      />
      <datalist id="lens-names">
        {(found.data?.rows ?? []).map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </label>
  );
}
