/** Who and what is named together: solid where a person accepted a claim, dotted where a machine only suggests; double click shows more; the way between two. */
import Graph from 'graphology';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import Sigma from 'sigma';
import type { NetworkPicture, TimelinePicture } from '../../src/server/api.ts';
import { Empty, Wrong } from '../pieces/empty.tsx';
import { widthOf } from '../pieces/figure.ts';
import { FigureButtons } from '../pieces/figure-buttons.tsx';
import { Crumbs, claimQuestion, Filters } from '../pieces/filters.tsx';
import { ClaimsLeftOut } from '../pieces/left-out.tsx';
import { Link } from '../pieces/link.tsx';
import { penOf } from '../pieces/pen.ts';
import { ask, to } from '../shell/address.ts';
import { get, question, useAsk } from '../shell/ask.ts';
import { useKeys } from '../shell/keys.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { themeNow } from '../shell/theme.ts';
import { count, many, say } from '../words/index.ts';
import { drawAtOnce } from './at-once.ts';
import { DottedEdge } from './dotted-edge.ts';
import { drawWords, type Sheet } from './drawn.ts';
import { networkFigure } from './figure.ts';
import { firstPlace, type LayoutDone, layOut } from './layout.ts';
import { Claims, PROOFS } from './tie-claims.tsx';
import { wayBetween } from './way.ts';

const KINDS = ['person', 'organisation', 'place'] as const;
const WORKER = document.querySelector<HTMLScriptElement>('script[data-layout-worker]')?.dataset.layoutWorker ?? '';

type Ties = readonly { readonly a: string; readonly b: string; readonly claims: number; readonly accepted: boolean }[];
interface Net extends Omit<NetworkPicture, 'ties'> {
  readonly ties: Ties;
}

/** Ties come with the places of their ends in the list, to be short. */
const named = ({ ties, ...rest }: NetworkPicture): Net => ({
  ...rest,
  ties: ties.map(({ a, b, ...tie }) => ({ ...tie, a: rest.nodes[a]?.id ?? '', b: rest.nodes[b]?.id ?? '' })),
});

/** Size of the node in most claims. */
const LARGEST = 16;

/** Places stay for as long as the page is open. */
const kept = new Map<string, { x: number; y: number }>();

/** Of so many names some rounds are done at once; more are first drawn on the spiral. */
const [FEW, ROUNDS] = [200, 24] as const;
/** Milliseconds in which the first picture is painted. */
const AFTER_PAINT = 60;

/** Where the names lie in the first picture. */
function firstPlaces({ nodes, ties }: Net): LayoutDone {
  const places = nodes.map(({ id }, i) => ({ id, ...(kept.get(id) ?? firstPlace(i)), fixed: kept.has(id) }));
  if (nodes.length > FEW) return places.map(({ id, x, y }) => [id, x, y]);
  return layOut({ places, ties: ties.map(({ a, b, claims }) => [a, b, claims]) }, ROUNDS);
}

/** Drawn of what may leave the case, where the names lie now. */
async function figureOf(asked: Readonly<Record<string, string | undefined>>) {
  const { kinds: _, around: __, limit: ___, ...claims } = asked;
  const net = named(await get<NetworkPicture>(question('/api/network', { ...asked, unsealed: true })));
  const bySource = await get<TimelinePicture>(
    question('/api/timeline', { ...claims, lanes: 'source', unsealed: true }),
  );
  return networkFigure(
    say('Network'),
    net.nodes,
    net.ties,
    (id) => kept.get(id),
    bySource.lanes.map(({ name }) => name),
  );
}

