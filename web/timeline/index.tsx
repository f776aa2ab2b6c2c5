/** The timeline: lanes on a scaled axis. Drag to move, wheel or + and − to zoom, Shift-drag to choose days; the list below follows. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClaimRow, Page, TimelinePicture } from '../../src/server/api.ts';
import { ClaimPanel } from '../pieces/claim-panel.tsx';
import { Empty, Wrong } from '../pieces/empty.tsx';
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
import { many, say, tongueNow } from '../words/index.ts';
import { saidDay } from '../words/said-date.ts';
import { coloursOf, draw, type Hit, heightOf, hitAt, LABEL, lay } from './draw.ts';
import { timelineFigure } from './figure.ts';
import { inOrder, timesOf } from './lanes.ts';
import { LANE_NAMES, LANES, MONTHS, viewIn } from './names.ts';
import { dayAtX, dayOf, isoOf, type View, whole, zoomed } from './scale.ts';
import { daysOf, firstView, type Stretch, stretchFor } from './stretch.ts';

/** How marks are drawn, and what that means. */
const LEGEND = [
  ['day', 'known day'],
  ['maybe', 'some time in these days'],
  ['open', 'open end'],
  ['denied', 'denied or doubted'],
  ['hollow', 'suggestion'],
] as const;

const finite = (n: number): boolean => Number.isFinite(n);

export function Screen({ at }: ScreenProps): JSX.Element {
  const asked = claimQuestion(at);
  const lanesBy = at.search.get('lanes') ?? 'organisation';
  const most = at.search.get('most') ?? undefined;
  const whole = { ...asked, lanes: lanesBy, most };
  const { data, trouble } = useAsk<TimelinePicture>(question('/api/timeline', whole));
  return (
    <div class="screen full">
      <div class="bar">
        <h1>{say('Timeline')}</h1>
        <label class="row small">
          <span class="soft">{say('Lanes')}</span>
          <select class="field small" value={lanesBy} onChange={(event) => ask({ lanes: event.currentTarget.value })}>
            {LANES.map((one) => (
              <option key={one} value={one}>
                {say(LANE_NAMES[one])}
              </option>
            ))}
          </select>
        </label>
        <Filters at={at} />
        <span class="count number">
          {data ? many(data.dated, '{n} claim', '{n} claims') : ''}
          {data && data.undated > 0 ? (
            <>
              {' · '}
              <Link to={to('chronology', '', { ...asked, dated: 'false' })}>
                {many(data.undated, '{n} without a date', '{n} without a date')}
              </Link>
            </>
          ) : null}
          {data && data.lanesInAll > data.lanes.length ? (
            <>
              {' · '}
              <button
                type="button"
                class="as-link"
                title={say('Those with most claims are shown.')}
                onClick={() => ask({ most: String(data.lanes.length * 3) })}
              >
                {say('{n} of {all} lanes: show more', { n: data.lanes.length, all: data.lanesInAll })}
              </button>
            </>
          ) : null}
        </span>
        <Crumbs at={at} />
        <ClaimsLeftOut at={at} />
      </div>
      {trouble ? (
        <Wrong trouble={trouble} />
      ) : data && data.dated === 0 ? (
        <Empty title={say('Nothing with a date fits')}>
          <p>{say('Claims without a date stand in the chronology.')}</p>
          <p>
            <Link class="button" to={to('chronology', '', asked)}>
              {say('Chronology')}
            </Link>
          </p>
        </Empty>
      ) : data ? (
        <Picture all={data} asked={whole} at={at} />
      ) : (
        <div aria-busy="true" />
      )}
    </div>
  );
}

interface PictureProps extends ScreenProps {
  /** The picture of all days; where claims are too many it tells how many there are, and stretches of it tell more. */
  readonly all: TimelinePicture;
  readonly asked: Readonly<Record<string, string | undefined>>;
}

/** The words of a claim seen from afar are to be had this close, in days. */
const CLOSE = 24;

