/** Where the words come from: each origin from its root down, looser ties, and two texts side by side. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { KINSHIPS } from '../../src/domain/origin.ts';
import type { ComparedDocuments, OriginNode, OriginsShown } from '../../src/server/api.ts';
import { act, typed } from '../pieces/act.ts';
import { Empty, Wrong } from '../pieces/empty.tsx';
import { FigureButtons, sealedDocuments } from '../pieces/figure-buttons.tsx';
import { isSeenThrough, LeftOut } from '../pieces/left-out.tsx';
import { Link } from '../pieces/link.tsx';
import { Part, startIn } from '../pieces/more.tsx';
import { titleOf, Where } from '../pieces/where.tsx';
import { ask, lensOf, to } from '../shell/address.ts';
import { question, useAsk } from '../shell/ask.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { many, say } from '../words/index.ts';
import { saidDate } from '../words/said-date.ts';
import { originsFigure } from './figure.ts';

/** Origins, and looser ties, that are shown at a time; as the server gives them. */
const EACH = 100;

export function Screen({ at }: ScreenProps): JSX.Element {
  const start = startIn(at.search);
  const { data, trouble, loading } = useAsk<OriginsShown>(
    question('/api/origins', { start: start === 0 ? undefined : start, ...lensOf(at.search) }),
  );
  const whole = useAsk<OriginsShown>(isSeenThrough(at) ? '/api/origins' : undefined);
  const [a, b] = [at.search.get('a'), at.search.get('b')];
  if (a !== null && b !== null) return <Compared a={a} b={b} />;
  return (
    <div class="screen">
      <header class="stack">
        <div class="row spread">
          <h1>{say('Origins')}</h1>
          <FigureButtons
            name="origins"
            make={async () => originsFigure(say('Origins'), data?.trees ?? [], await sealedDocuments())}
          />
        </div>
        <p class="lead">
          {say('Ten papers carrying one agency text are one witness. Documents of one origin count once.')}{' '}
          {data
            ? `${many(data.documents, '{n} document', '{n} documents')}, ${many(data.treesInAll + data.alone, '{n} origin', '{n} origins')}.`
            : ''}
        </p>
        <LeftOut at={at} shown={data?.documents} all={whole.data?.documents} />
      </header>
      {trouble ? <Wrong trouble={trouble} /> : null}
      {!loading && data && data.trees.length === 0 && data.ties.length === 0 ? (
        <Empty title={say('No text has words of another')}>
          <p>
            {say('Every document of this case stands for itself, as far as wording, credit lines and citations tell.')}
          </p>
        </Empty>
      ) : null}
      {(data?.trees ?? []).map((tree) => (
        <section class="card" key={tree.origin}>
          <h2 dir="auto">{tree.name}</h2>
          <ul class="tree">
            <Node node={tree.root} above={undefined} />
          </ul>
        </section>
      ))}
      <Part start={start} shown={data?.trees.length ?? 0} all={data?.treesInAll ?? 0} each={EACH} />
      {data && data.ties.length > 0 ? (
        <section class="stack">
          <h2>{say('Looser ties')}</h2>
          <p class="soft">{say('A citation, a newsroom, a shared paragraph: they make no common origin.')}</p>
          <div class="scroll">
            <table class="plain">
              <tbody>
                {data.ties.map((tie, i) => (
                  <tr key={`${tie.path} ${tie.to} ${i}`}>
                    <th scope="row" dir="auto">
                      <Where path={tie.path} {...(tie.title === undefined ? {} : { title: tie.title })} />
                    </th>
                    <td>
                      <b>{say(tie.verdict)}</b>{' '}
                      {tie.named ? (
                        tie.to
                      ) : (
                        <Where path={tie.to} {...(tie.toTitle === undefined ? {} : { title: tie.toTitle })} />
                      )}
                      {tie.signs.map((sign) => (
                        <div class="soft small" key={`${sign.by} ${sign.says}`} dir="auto">
                          {sign.says}
                        </div>
                      ))}
                    </td>
                    <td class="right">
                      {tie.named ? null : (
                        <Link class="button tiny" to={to('origins', '', { a: tie.path, b: tie.to })}>
                          {say('Side by side')}
                        </Link>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Part start={start} shown={data.ties.length} all={data.tiesInAll} each={EACH} />
        </section>
      ) : null}
    </div>
  );
}

function Node({ node, above }: { node: OriginNode; above: OriginNode | undefined }): JSX.Element {
  return (
    <li>
      <div class="leaf">
        <span class="number soft">{node.published === undefined ? say('no date') : saidDate(node.published)}</span>
        <div>
          <Link to={to('documents', node.document)}>{titleOf(node)}</Link>
          {node.verdict === undefined ? null : (
            <div>
              {node.directed ? '' : `${say('either way')}: `}
              <b>{say(node.verdict)}</b> <span class="soft">{above === undefined ? '' : titleOf(above)}</span>
              {node.shared === undefined || node.shared < 0.005
                ? ''
                : ` · ${say('{n} % of its words', { n: Math.round(node.shared * 100) })}`}
            </div>
          )}
          {node.signs.map((sign) => (
            <div class="soft small" key={`${sign.by} ${sign.says}`} dir="auto">
              {sign.says}
            </div>
          ))}
          {node.sameBytesAt.length > 0 ? (
            <div class="soft small">
              {say('the same bytes also at {places}', { places: node.sameBytesAt.join(', ') })}
            </div>
          ) : null}
        </div>
        {above ? (
          <Link class="button tiny" to={to('origins', '', { a: above.document, b: node.document })}>
            {say('Side by side')}
          </Link>
        ) : null}
      </div>
      {node.children.length > 0 ? (
        <ul>
          {node.children.map((child) => (
            <Node key={child.document} node={child} above={node} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function Compared({ a, b }: { a: string; b: string }): JSX.Element {
  const { data, trouble } = useAsk<ComparedDocuments>(question('/api/origins/compare', { a, b }));
  // who took comes first: "B is rewritten from A"
  const taken = data !== undefined && data.taker === data.b && data.a !== data.b;
  const names = [
    titleOf({ path: data?.a ?? '', ...(data?.titles.a === undefined ? {} : { title: data.titles.a }) }),
    titleOf({ path: data?.b ?? '', ...(data?.titles.b === undefined ? {} : { title: data.titles.b }) }),
  ] as const;
  return (
    <div class="screen">
      <header class="stack">
        <p>
          <button type="button" class="button tiny" onClick={() => ask({ a: undefined, b: undefined })}>
            ← {say('Origins')}
          </button>
        </p>
        <h1>{say('Side by side')}</h1>
        {data ? (
          <p class="lead">
            {taken ? names[1] : names[0]} · <b>{say(data.edge.verdict)}</b> · {taken ? names[0] : names[1]}
          </p>
        ) : null}
      </header>
      {trouble ? <Wrong trouble={trouble} /> : null}
      {data ? (
        <Judge key={`${data.edge.verdict} ${taken}`} a={a} b={b} known={data.edge.verdict} secondTook={taken} />
      ) : null}
      {data ? <Beside rows={data.beside} names={names} /> : null}
    </div>
  );
}

interface Standing {
  readonly a: string;
  readonly b: string;
  readonly known: string;
  /** The second took from the first. */
  readonly secondTook: boolean;
}

/** How the two stand to each other, as a person says; what signs saw is kept beside it. */
function Judge({ a, b, known, secondTook }: Standing): JSX.Element {
  const [verdict, setVerdict] = useState(known);
  const [turned, setTurned] = useState(secondTook);
  const [why, setWhy] = useState('');
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        const [one, other] = turned ? [b, a] : [a, b];
        void act(
          '/api/judge/origin',
          { a: one, verdict, b: other, ...typed({ why }) },
          say('Kept. The family tree is drawn anew.'),
        );
      }}
    >
      <h3>{say('You know better how they stand to each other?')}</h3>
      <div class="row">
        <label class="named">
          <span>{turned ? say('The second is …') : say('The first is …')}</span>
          <select class="field" value={verdict} onChange={(event) => setVerdict(event.currentTarget.value)}>
            {KINSHIPS.map((one) => (
              <option key={one} value={one}>
                {say(one)}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input type="checkbox" checked={turned} onChange={(event) => setTurned(event.currentTarget.checked)} />
          {say('the other way round')}
        </label>
        <label class="named grows">
          <span>{say('Why (kept with the decision)')}</span>
          <input class="field" value={why} onInput={(event) => setWhy(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button">
          {say('Keep')}
        </button>
      </div>
    </form>
  );
}

/** Passages of the two texts on one line where they share words. */
function Beside({ rows, names }: { rows: ComparedDocuments['beside']; names: readonly [string, string] }): JSX.Element {
  if (rows.length === 0)
    return <p class="soft">{say('No passages of the two share words. What else ties them is told under Origins.')}</p>;
  return (
    <div class="scroll">
      <table class="plain beside">
        <thead>
          <tr>
            <th scope="col">{names[0]}</th>
            <th scope="col">{names[1]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              <td dir="auto">
                {row.a.words}
                <div class="soft small">{say(row.how)}</div>
              </td>
              <td dir="auto">{row.b.words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
