/** What happens, told to every open page as it happens: how far work is, and that the case has changed. */
import type { ServerResponse } from 'node:http';
import type { Jobs } from './jobs.ts';

const LOOK_MS = 700;

export interface Events {
  /** Takes a page on until it goes away. */
  add(page: ServerResponse): void;
  close(): void;
}

const line = (name: string, data: unknown): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

/** `mark` differs whenever the case was written, by whomever; it is looked at only while a page is open. */
export function events(jobs: Jobs, mark: () => string): Events {
  const pages = new Set<ServerResponse>();
  const tell = (name: string, data: unknown): void => {
    for (const page of pages) page.write(line(name, data));
  };
  const deafen = jobs.listen((job) => tell('job', job));
  let seen = mark();
  const look = (): void => {
    if (pages.size === 0) return;
    const now = mark();
    if (now === seen) return;
    seen = now;
    tell('changed', { mark: now });
  };
  const timer = setInterval(look, LOOK_MS);
  timer.unref();
  return {
    add(page) {
      pages.add(page);
      page.write(`retry: 1000\n${line('hello', { mark: mark(), jobs: jobs.list() })}`);
      page.on('close', () => pages.delete(page));
    },
    close() {
      clearInterval(timer);
      deafen();
      for (const page of pages) page.end();
      pages.clear();
    },
  };
}