function Picture({ all, asked, at }: PictureProps): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const hits = useRef<readonly Hit[]>([]);
  const frame = useRef(0);
  const [width, setWidth] = useState(900);
  const [stretch, setStretch] = useState<Stretch>();
  const nearer = useAsk<TimelinePicture>(stretch && question('/api/timeline', { ...asked, ...stretch }));
  const picture = (stretch && nearer.data) ?? all;
  const times = useMemo(() => timesOf(picture), [picture]);
  const lanes = useMemo(
    () => picture.lanes.map(({ members, ...lane }) => ({ ...lane, members: inOrder(members, times) })),
    [picture, times],
  );
  const days = useMemo(() => daysOf(all), [all]);
  const view = useRef<View>(viewIn(at.search.get('view')) ?? firstView(all, days));
  const [chosenId, setChosenId] = useState<string>();
  const chosen = useMemo(() => (chosenId === undefined ? -1 : picture.ids.indexOf(chosenId)), [chosenId, picture]);
  const setChosen = (index: number): void => setChosenId(picture.ids[index]);
  const brush = useRef<readonly [number, number] | undefined>(undefined);
  const drag = useRef<
    { readonly x: number; readonly view: View; readonly brushing: boolean; moved: boolean } | undefined
  >(undefined);
  const [, turn] = useState(0);
  const asOf = at.search.get('asOf');
  const label = width < 600 ? 96 : LABEL;
  const { data: claim } = useAsk<ClaimRow>(
    chosenId === undefined ? undefined : `/api/claims/${encodeURIComponent(chosenId)}`,
  );

  const redraw = (): void => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      const element = canvas.current;
      const context = element?.getContext('2d');
      if (!element || !context) return;
      const ratio = devicePixelRatio || 1;
      const drawing = {
        picture,
        lanes,
        times,
        view: view.current,
        width,
        label,
        chosen,
        months: MONTHS[tongueNow()],
        brush: brush.current,
        asOf: asOf === null ? undefined : dayOf(asOf),
      };
      const laid = lay(penOf(context), drawing);
      const height = heightOf(laid);
      element.style.height = `${height}px`;
      if (element.width !== Math.round(width * ratio) || element.height !== Math.round(height * ratio)) {
        element.width = Math.round(width * ratio);
        element.height = Math.round(height * ratio);
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      hits.current = draw(penOf(context), { ...drawing, colours: coloursOf(element) }, laid);
    });
  };
  useLayoutEffect(() => {
    const element = canvas.current?.parentElement;
    if (!element) return;
    const look = (): void => setWidth(Math.max(280, element.clientWidth));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(redraw);
  useEffect(() => {
    void document.fonts.ready.then(redraw);
  }, [themeNow()]);

  const keep = useRef(0);
  const remember = (): void => {
    clearTimeout(keep.current);
    keep.current = window.setTimeout(
      () => ask({ view: `${isoOf(view.current.from)}~${isoOf(view.current.from + view.current.span)}` }),
      250,
    );
  };
  const following = useRef(0);
  /** Fetches what the view needs and the picture has not, a little after the last move. */
  const follow = (): void => {
    clearTimeout(following.current);
    following.current = window.setTimeout(() => {
      const next = stretchFor(all, picture, view.current);
      if (next !== 'enough') setStretch(next);
    }, 120);
  };
  useEffect(follow, [all, picture]);
  const see = (next: View): void => {
    view.current = next;
    redraw();
    remember();
    follow();
  };
  const inner = width - label;
  const middle = (): number => view.current.from + view.current.span / 2;
  const step = (by: number): void => see({ ...view.current, from: view.current.from + view.current.span * by });
  const order = useMemo(() => inOrder([...new Set(lanes.flatMap(({ members }) => members))], times), [lanes, times]);
  /** From afar the first claim of the days in view is looked up, and gone to. */
  const goTo = async (from: string): Promise<void> => {
    const question_ = question('/api/claims', {
      ...asked,
      lanes: undefined,
      most: undefined,
      dated: true,
      from,
      limit: 1,
    });
    const [row] = (await get<Page<ClaimRow>>(question_)).rows;
    const day = row && dayOf(row.earliest ?? row.latest ?? from);
    if (!row || day === undefined) return;
    setChosenId(row.claim);
    see({ from: day - CLOSE / 3, span: CLOSE });
  };
  const next = (by: number): void => {
    if (picture.density) {
      void goTo(isoOf(view.current.from)).catch(() => {});
      return;
    }
    const place = order.indexOf(chosen);
    const index = order[Math.min(order.length - 1, Math.max(0, place + by))];
    if (index === undefined) return;
    setChosen(index);
    const day = finite(times.from[index] ?? 0) ? (times.from[index] ?? 0) : (times.to[index] ?? 0);
    if (day < view.current.from || day > view.current.from + view.current.span)
      see({ ...view.current, from: day - view.current.span / 2 });
  };
  const narrowTo = (a: number, b: number): void => {
    ask({ from: isoOf(Math.min(a, b)), to: isoOf(Math.max(a, b)) });
  };
  useKeys({
    '+': () => see(zoomed(view.current, 0.6, middle())),
    '=': () => see(zoomed(view.current, 0.6, middle())),
    '-': () => see(zoomed(view.current, 1 / 0.6, middle())),
    '0': () => see(whole(days)),
    ArrowLeft: () => step(-0.15),
    ArrowRight: () => step(0.15),
    j: () => next(1),
    k: () => next(-1),
    b: () => narrowTo(view.current.from, view.current.from + view.current.span),
    Escape: () => (chosenId === undefined ? history.back() : setChosenId(undefined)),
  });

  const pointOf = (event: PointerEvent | WheelEvent | MouseEvent): { x: number; y: number } => {
    const box = canvas.current?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey && Math.abs(event.deltaY) >= Math.abs(event.deltaX) && event.shiftKey)
        return;
      const { x } = pointOf(event);
      if (x < label) return;
      event.preventDefault();
      if (Math.abs(event.deltaX) > Math.abs(event.deltaY))
        see({ ...view.current, from: view.current.from + (event.deltaX / inner) * view.current.span });
      else see(zoomed(view.current, Math.exp(event.deltaY * 0.0016), dayAtX(view.current, inner, x - label)));
    };
    element.addEventListener('wheel', wheel, { passive: false });
    return () => element.removeEventListener('wheel', wheel);
  });
  const from = at.search.get('from');
  const until = at.search.get('to');
  return (
    <div class={`timeline${claim ? ' with-claim' : ''}`}>
      <div class="lanes">
        <div class="tools">
          <button
            type="button"
            class="button tiny"
            onClick={() => see(zoomed(view.current, 0.6, middle()))}
            aria-label={say('Closer')}
          >
            +
          </button>
          <button
            type="button"
            class="button tiny"
            onClick={() => see(zoomed(view.current, 1 / 0.6, middle()))}
            aria-label={say('Wider')}
          >
            −
          </button>
          <button type="button" class="button tiny" onClick={() => see(whole(days))}>
            {say('All')} <kbd>0</kbd>
          </button>
          <button
            type="button"
            class="button tiny"
            onClick={() => narrowTo(view.current.from, view.current.from + view.current.span)}
            title={say('Or hold Shift and drag over the days.')}
          >
            {say('Only these days')} <kbd>b</kbd>
          </button>
          <FigureButtons
            name="timeline"
            make={() => timelineFigure({ ...asked, ...stretch }, view.current, MONTHS[tongueNow()], say('Timeline'))}
          />
          {from !== null || until !== null ? (
            <Link class="button tiny" to={to('chronology', '', claimQuestion(at))}>
              {say('These days as a table')}
            </Link>
          ) : null}
          {picture.left > 0 && stretch ? (
            <Link
              class="button tiny"
              to={to('chronology', '', { ...claimQuestion(at), from: stretch.start, to: stretch.end })}
            >
              {many(picture.left, '{n} more than fit: as a table', '{n} more than fit: as a table')}
            </Link>
          ) : null}
          <span class="legend soft small">
            {picture.density ? (
              <>
                <span>
                  <i class="day" /> {say('so many claims in these days')}
                </span>
                <span>
                  <i class="maybe" /> {say('so many that may lie in them')} · {say('closer shows each')}
                </span>
              </>
            ) : null}
            {LEGEND.map(([mark, means]) => (
              <span key={mark}>
                <i class={mark} /> {say(means)}
              </span>
            ))}
          </span>
        </div>
        <div class="canvas-box">
          <canvas
            ref={canvas}
            tabIndex={0}
            role="application"
            aria-label={say(
              'Timeline: arrows move, + and − zoom, j and k go from claim to claim; the chosen claim is told beside it.',
            )}
            onPointerDown={(event) => {
              const { x } = pointOf(event);
              if (x < label) return;
              canvas.current?.setPointerCapture(event.pointerId);
              drag.current = { x, view: view.current, brushing: event.shiftKey, moved: false };
            }}
            onPointerMove={(event) => {
              const { x, y } = pointOf(event);
              const now = drag.current;
              if (!now) {
                if (canvas.current)
                  canvas.current.style.cursor = hitAt(hits.current, x - label, y) ? 'pointer' : 'grab';
                return;
              }
              if (Math.abs(x - now.x) > 3) now.moved = true;
              if (now.brushing) {
                brush.current = [dayAtX(now.view, inner, now.x - label), dayAtX(now.view, inner, x - label)];
                redraw();
              } else see({ ...now.view, from: now.view.from - ((x - now.x) / inner) * now.view.span });
            }}
            onPointerUp={(event) => {
              const now = drag.current;
              drag.current = undefined;
              if (!now) return;
              const { x, y } = pointOf(event);
              if (now.brushing && brush.current && now.moved) narrowTo(...brush.current);
              else if (!now.moved && picture.density)
                see(zoomed(view.current, 0.3, dayAtX(view.current, inner, x - label)));
              else if (!now.moved) setChosen(hitAt(hits.current, x - label, y)?.index ?? -1);
              brush.current = undefined;
              turn((n) => n + 1);
            }}
            onDblClick={(event) => {
              const { x } = pointOf(event);
              see(zoomed(view.current, 0.3, dayAtX(view.current, inner, x - label)));
            }}
          />
        </div>
      </div>
      {claim ? (
        <aside class="side" aria-live="polite">
          <button
            type="button"
            class="button bare tiny"
            style={{ float: 'right' }}
            aria-label={say('Close')}
            onClick={() => setChosenId(undefined)}
          >
            ✕
          </button>
          <ClaimPanel claim={claim} key={claim.claim}>
            <p class="soft small">
              {claim.earliest === undefined ? '' : `${say('from')} ${saidDay(claim.earliest)}`}{' '}
              {claim.latest === undefined ? '' : `${say('until')} ${saidDay(claim.latest)}`}
            </p>
          </ClaimPanel>
        </aside>
      ) : null}
    </div>
  );
}
