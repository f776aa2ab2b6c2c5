/** The local server over a large invented case: how long each screen's questions take, asked first and asked again. */
import { start } from '../src/server/start.ts';
import type { Figure, Measurement } from '../src/workbench/figures.ts';
import { largeCase } from './measuring/invented-case.ts';
import { inNewFolder } from './measuring/program.ts';

const SCREENS: Readonly<Record<string, string>> = {
  case: '/api/case',
  'chronology, first page': '/api/claims?limit=100',
  'chronology, row 90,000': '/api/claims?limit=100&cursor=90000',
  'chronology of one kind and year': '/api/claims?predicate=attention&from=2010-01-01&to=2010-12-31',
  'claims of each month': '/api/months',
  'timeline, bodies': '/api/timeline?lanes=organisation',
  'timeline, kinds of claim, a month': '/api/timeline?lanes=predicate&start=2012-01-01&end=2012-02-01',
  documents: '/api/documents',
  'people and things': '/api/entities?limit=100',
  search: '/api/search?words=lease&limit=100',
  'network of 2,000 names': '/api/network?limit=2000',
  'who knew when': '/api/who-knew-when',
  findings: '/api/findings',
  requests: '/api/requests?kind=request&limit=200',
  watches: '/api/watches?limit=200',
  numbers: '/api/numbers?limit=50',
  origins: '/api/origins',
  judgements: '/api/judgements?limit=100',
};

export const server: Measurement = {
  id: 'server',
  asks: 'How soon does each screen of the browser have its answer, in a case of 100,000 claims and 10,000 names?',
  measure: () =>
    inNewFolder(async (folder) => {
      const path = await largeCase(folder);
      const running = await start(path, { by: 'bench' });
      try {
        const entered = await fetch(running.link, { redirect: 'manual' });
        const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
        const asked = async (url: string, tag?: string): Promise<{ readonly cpu: number; readonly tag: string }> => {
          const before = process.cpuUsage();
          const answer = await fetch(new URL(url, running.link), {
            headers: { cookie, ...(tag ? { 'if-none-match': tag } : {}) },
          });
          await answer.arrayBuffer();
          if (answer.status >= 400) throw new Error(`${url} answered ${answer.status}`);
          const { user, system } = process.cpuUsage(before);
          return { cpu: (user + system) / 1e6, tag: answer.headers.get('etag') ?? '' };
        };
        const figures: Figure[] = [];
        for (const [what, url] of Object.entries(SCREENS)) {
          const first = await asked(url);
          const again = await asked(url, first.tag);
          figures.push(
            { what, value: first.cpu, unit: 'CPU s', target: 0.5 },
            { what: `${what}, nothing changed`, value: again.cpu, unit: 'CPU s' },
          );
        }
        return [{ title: 'First answer and again', figures }];
      } finally {
        await running.close();
      }
    }),
};