export function Screen({ at }: ScreenProps): JSX.Element {
  const kinds = at.search.get('kinds') ?? 'person,organisation';
  const around = at.search.get('around') ?? '';
  const asked = { ...claimQuestion(at), kinds, around, limit: at.search.get('limit') ?? undefined };
  const { data: sent, trouble, loading } = useAsk<NetworkPicture>(question('/api/network', asked));
  const data = useMemo(() => sent && named(sent), [sent]);
  const [chosen, setChosen] = useState<string>();
  const [goal, setGoal] = useState<string>();
  const names = useMemo(() => new Map((data?.nodes ?? []).map(({ id, name }) => [id, name])), [data]);
  const way = useMemo(
    () => (data && chosen !== undefined && goal !== undefined ? wayBetween(data.ties, chosen, goal) : undefined),
    [data, chosen, goal],
  );
  const expand = (id: string): void =>
    ask({ around: [...new Set([...around.split('|').filter(Boolean), id])].join('|') });
  const order = data?.nodes ?? [];
  const place = order.findIndex(({ id }) => id === chosen);
  const walk = (by: number): void => setChosen(order[Math.min(order.length - 1, Math.max(0, place + by))]?.id);
  useKeys({
    j: () => walk(1),
    k: () => walk(-1),
    x: () => chosen !== undefined && expand(chosen),
    Escape: () => (chosen === undefined ? history.back() : setChosen(undefined)),
  });
  return (
    <div class="screen full">
      <div class="bar">
        <h1>{say('Network')}</h1>
        <div class="row" role="group" aria-label={say('Kinds')}>
          {KINDS.map((one) => {
            const on = kinds.split(',').includes(one);
            return (
              <button
                type="button"
                key={one}
                class="button tiny"
                aria-pressed={on}
                onClick={() =>
                  ask({
                    kinds:
                      KINDS.filter((kind) => (kind === one ? !on : kinds.split(',').includes(kind))).join(',') ||
                      'person',
                  })
                }
              >
                {say(`${one}s`)}
              </button>
            );
          })}
        </div>
        <Filters at={at} />
        <FigureButtons name="network" make={() => figureOf(asked)} />
        <span class="count number">
          {data
            ? `${many(data.nodes.length, '{n} name', '{n} names')}${data.total > data.nodes.length ? ` / ${count(data.total)}` : ''}`
            : ''}
        </span>
        <Crumbs at={at} />
        <ClaimsLeftOut at={at} />
      </div>
      {trouble ? (
        <Wrong trouble={trouble} />
      ) : data && data.nodes.length === 0 ? (
        <Empty title={say('No two names stand in one claim')}>
          <p>{say('Take a filter away, or show places too.')}</p>
        </Empty>
      ) : (
        <div class="two">
          <div class="net-box">
            {data ? (
              <Picture picture={data} chosen={chosen} way={way} choose={setChosen} expand={expand} />
            ) : (
              <div aria-busy={loading} />
            )}
            <p class="legend soft small net-legend">
              <span>
                <i class="tie" /> {say('accepted by a person')}
              </span>
              <span>
                <i class="tie dotted" /> {say('suggested by a machine')}
              </span>
              <span>{say('double click or x: show more; +n: neighbours not shown')}</span>
            </p>
          </div>
          <aside
            class={`side${chosen === undefined ? ' vacant' : ''}`}
            aria-label={say('The chosen name')}
            aria-live="polite"
          >
            {data && chosen !== undefined ? (
              <Chosen
                picture={data}
                asked={asked}
                id={chosen}
                names={names}
                goal={goal}
                setGoal={setGoal}
                way={way}
                expand={expand}
                choose={setChosen}
              />
            ) : (
              <div class="stack">
                <p class="soft">{say('Choose a name in the picture or here.')}</p>
                <NameList picture={data} choose={setChosen} />
              </div>
            )}
          </aside>
        </div>
      )}
    </div>
  );
}

const NameList = ({ picture, choose }: { picture: Net | undefined; choose: (id: string) => void }): JSX.Element => (
  <ul>
    {(picture?.nodes ?? []).slice(0, 200).map(({ id, name, claims }) => (
      <li key={id}>
        <button type="button" class="place" onClick={() => choose(id)}>
          <span dir="auto">{name}</span>
          <span class="number soft">{claims}</span>
        </button>
      </li>
    ))}
  </ul>
);

interface PictureProps {
  readonly picture: Net;
  readonly chosen: string | undefined;
  readonly way: readonly string[] | undefined;
  readonly choose: (id: string | undefined) => void;
  readonly expand: (id: string) => void;
}

