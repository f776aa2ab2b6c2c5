/** Nothing is irreversible: whatever the page can decide is taken back by the key for undoing, in one step, and brought back as easily. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '../src/server/routes/index.ts';
import { type Running, start } from '../src/server/start.ts';
import { workOn } from '../src/workbench/open-case.ts';
import { run } from '../src/workbench/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'sheaf-undo-'));
let running: Running;
let headers: Record<string, string> = {};

const send = async <T>(path: string, body?: unknown): Promise<T> => {
  const answer = await fetch(`http://127.0.0.1:${running.port}${path}`, {
    headers,
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  const said = (await answer.json()) as T;
  if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(said)}`);
  return said;
};

interface Rows {
  readonly total: number;
  readonly rows: readonly { readonly id: string; readonly claim: string; readonly path: string }[];
}

/** Once no job is under way. */
async function rested(): Promise<void> {
  for (;;) {
    const jobs = await send<readonly { readonly state: string; readonly failed?: unknown }[]>('/api/jobs');
    expect(jobs.filter(({ failed }) => failed !== undefined)).toEqual([]);
    if (jobs.every(({ state }) => state !== 'waiting' && state !== 'at work')) return;
    await new Promise((done) => setTimeout(done, 40));
  }
}

/** What holds, and what is shown because of it. */
async function standing(): Promise<unknown> {
  await rested();
  const held = await send<Rows>('/api/judgements?limit=1000');
  const [claims, documents, tables] = await Promise.all(
    ['/api/claims?limit=1', '/api/documents', '/api/tables'].map((path) => send<Rows>(path)),
  );
  return [held.rows.map(({ id }) => id), claims?.total, documents?.total, tables?.rows];
}

beforeAll(async () => {
  const files = join(folder, 'files');
  mkdirSync(files);
  writeFileSync(
    join(files, 'letter.txt'),
    'On 3 May 2012 Ilse Quennell told the lighthouse board that the crane was unsafe.\n\nOn 9 May 2012 the port office asked the lighthouse board about the crane.\n',
  );
  writeFileSync(
    join(files, 'notice.txt'),
    'On 12 May 2012 Otmar Vahl told the port office that the crane was unsafe.\n',
  );
  writeFileSync(
    join(files, 'calls.csv'),
    'Caller,Called,Date\nIlse Quennell,Otmar Vahl,2012-05-01\nOtmar Vahl,Ilse Quennell,2012-05-02\n',
  );
  const casePath = join(folder, 'crane.sheaf');
  await workOn(casePath, 'run', { create: true }, (on) => run(on, [files]));
  running = await start(casePath, { by: 'A. Reader', web: process.env.SHEAF_WEB });
  const entered = await fetch(running.link, { redirect: 'manual' });
  headers = {
    cookie: (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
    origin: `http://127.0.0.1:${running.port}`,
    'content-type': 'application/json',
  };
}, 120_000);

afterAll(async () => {
  await running?.close();
  rmSync(folder, { recursive: true, force: true });
});

const document = async (path: string): Promise<string> =>
  (await send<Rows>('/api/documents')).rows.find((one) => one.path.endsWith(path))?.id ?? '';
const claims = async (): Promise<readonly string[]> =>
  (await send<Rows>('/api/claims')).rows.map(({ claim }) => encodeURIComponent(claim));

/** Each act of the page, as it asks for it. */
const ACTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'POST /api/claims/:id/accept': async () => send(`/api/claims/${(await claims())[0]}/accept`, {}),
  'POST /api/claims/:id/reject': async () => send(`/api/claims/${(await claims())[0]}/reject`, { why: 'a joke' }),
  'POST /api/claims': async () => {
    const [claim = ''] = await claims();
    return send('/api/claims', {
      document: await document('letter.txt'),
      start: 0,
      end: 40,
      predicate: 'told',
      roles: { who: 'Ilse Quennell', what: 'that the crane was unsafe' },
      insteadOf: decodeURIComponent(claim),
    });
  },
  ...Object.fromEntries(
    ['same', 'different', 'unsure'].flatMap((verdict) => [
      [`POST /api/judge/${verdict}`, () => send(`/api/judge/${verdict}`, { a: 'Ilse Quennell', b: 'Otmar Vahl' })],
      [
        `POST /api/claims/says-${verdict}`,
        async () => {
          const [a = '', b = ''] = (await claims()).map(decodeURIComponent);
          return send(`/api/claims/says-${verdict}`, { a, b });
        },
      ],
    ]),
  ),
  'POST /api/documents/:id/facts': async () =>
    send(`/api/documents/${await document('letter.txt')}/facts`, { fact: 'sealed', value: 'yes' }),
  'POST /api/documents/:id/withdraw': async () =>
    send(`/api/documents/${await document('notice.txt')}/withdraw`, { why: 'a forgery' }),
  'POST /api/documents/:id/map': async () =>
    send(`/api/documents/${await document('calls.csv')}/map`, {
      as: 'calls',
      holder: 'the port office',
      received: '2012-06-01',
    }),
  'POST /api/holders/group': () => send('/api/holders/group', { group: 'the quay', members: 'Otmar Vahl' }),
  ...Object.fromEntries(
    ['part-of', 'became', 'stands-for'].map((relation) => [
      `POST /api/holders/${relation}`,
      () => send(`/api/holders/${relation}`, { a: 'port office', b: 'lighthouse board' }),
    ]),
  ),
  'POST /api/holders/existed': () => send('/api/holders/existed', { holder: 'port office', during: '2001/..' }),
  'POST /api/judge/origin': () =>
    send('/api/judge/origin', { a: 'notice.txt', verdict: 'independent', b: 'letter.txt' }),
  'POST /api/searches': () => send('/api/searches', { words: 'crane' }),
  'POST /api/find': () => send('/api/find', { before: 'the fall=2012-06-01' }),
};

/** What takes back itself, works without deciding, or is left by withdrawing the source; findings are decided in test/browser. */
const NO_DECISION: readonly string[] = [
  'POST /api/documents/:id/restore',
  'POST /api/findings/:id/confirm',
  'POST /api/findings/:id/dismiss',
  'POST /api/findings/:id/reopen',
  'POST /api/judgements/:id/undo',
  'POST /api/undo',
  'POST /api/run',
  'POST /api/read',
];

test('every act of the page is here', () => {
  const acts = routes.filter(({ method }) => method === 'POST').map(({ method, path }) => `${method} ${path}`);
  expect(acts.filter((one) => !(one in ACTS) && !NO_DECISION.includes(one))).toEqual([]);
});

for (const [name, decide] of Object.entries(ACTS))
  test(`${name}: one step takes it back, and one brings it back`, async () => {
    const before = await standing();
    await decide();
    const decided = await standing();
    expect(decided).not.toEqual(before);
    const { by } = await send<{ by: { id: string } }>('/api/undo', {});
    expect(await standing()).toEqual(before);
    await send(`/api/judgements/${by.id}/undo`, {});
    expect(await standing()).toEqual(decided);
    await send('/api/undo', {});
    expect(await standing()).toEqual(before);
  }, 60_000);
