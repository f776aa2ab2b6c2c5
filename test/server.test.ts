/** The local server: who is let in, what it says, and that it has every verb of the command line. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../src/server/routes/index.ts';
import { type Running, start } from '../src/server/start.ts';
import { lookAt, workOn } from '../src/workbench/open-case.ts';
import { run } from '../src/workbench/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'sheaf-server-'));
const casePath = join(folder, 'quay.sheaf');
const SCRIPT = '<script>document.title = "stolen"</script>';
const LONG_NAME = `Ilse ${'van der Hoogenboom '.repeat(16)}Quennell`;
let running: Running;
let cookie = '';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Node's own fetch sets Host and hides Set-Cookie: what is tested here is just that. */
const ask = (
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Answer> =>
  new Promise((done, failed) => {
    const origin = `http://127.0.0.1:${running.port}`;
    const sent = request(
      `${origin}${path}`,
      {
        method,
        headers: {
          ...(cookie === '' ? {} : { cookie }),
          ...(method === 'GET' ? {} : { origin, 'content-type': 'application/json' }),
          ...headers,
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(parts).toString('utf8'),
          }),
        );
      },
    );
    sent.on('error', failed);
    sent.end(body);
  });

const json = async <T>(path: string): Promise<T> => JSON.parse((await ask(path)).text) as T;

beforeAll(async () => {
  const files = join(folder, 'files');
  const { mkdirSync } = await import('node:fs');
  mkdirSync(files);
  writeFileSync(
    join(files, `a ${'long '.repeat(20)}name.txt`),
    `${SCRIPT}\n\nOn 3 May 2012 ${LONG_NAME} told the lighthouse board that the crane was unsafe.\n`,
  );
  writeFileSync(
    join(files, 'page.html'),
    `<html><head><title>${SCRIPT}</title></head><body onload="steal()"><h1>The quay</h1><p>In June 2013 the port office asked the yard about the lease.</p>${SCRIPT}</body></html>`,
  );
  writeFileSync(
    join(files, 'right to left.txt'),
    'قال الحارس إن السفينة غادرت الميناء.\n\nThe guard told the port office in 2014 that the ship had left.\n',
  );
  writeFileSync(
    join(files, 'two megabytes.txt'),
    `The board met in 2011. ${'The lease of the quay was read aloud. '.repeat(55_000)}`,
  );
  await workOn(casePath, 'run', { create: true }, (on) => run(on, [files]));
  running = await start(casePath, { by: 'A. Reader', web: process.env.SHEAF_WEB });
}, 240_000);