function Picture({ picture, chosen, way, choose, expand }: PictureProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma | undefined>(undefined);
  const state = useRef({ chosen, way });
  state.current = { chosen, way };
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const style = getComputedStyle(element);
    const colour = (name: string): string => style.getPropertyValue(name).trim();
    const kindColour: Readonly<Record<string, string>> = {
      person: colour('--person'),
      organisation: colour('--body'),
      place: colour('--place'),
    };
    const most = picture.nodes.reduce((so, { claims }) => Math.max(so, claims), 1);
    // a name in thousands of claims must not cover the others
    const grown = Math.min(1.5, LARGEST / Math.sqrt(most));
    const colours = { ...kindColour, tie: colour('--line-strong'), ink: colour('--ink') } as Sheet['colours'];
    const sizeOf = ({ claims }: { readonly claims: number }): number => 3.5 + Math.sqrt(claims) * grown;
    const first = new Map(firstPlaces(picture).map(([id, x, y]) => [id, { x, y }]));
    const atOnce = drawAtOnce(element, picture, first, { radiusOf: sizeOf, colours });
    let stop = (): void => atOnce.remove();
    // painted first; then the one that can be moved takes its place
    const soon = setTimeout(() => {
      stop = inMotion(first);
    }, AFTER_PAINT);
    const inMotion = (places: ReadonlyMap<string, { x: number; y: number }>): (() => void) => {
      const graph = new Graph({ type: 'undirected' });
      picture.nodes.forEach((node, i) => {
        const { id, name, kind, hidden } = node;
        graph.addNode(id, {
          ...(places.get(id) ?? firstPlace(i)),
          size: sizeOf(node),
          label: hidden > 0 ? `${name}  +${hidden}` : name,
          color: kindColour[kind] ?? colour('--soft'),
        });
      });
      for (const { a, b, claims, accepted } of picture.ties)
        graph.addEdge(a, b, {
          size: Math.min(5, 0.8 + Math.sqrt(claims) * 0.6),
          type: accepted ? 'line' : 'dotted',
          color: colour('--line-strong'),
        });
      const renderer = new Sigma(graph, element, {
        renderLabels: false,
        // a box that is not laid out yet is filled when it is
        allowInvalidContainer: true,
        defaultDrawNodeHover: () => {},
        edgeProgramClasses: { dotted: DottedEdge },
        nodeReducer: (id, data) => {
          const { chosen: now, way: path } = state.current;
          if (path)
            return path.includes(id)
              ? { ...data, zIndex: 1, forceLabel: true }
              : { ...data, color: colour('--line'), label: null };
          if (now === undefined) return data;
          if (id === now) return { ...data, zIndex: 2, size: data.size + 3, forceLabel: true };
          return graph.areNeighbors(id, now)
            ? { ...data, forceLabel: true }
            : { ...data, color: colour('--line'), label: null };
        },
        edgeReducer: (edge, data) => {
          const { chosen: now, way: path } = state.current;
          const [a, b] = graph.extremities(edge);
          if (path) {
            const [i, j] = [path.indexOf(a), path.indexOf(b)];
            return i >= 0 && j >= 0 && Math.abs(i - j) === 1
              ? { ...data, color: colour('--accent'), size: data.size + 2 }
              : { ...data, hidden: true };
          }
          return now === undefined || a === now || b === now ? data : { ...data, hidden: true };
        },
        zIndex: true,
      });
      sigma.current = renderer;
      renderer.on('clickNode', ({ node }) => choose(node));
      renderer.on('clickStage', () => choose(undefined));
      renderer.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
        preventSigmaDefault();
        expand(node);
      });
      renderer.once('afterRender', () => atOnce.remove());
      const inOrder = [...picture.nodes].sort((a, b) => b.claims - a.claims).map(({ id }) => id);
      renderer.on('afterRender', () => {
        const context = renderer.getCanvases().labels?.getContext('2d');
        if (!context) return;
        const { width, height } = renderer.getDimensions();
        context.clearRect(0, 0, width, height);
        const worded = inOrder.flatMap((id) => {
          const shown = renderer.getNodeDisplayData(id);
          if (!shown || shown.hidden || typeof shown.label !== 'string') return [];
          const { x, y } = renderer.framedGraphToViewport(shown);
          const seen = x >= 0 && x <= width && y >= 0 && y <= height;
          const said = {
            words: shown.label,
            x,
            y,
            r: renderer.scaleSize(shown.size),
            first: shown.forceLabel === true,
          };
          return seen ? [said] : [];
        });
        const first = [...worded.filter((one) => one.first), ...worded.filter((one) => !one.first)];
        drawWords(penOf(context), first, { width, ink: colours.ink, widthOf });
      });
      const worker = WORKER === '' ? undefined : new Worker(WORKER, { type: 'module' });
      worker?.addEventListener('message', (event: MessageEvent<LayoutDone>) => {
        for (const [id, x, y] of event.data) {
          kept.set(id, { x, y });
          if (graph.hasNode(id)) graph.mergeNodeAttributes(id, { x, y });
        }
        element.dataset.laid = String(event.data.length);
        performance.measure('layout', { start: asked });
        worker.terminate();
      });
      const asked = performance.now();
      worker?.postMessage({
        places: picture.nodes.map(({ id }, i) => ({ id, ...(places.get(id) ?? firstPlace(i)), fixed: kept.has(id) })),
        ties: picture.ties.map(({ a, b, claims }) => [a, b, claims]),
      });
      return () => {
        atOnce.remove();
        worker?.terminate();
        sigma.current = undefined;
        renderer.kill();
      };
    };
    return () => {
      clearTimeout(soon);
      stop();
    };
  }, [picture, themeNow()]);
  useEffect(() => {
    sigma.current?.refresh({ skipIndexation: true });
  }, [chosen, way]);
  return (
    <div
      class="net"
      ref={box}
      role="img"
      aria-label={say('The network as a picture; the list beside it has every name and tie.')}
    />
  );
}

