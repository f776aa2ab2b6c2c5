/** One document: its text with places in the margin, names and claims marked where they stand, claims beside their words. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClaimRow, ShownDocument, ShownPassage } from '../../src/server/api.ts';
import { Flags, Status, When } from '../pieces/claim.tsx';
import { ClaimEditor } from '../pieces/claim-editor.tsx';
import { Empty, Wrong } from '../pieces/empty.tsx';
import { factOf } from '../pieces/facts.ts';
import { LeftOut } from '../pieces/left-out.tsx';
import { fileName, saidPath } from '../pieces/where.tsx';
import { type Address, ask, lensOf } from '../shell/address.ts';
import { question, useAsk } from '../shell/ask.ts';
import { decide } from '../shell/decide.ts';
import { useKeys } from '../shell/keys.ts';
import { many, say } from '../words/index.ts';
import { type Chosen, chosenWords } from './chosen-words.ts';
import { type Mark, pieces, stretches } from './marked-text.ts';

export function Reader({ at }: { at: Address }): JSX.Element {
  const { data, trouble, loading } = useAsk<ShownDocument>(
    question(`/api/documents/${encodeURIComponent(at.id)}`, lensOf(at.search)),
  );
  if (trouble) return <Wrong trouble={trouble} />;
  if (!data) return <div aria-busy={loading} />;
  return <Open document={data} at={at} />;
}

type Beside = 'claims' | 'original';

function Open({ document, at }: { document: ShownDocument; at: Address }): JSX.Element {
  const { claims } = document;
  const asked = at.search.get('claim');
  const current = Math.max(
    -1,
    claims.findIndex((one) => one.claim === asked),
  );
  const [editing, setEditing] = useState<{ readonly chosen: Chosen; readonly from?: ClaimRow }>();
  const beside = (at.search.get('beside') ?? 'claims') as Beside;
  const furniture = at.search.get('furniture') !== null;
  const body = useRef<HTMLDivElement>(null);
  const chosen = claims[current];
  const found = at.search.get('passage');
  const passage = found
    ? (document.passages.find(({ id }) => id === found)?.start ?? -1)
    : Number(at.search.get('at') ?? -1);

  useEffect(() => {
    const goal = chosen
      ? body.current?.querySelector(`[data-claim="${CSS.escape(chosen.claim)}"]`)
      : passage >= 0
        ? body.current?.querySelector(`[data-start="${passage}"]`)
        : null;
    goal?.scrollIntoView({ block: 'center' });
  }, [chosen?.claim, passage]);

  const choose = (index: number): void =>
    ask({ claim: claims[Math.min(claims.length - 1, Math.max(0, index))]?.claim });
  const edit = (): void => {
    const words = chosenWords(document.text, body.current);
    if (words) setEditing({ chosen: words });
    else if (chosen)
      setEditing({ chosen: { start: chosen.start, end: chosen.end, words: chosen.quote }, from: chosen });
  };
  useKeys({
    j: () => choose(current + 1),
    k: () => choose(current - 1),
    a: () => chosen && void decide('accept', chosen.claim),
    r: () => chosen && void decide('reject', chosen.claim),
    e: edit,
  });
  const original = ['html', 'pdf', 'image'].includes(document.format) && !document.path.includes('!/');
  const shown = document.passages.filter((one) => furniture || one.boilerplate === undefined);
  const hidden = document.passages.length - shown.length;
  return (
    <div class="screen full">
      <div class="bar">
        <h1 dir="auto" class="clipped">
          {factOf(document.facts, 'title') ?? fileName(document.path)}
        </h1>
        <span class="soft small">
          {[factOf(document.facts, 'publisher'), factOf(document.facts, 'published'), saidPath(document.path)]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span class="count number">{many(claims.length, '{n} claim', '{n} claims')}</span>
        <LeftOut at={at} shown={claims.length} all={document.claimsEver} />
        {original ? (
          <button
            type="button"
            class="button tiny"
            aria-pressed={beside === 'original'}
            onClick={() => ask({ beside: beside === 'original' ? undefined : 'original' })}
          >
            {say('Original beside')}
          </button>
        ) : (
          <a class="button tiny" href={`/api/documents/${encodeURIComponent(document.id)}/original`}>
            {say('Original file')}
          </a>
        )}
        <button type="button" class="button tiny" onClick={edit}>
          {say('Claim from selected words')} <kbd>e</kbd>
        </button>
      </div>
      <div class={`reading${beside === 'original' ? ' with-original' : ''}`} ref={body}>
        {shown.length === 0 ? (
          <Empty title={say('No words were read here')}>
            <p>{say('The Case screen says what went wrong, under problems. A scan needs reading by OCR.')}</p>
          </Empty>
        ) : null}
        <div class="pages">
          {shown.map((one) => (
            <Passage
              key={one.id}
              passage={one}
              document={document}
              claims={claims}
              current={chosen?.claim}
              choose={(id) => ask({ claim: id })}
              edit={edit}
              aimed={one.start === passage}
            />
          ))}
          {hidden > 0 || furniture ? (
            <p class="furniture">
              <button
                type="button"
                class="button bare tiny"
                onClick={() => ask({ furniture: furniture ? undefined : 'shown' })}
              >
                {furniture
                  ? say('Hide menus, footers and other furniture of the page')
                  : many(
                      hidden,
                      'Show {n} passage that is furniture of the page',
                      'Show {n} passages that are furniture of the page',
                    )}
              </button>
            </p>
          ) : null}
        </div>
        {beside === 'original' ? (
          <iframe
            class="original"
            title={say('The file as it came')}
            src={`/api/documents/${encodeURIComponent(document.id)}/original`}
            {...(document.format === 'html' ? { sandbox: '' } : {})}
          />
        ) : null}
      </div>
      {editing ? (
        <ClaimEditor
          document={document.id}
          span={editing.chosen}
          {...(editing.from ? { from: editing.from } : {})}
          close={() => setEditing(undefined)}
        />
      ) : null}
    </div>
  );
}

interface PassageProps {
  readonly passage: ShownPassage;
  readonly document: ShownDocument;
  readonly claims: readonly ClaimRow[];
  readonly current: string | undefined;
  readonly choose: (claim: string) => void;
  readonly edit: () => void;
  readonly aimed: boolean;
}

const within = (one: { readonly start: number; readonly end: number }, { start, end }: ShownPassage): boolean =>
  one.start < end && one.end > start;

function Passage({ passage, document, claims, current, choose, edit, aimed }: PassageProps): JSX.Element {
  const here = claims.filter((one) => one.start >= passage.start && one.start < passage.end);
  const marks: readonly Mark[] = [
    ...document.names
      .filter((one) => within(one, passage))
      .map(({ start, end, kind, entity }) => ({ start, end, name: kind, id: entity })),
    ...document.values
      .filter((one) => within(one, passage))
      .map(({ start, end, kind, means }) => ({ start, end, name: kind, id: means ?? '' })),
    ...claims
      .filter((one) => within(one, passage))
      .map(({ start, end, claim }) => ({ start, end, name: claim === current ? 'claim current' : 'claim', id: claim })),
  ];
  const heading = passage.kind === 'title' || passage.kind === 'heading';
  return (
    <section
      class={`passage ${passage.kind}${passage.boilerplate === undefined ? '' : ' boilerplate'}${aimed ? ' aimed' : ''}`}
    >
      <span class="locator number" title={passage.boilerplate}>
        {passage.place}
        {passage.boilerplate === undefined ? '' : ` · ${passage.boilerplate}`}
      </span>
      <div
        class="text"
        dir="auto"
        role={heading ? 'heading' : undefined}
        aria-level={heading ? 2 : undefined}
        data-start={passage.start}
      >
        {stretches(document.text, passage.start, passage.end).map(([start, end]) => (
          <span key={start} class="stretch" data-at={start}>
            {pieces(start, end, marks).map((piece) => (
              <Words key={piece.start} text={document.text} piece={piece} choose={choose} />
            ))}
          </span>
        ))}
      </div>
      {here.length === 0 ? null : (
        <ul class="margin">
          {here.map((one) => (
            <li
              key={one.claim}
              data-claim={one.claim}
              class={`note ${one.judged}${one.claim === current ? ' current' : ''}`}
            >
              <button
                type="button"
                class="note-what"
                dir="auto"
                aria-expanded={one.claim === current}
                onClick={() => choose(one.claim)}
              >
                {one.what}
              </button>
              <span class="note-meta">
                {one.edtf === undefined && one.claim !== current ? null : (
                  <span class="number">
                    <When claim={one} />
                  </span>
                )}
                {one.claim === current || one.judged !== 'suggestion' ? <Status judged={one.judged} /> : null}
              </span>
              {one.claim === current ? (
                <>
                  <Flags claim={one} />
                  <span class="soft small" dir="auto">
                    {say('Says so')}: {one.voice}
                  </span>
                  <span class="acts">
                    <button
                      type="button"
                      class="button tiny"
                      aria-pressed={one.judged === 'accepted'}
                      onClick={() => void decide('accept', one.claim)}
                    >
                      {say('Accept')} <kbd>a</kbd>
                    </button>
                    <button
                      type="button"
                      class="button tiny"
                      aria-pressed={one.judged === 'rejected'}
                      onClick={() => void decide('reject', one.claim)}
                    >
                      {say('Reject')} <kbd>r</kbd>
                    </button>
                    <button type="button" class="button tiny" onClick={edit}>
                      {say('Edit')} <kbd>e</kbd>
                    </button>
                  </span>
                </>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Words({
  text,
  piece,
  choose,
}: {
  text: string;
  piece: ReturnType<typeof pieces>[number];
  choose: (claim: string) => void;
}): JSX.Element {
  const words = text.slice(piece.start, piece.end);
  if (piece.marks.length === 0) return <span data-at={piece.start}>{words}</span>;
  const claim = piece.marks.findLast((one) => one.name.startsWith('claim'));
  const value = piece.marks.find((one) => one.name === 'moment');
  return (
    <span
      data-at={piece.start}
      class={`m ${piece.marks.map((one) => `m-${one.name.split(' ').join(' m-')}`).join(' ')}`}
      title={value?.id === '' ? undefined : value?.id}
      onClick={claim ? () => getSelection()?.isCollapsed !== false && choose(claim.id) : undefined}
    >
      {words}
    </span>
  );
}