afterAll(async () => {
  await running?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('who is let in', () => {
  test('nobody without the link, and the refusal tells nothing of the case', async () => {
    expect((await ask('/api/case')).status).toBe(401);
    const page = await ask('/');
    expect(page.status).toBe(401);
    expect(page.text).not.toContain('quay');
    expect(page.text).toContain('sheaf open');
  });

  test('the link opens once, and gives a cookie that scripts cannot read and other sites cannot use', async () => {
    const { pathname, search } = new URL(running.link);
    const first = await ask(`${pathname}${search}`);
    expect(first.status).toBe(303);
    const [set = ''] = first.headers['set-cookie'] ?? [];
    expect(set).toMatch(/HttpOnly; SameSite=Strict/);
    expect((await ask(`${pathname}${search}`)).status).toBe(401);
    cookie = set.split(';')[0] ?? '';
    expect((await ask('/api/case')).status).toBe(200);
  });

  test.each([
    ['another host name (DNS rebinding)', { host: 'evil.example' }],
    ['another site', { origin: 'https://evil.example' }],
    ['a sandboxed page', { origin: 'null' }],
  ])('%s is turned away', async (_, headers) => expect((await ask('/api/case', { headers })).status).toBe(403));

  test('a form of another site can change nothing', async () => {
    const sent = await ask('/api/undo', { method: 'POST', headers: { origin: 'https://evil.example' }, body: '{}' });
    expect(sent.status).toBe(403);
  });
});

describe('what it says', () => {
  test('no inline script, nothing from elsewhere, on every answer', async () => {
    for (const path of ['/', '/api/case', '/api/docs']) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  test('the same question is answered once: a tag, then 304, until somebody decides', async () => {
    const { headers } = await ask('/api/claims');
    const tag = String(headers.etag);
    expect((await ask('/api/claims', { headers: { 'if-none-match': tag } })).status).toBe(304);
    const { rows } = await json<{ rows: { claim: string }[] }>('/api/claims?limit=1');
    const made = await ask(`/api/claims/${encodeURIComponent(rows[0]?.claim ?? '')}/accept`, {
      method: 'POST',
      body: '{}',
    });
    expect(made.status).toBe(200);
    expect((await ask('/api/claims', { headers: { 'if-none-match': tag } })).status).toBe(200);
    expect((await ask('/api/undo', { method: 'POST', body: '{}' })).status).toBe(200);
  });

  test('pages follow one another to the end', async () => {
    const all: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await json<{ rows: { claim: string }[]; total: number; cursor?: string }>(
        `/api/claims?limit=3${cursor === undefined ? '' : `&cursor=${cursor}`}`,
      );
      all.push(...page.rows.map(({ claim }) => claim));
      ({ cursor } = page);
      if (cursor === undefined) expect(all).toHaveLength(page.total);
    } while (cursor !== undefined);
    expect(new Set(all).size).toBe(all.length);
  });

  test('a saved page is shown where it can run nothing, and without what would run', async () => {
    const { rows } = await json<{ rows: { id: string; path: string }[] }>('/api/documents');
    const id = rows.find(({ path }) => path.endsWith('page.html'))?.id ?? '';
    const original = await ask(`/api/documents/${encodeURIComponent(id)}/original`);
    expect(original.headers['content-security-policy']).toMatch(/^sandbox;/);
    expect(original.text).toContain('The quay');
    expect(original.text).not.toMatch(/<script|onload/);
  });

  test.each([
    ['a document that is not there', '/api/documents/nothing', 404],
    ['a file outside', '/api/documents/..%2F..%2Fetc%2Fpasswd/original', 404],
    ['a field that is none', '/api/claims?colour=red', 200],
    ['a day that is none', '/api/claims?from=yesterday', 400],
    ['a cursor that is none', '/api/claims?cursor=-1', 400],
    ['a question that is none', '/api/secrets', 404],
    ['a predicate that is none', '/api/claims?predicate=loved', 400],
  ])('%s: one line and a hint, nothing of the program’s inside', async (_, path, status) => {
    const { status: got, text } = await ask(path);
    expect(got).toBe(status);
    if (status >= 400) {
      const { error } = JSON.parse(text) as { error: { message: string; hint: string } };
      expect(error.hint).not.toBe('');
      expect(text).not.toMatch(/node_modules|\.ts:\d|at Object/);
    }
  });

  test('the list of questions is OpenAPI and has every route', async () => {
    const list = await json<{ openapi: string; paths: Record<string, object> }>('/api/docs.json');
    expect(list.openapi).toMatch(/^3\.1/);
    expect(Object.keys(list.paths)).toHaveLength(new Set(routes.map(({ path }) => path)).size);
    expect((await ask('/api/docs')).text).toContain('/api/claims');
  });
});

describe('what is hostile', () => {
  test('a hundred questions at once are all answered', async () => {
    const paths = ['/api/case', '/api/claims?limit=50', '/api/entities', '/api/search?words=lease', '/api/timeline'];
    const all = await Promise.all(Array.from({ length: 100 }, (_, i) => ask(paths[i % paths.length] ?? '/')));
    expect(all.map(({ status }) => status)).toEqual(Array.from({ length: 100 }, () => 200));
  }, 60_000);

  test('a file comes in pieces, whole, and other questions are answered meanwhile; what is wrong with it is said before', async () => {
    const [page, rows] = await Promise.all([
      ask('/api/files/dossier?format=html'),
      ask('/api/exports/claims?format=csv'),
    ]);
    expect(page.status).toBe(200);
    expect(page.text.trimEnd()).toMatch(/<\/html>$/);
    expect(rows.text.split('\r\n').length).toBeGreaterThan(2);
    expect((await ask('/api/exports/nothing')).status).toBe(400);
    expect((await ask('/api/files/dossier?format=xlsx')).status).toBe(400);
  });

  test('the header’s day and lens act on documents, search, names and decisions too', async () => {
    const total = async (path: string): Promise<number> => (await json<{ total: number }>(path)).total;
    const lens = encodeURIComponent('lighthouse board');
    expect(await total('/api/documents')).toBeGreaterThan(await total(`/api/documents?lens=${lens}`));
    expect(await total(`/api/documents?lens=${lens}`)).toBe(1);
    expect(await total('/api/documents?asOf=1900-01-01')).toBeLessThan(await total('/api/documents'));
    expect(await total('/api/search?words=port')).toBeGreaterThan(await total(`/api/search?words=port&lens=${lens}`));
    expect(await total('/api/entities')).toBeGreaterThan(await total(`/api/entities?lens=${lens}`));
    expect(await total('/api/judgements?asOf=2000-01-01')).toBe(0);
  });

  test('nobody is a holder without a name, and words that stand nowhere together lead to most of them', async () => {
    expect((await ask('/api/holders')).text).not.toContain('not stated');
    const { rows } = await json<{ rows: { lacks?: string[] }[] }>('/api/search?words=port%20zeppelin');
    expect(rows[0]?.lacks).toEqual(['zeppelin']);
    expect((await json<{ total: number }>('/api/search?words=port%20zeppelin&exact=true')).total).toBe(0);
  });

  test('the page names its case and asks its first question before a script runs', async () => {
    const { text } = await ask('/?asOf=2014-01-01');
    expect(text).toContain('<meta name="case" content="quay">');
    expect(text).toContain('<link rel="preload" as="fetch" crossorigin href="/api/glance?asOf=2014-01-01">');
    expect((await ask('/timeline')).text).not.toContain('as="fetch"');
    const found = async (address: string): Promise<number> => {
      const { families } = JSON.parse((await ask(address)).text) as { families: Record<string, number> };
      return Object.values(families).reduce((sum, n) => sum + n, 0);
    };
    expect(await found('/api/glance?asOf=1900-01-01')).toBeLessThan(await found('/api/glance'));
  });

  test('a title with markup, right-to-left text and a long name come back as they are', async () => {
    expect((await ask('/api/documents')).text).toContain(JSON.stringify(SCRIPT).slice(1, -1));
    expect((await ask('/api/search?words=%D8%A7%D9%84%D8%B3%D9%81%D9%8A%D9%86%D8%A9')).text).toContain('السفينة');
    expect((await ask('/api/search?words=Hoogenboom')).text).toContain('Hoogenboom');
  });

  test('a paragraph of two megabytes is given whole', async () => {
    const { rows } = await json<{ rows: { id: string; path: string }[] }>('/api/documents');
    const id = rows.find(({ path }) => path.startsWith('two'))?.id ?? '';
    expect((await json<{ text: string }>(`/api/documents/${encodeURIComponent(id)}`)).text.length).toBeGreaterThan(
      2_000_000,
    );
  });

  test('a body that is no JSON, or too large, is refused in one line', async () => {
    expect((await ask('/api/undo', { method: 'POST', body: '{' })).status).toBe(400);
    expect(
      (await ask('/api/undo', { method: 'POST', body: JSON.stringify({ why: 'x'.repeat(2_000_000) }) })).status,
    ).toBe(413);
  });

  test('another process decides while the case is open: seen at the next question', async () => {
    const before = await json<{ total: number }>('/api/judgements');
    const { judgeIdentity } = await import('../src/workbench/judge.ts');
    await lookAt(casePath, (at) => judgeIdentity(at, 'B. Other', 'different', 'the yard', 'the board'));
    expect((await json<{ total: number }>('/api/judgements')).total).toBe(before.total + 1);
  });

  test('another process works on the case: reading waits or says so, looking goes on', async () => {
    await workOn(casePath, 'test', {}, async () => {
      expect((await ask('/api/claims')).status).toBe(200);
      expect((await ask('/api/search?words=lease')).status).toBe(200);
    });
  });

  test('files go nowhere but where they should', async () => {
    const sent = await ask('/api/files?name=..%2F..%2F..%2Fescaped.txt', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: Buffer.from('x'),
    });
    expect(sent.status).toBe(200);
    expect(existsSync(join(tmpdir(), 'escaped.txt'))).toBe(false);
  });
});

/** Leaves of the command line: "show claims", "judge accept". */
async function commandsOf(): Promise<readonly string[]> {
  const commands = join(import.meta.dirname, '../src/cli/commands');
  const main = readFileSync(join(commands, '../main.ts'), 'utf8');
  const top = new Command('sheaf');
  for (const [, names = '', file = ''] of main.matchAll(/import \{ ([\w, ]+) \} from '\.\/commands\/([\w-]+)\.ts'/g)) {
    const module = (await import(join(commands, `${file}.ts`))) as Record<string, (program: Command) => void>;
    for (const name of names.split(', ')) module[name]?.(top);
  }
  const leaves = (command: Command, path: readonly string[]): readonly string[] =>
    command.commands.length === 0
      ? [path.join(' ')]
      : command.commands.flatMap((one) => leaves(one, [...path, one.name()]));
  return leaves(top, []);
}

/** What has no counterpart in a browser, and why. */
const TERMINAL_ONLY: Readonly<Record<string, string>> = {
  demo: 'makes a case of its own and prints it',
  open: 'starts the server',
  score: 'for those who work on Sheaf, in a checkout',
  bench: 'for those who work on Sheaf, in a checkout',
};

test('the browser has every verb of the command line, and no other', async () => {
  const commands = await commandsOf();
  expect(commands.length).toBeGreaterThan(15);
  const served = new Set(routes.flatMap((one) => one.commands));
  const known = (verb: string): boolean => served.has(verb) || verb in TERMINAL_ONLY;
  expect(commands.filter((verb) => !known(verb))).toEqual([]);
  expect([...served].filter((verb) => !commands.includes(verb))).toEqual([]);
  expect(readdirSync(join(import.meta.dirname, '../src/server/routes')).length).toBeGreaterThan(8);
});