interface ChosenProps {
  readonly picture: Net;
  readonly asked: Readonly<Record<string, string | undefined>>;
  readonly id: string;
  readonly names: ReadonlyMap<string, string>;
  readonly goal: string | undefined;
  readonly setGoal: (id: string | undefined) => void;
  readonly way: readonly string[] | undefined;
  readonly expand: (id: string) => void;
  readonly choose: (id: string) => void;
}

function Chosen({ picture, asked, id, names, goal, setGoal, way, expand, choose }: ChosenProps): JSX.Element {
  const node = picture.nodes.find((one) => one.id === id);
  const ties = picture.ties.filter(({ a, b }) => a === id || b === id).sort((x, y) => y.claims - x.claims);
  if (!node) return <p class="soft">{say('It is not in the picture any more.')}</p>;
  return (
    <article class="stack">
      <h2 dir="auto">{node.name}</h2>
      <div class="row">
        <Link class="button tiny" to={to('entities', id)}>
          {say('Its page')}
        </Link>
        {node.hidden > 0 ? (
          <button type="button" class="button tiny" onClick={() => expand(id)}>
            {many(node.hidden, 'Show {n} more', 'Show {n} more')} <kbd>x</kbd>
          </button>
        ) : null}
      </div>
      <label class="named">
        <span>{say('The way to')}</span>
        <select
          class="field"
          value={goal ?? ''}
          onChange={(event) => setGoal(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
        >
          <option value="">{say('nobody')}</option>
          {picture.nodes
            .filter((one) => one.id !== id)
            .map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
        </select>
      </label>
      {goal === undefined ? null : way ? (
        <p dir="auto">{way.map((one) => names.get(one) ?? one).join(' → ')}</p>
      ) : (
        <p class="soft">{say('No way in this picture.')}</p>
      )}
      <h3>{many(ties.length, '{n} tie', '{n} ties')}</h3>
      <ul class="stack">
        {ties.slice(0, 40).map(({ a, b, claims, accepted }) => {
          const other = a === id ? b : a;
          return (
            <li key={other}>
              <details>
                <summary>
                  <span dir="auto">{names.get(other)}</span>{' '}
                  <span class="soft small">
                    {many(claims, '{n} claim', '{n} claims')} · {accepted ? say('accepted') : say('suggestion')}
                  </span>
                </summary>
                <Claims question={question('/api/network/tie', { ...asked, a: id, b: other, limit: PROOFS })} />
                <button type="button" class="button bare tiny" onClick={() => choose(other)}>
                  {say('Go to {name}', { name: names.get(other) ?? '' })}
                </button>
              </details>
            </li>
          );
        })}
      </ul>
    </article>
  );
}
