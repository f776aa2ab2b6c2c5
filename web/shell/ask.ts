/** Asking the server: answers are kept with their tag, and asked again when the case has changed. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Failed, Job } from '../../src/server/api.ts';
import { tongueNow } from '../words/index.ts';
import { lookedAt } from './looked-at.ts';

export type Trouble = Failed['error'];

interface Kept {
  readonly tag: string;
  readonly data: unknown;
}

const kept = new Map<string, Kept>();
const KEPT = 120;

export const GONE: Trouble = {
  code: 'gone',
  message: 'Sheaf has been stopped',
  hint: 'Run `sheaf open` again: this page then goes on by itself. Nothing is lost.',
};

async function fetched(url: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch {
    throw GONE;
  }
}

async function troubleIn(response: Response): Promise<Trouble> {
  try {
    return ((await response.json()) as Failed).error;
  } catch {
    return { code: 'fault', message: `the server answered ${response.status}`, hint: 'Reload the page.' };
  }
}

/** Questions under way, by the state of the case that they are asked of: who asks the same meanwhile waits for the same answer. */
const under = new Map<string, Promise<unknown>>();

const inTongue = (asked: string): string =>
  tongueNow() === 'fr' ? `${asked}${asked.includes('?') ? '&' : '?'}tongue=fr` : asked;

/** The answer, where it is known of the case as it stands. */
function knownNow(asked: string): Kept | undefined {
  const known = kept.get(inTongue(asked));
  return known && news.connected && known.tag === `"${news.mark}"` ? known : undefined;
}

/** Throws a Trouble. What is known of the case as it stands is not asked for again. */
export function get<T>(asked: string): Promise<T> {
  const url = inTongue(asked);
  const now = knownNow(asked);
  if (now) return Promise.resolve(now.data as T);
  const known = kept.get(url);
  const key = `${news.round} ${url}`;
  const waiting = under.get(key);
  if (waiting) return waiting as Promise<T>;
  const answer = answered<T>(url, known).finally(() => under.delete(key));
  under.set(key, answer);
  return answer;
}

async function answered<T>(url: string, known: Kept | undefined): Promise<T> {
  const response = await fetched(url, known ? { headers: { 'If-None-Match': known.tag } } : {});
  if (response.status === 304 && known) return known.data as T;
  if (!response.ok) throw await troubleIn(response);
  const data = (await response.json()) as T;
  const tag = response.headers.get('ETag') ?? '';
  // the first answer says what state of the case the page begins with
  if (news.mark === '' && tag !== '') news = { ...news, mark: tag.replaceAll('"', '') };
  kept.delete(url);
  kept.set(url, { tag, data });
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return data;
}

/** Throws a Trouble. */
export async function post<T>(url: string, body: unknown = {}): Promise<T> {
  const response = await fetched(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw await troubleIn(response);
  return (await response.json()) as T;
}

/** A question with its values; those that are empty are left out. */
export function question(
  path: string,
  values: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && value !== '') search.set(name, String(value));
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}

export interface News {
  /** Differs after every change of the case. */
  readonly mark: string;
  /** Grows whenever all that is shown must be asked for again. */
  readonly round: number;
  readonly jobs: readonly Job[];
  readonly connected: boolean;
}

let news: News = { mark: '', round: 0, jobs: [], connected: true };
const { changed: newsChanged, useLook } = lookedAt();

function tell(next: Partial<Omit<News, 'round'>>): void {
  const changed =
    (next.mark !== undefined && news.mark !== '' && next.mark !== news.mark) ||
    (next.connected === true && !news.connected);
  news = { ...news, ...next, round: news.round + (changed ? 1 : 0) };
  newsChanged();
}

const CHANNEL = 'sheaf-news';
const between = new BroadcastChannel(CHANNEL);

/**
 * Listens for what happens on the server. A browser allows six connections to one server, so of all tabs one alone holds the line and tells
 * the others; when it is closed the next takes over.
 */
export function listen(): void {
  between.addEventListener('message', (event) => tell(event.data as Partial<Omit<News, 'round'>>));
  void navigator.locks.request(CHANNEL, () => new Promise<void>(() => hold()));
}

function spread(next: Partial<Omit<News, 'round'>>): void {
  tell(next);
  between.postMessage(next);
}

function hold(): void {
  const source = new EventSource('/api/events');
  source.addEventListener('hello', (event) => {
    const { mark, jobs } = JSON.parse(event.data) as Pick<News, 'mark' | 'jobs'>;
    spread({ mark, jobs, connected: true });
  });
  source.addEventListener('changed', (event) => spread({ mark: (JSON.parse(event.data) as News).mark }));
  source.addEventListener('job', (event) => {
    const job = JSON.parse(event.data) as Job;
    spread({ jobs: [...news.jobs.filter(({ id }) => id !== job.id), job] });
  });
  source.addEventListener('error', () => {
    spread({ connected: false });
    if (source.readyState === EventSource.CLOSED) {
      source.close();
      setTimeout(hold, 1500);
    }
  });
}

export function useNews(): News {
  useLook();
  return news;
}

/** After a decision made here: do not wait for the server's next look. */
export const refresh = (): void => spread({ mark: `${news.mark}+` });

export interface Answer<T> {
  readonly data?: T;
  readonly trouble?: Trouble;
  readonly loading: boolean;
}

/** Sends a question before the page is drawn: who asks it afterwards shares the answer. */
export function askAhead(url: string | undefined): void {
  if (url !== undefined) get(url).catch(() => {}); // who waits for it is told of trouble
}

/** What is known already is drawn with the first look. */
function atOnce<T>(url: string | undefined): Answer<T> & { readonly url?: string | undefined } {
  const now = url === undefined ? undefined : knownNow(url);
  return now ? { data: now.data as T, url, loading: false } : { loading: true };
}

/** Asks, and asks again when the case has changed; what was known stays on the screen meanwhile. */
export function useAsk<T>(url: string | undefined): Answer<T> {
  const { round } = useNews();
  const [answer, set] = useState<Answer<T> & { readonly url?: string | undefined }>(() => atOnce(url));
  useMemo(() => askAhead(url), [url, round]);
  useEffect(() => {
    if (url === undefined) return;
    const now = knownNow(url);
    if (now) {
      set((was) => (was.url === url && was.data === now.data && !was.loading ? was : atOnce(url)));
      return;
    }
    let late = false;
    set((was) => ({ ...(was.data !== undefined ? { data: was.data } : {}), url: was.url, loading: true }));
    get<T>(url).then(
      (data) => !late && set({ data, url, loading: false }),
      (trouble: Trouble) => !late && set({ trouble, url, loading: false }),
    );
    return () => {
      late = true;
    };
  }, [url, round]);
  if (url === undefined) return { loading: false };
  return answer;
}
