/** The local server: one case, this computer only, the same verbs as the command line. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { SheafError } from '../domain/errors.ts';
import type { Tongue } from '../domain/tongue.ts';
import { asTrouble, keepOpen } from '../workbench/keep-open.ts';
import { showGlance } from '../workbench/show-glance.ts';
import { SHEAF } from '../workbench/versions.ts';
import { type Aside, aside } from './aside.ts';
import { events } from './events.ts';
import { IN_WHICH_TONGUE } from './fields.ts';
import { FRAMED_POLICY, type Guard, guard, HEADERS, POLICY } from './guard.ts';
import { jobs } from './jobs.ts';
import { once } from './once.ts';
import { objectSchema, openApi } from './open-api.ts';
import { pageFor } from './page-head.ts';
import { questions, turnedAway } from './plain-page.ts';
import { isFree, recall, remember } from './remembered.ts';
import { type Desk, FILE, type FileAnswer, type Route } from './route.ts';
import { routes } from './routes/index.ts';
import { troubleFor } from './trouble.ts';
import { keepUpload } from './uploads.ts';
import { webFiles } from './web-files.ts';

export interface Running {
  /** The link with its secret: good for one browser. */
  readonly link: string;
  readonly port: number;
  /** Another link, for a second browser. */
  readonly anotherLink: () => string;
  readonly close: () => Promise<void>;
}

export interface Start {
  /** Who signs decisions made in the browser. */
  readonly by: string;
  /** 0 for any free one. */
  readonly port?: number;
  /** Where the built page is, if not with the program. */
  readonly web?: string | undefined;
  /** A folder of the user's: pages that are open go on when the same case is served again. */
  readonly remembers?: string;
}

const ADDRESS = '127.0.0.1';
const LONGEST_UPLOAD = 4 * 1024 ** 3;
/** Files may be seen without a cookie: they hold nothing of the case. */
const OPEN_PATHS = /^\/(?:[\w.-]+\.(?:js|css|svg|woff2)|favicon\.ico)$/;

/** Errors: not-found, case-damaged, too-new, no-permission; usage where the port is taken. */
export async function start(path: string, { by, port = 0, web, remembers }: Start): Promise<Running> {
  const before = remembers === undefined ? undefined : recall(remembers, path);
  const kept = keepOpen(path);
  const boot = randomBytes(4).toString('hex');
  const mark = (): string => `${boot}-${kept.mark()}`;
  const work = jobs(resolve(path));
  const questions = aside(resolve(path), by);
  const temporary = mkdtempSync(join(tmpdir(), 'sheaf-open-'));
  const incoming = join(temporary, 'the browser');
  const desk: Desk = { at: kept.at, path, by, jobs: work, once: once(mark), incoming };
  const app = fastify({ bodyLimit: 1024 * 1024, routerOptions: { maxParamLength: 6000 }, forceCloseConnections: true });
  let at = port === 0 && before && (await isFree(ADDRESS, before.port)) ? before.port : port;
  const watchman = guard(() => at, before?.session);
  const told = events(work, mark);

  protect(app, watchman, () => at);
  app.setErrorHandler((error, _request, reply) => {
    const trouble = troubleFor(asTrouble(error, path));
    if (trouble.status === 500) console.error(error);
    void reply.code(trouble.status).send({ error: trouble.error });
  });
  servePages(app, web, basename(path).replace(/\.sheaf$/, ''));
  for (const one of routes) serve(app, one, { desk, mark, aside: questions });
  serveUploads(app, incoming);
  app.get('/api/events', (_request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    told.add(reply.raw);
  });
  const close = async (): Promise<void> => {
    told.close();
    await app.close();
    await work.close();
    await questions.close();
    kept.close();
    rmSync(temporary, { recursive: true, force: true });
  };
  try {
    await app.listen({ host: ADDRESS, port: at });
  } catch (error) {
    await close();
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new SheafError('usage', `another program uses port ${port}`, 'Leave --port away, or name another.');
    throw error;
  }
  const address = app.server.address();
  at = typeof address === 'object' && address ? address.port : port;
  if (remembers !== undefined) remember(remembers, path, { port: at, session: watchman.session });
  makeReady(desk);
  const linkFor = (token: string): string => `http://${ADDRESS}:${at}/?token=${token}`;
  return { link: linkFor(watchman.token), port: at, anotherLink: () => linkFor(watchman.renew()), close };
}

/** While the browser starts, what its first screen asks for is counted, a part at a time: who asks meanwhile waits for one part at most. */
function makeReady({ at, once }: Desk): void {
  const parts: (() => unknown)[] = [];
  showGlance(at, {}, (key, make) => {
    parts.push(() => once(key, make));
    return [] as never;
  });
  const next = (): void => {
    const part = parts.shift();
    if (!part || !at.db.open) return;
    try {
      part();
    } catch {
      return; // who asks for it is told
    }
    setTimeout(next, 0).unref();
  };
  setTimeout(next, 0).unref();
}

function protect(app: FastifyInstance, watchman: Guard, port: () => number): void {
  app.addHook('onRequest', async (request, reply) => {
    const { host, origin, 'sec-fetch-site': site, cookie } = request.headers;
    void reply.headers({ ...HEADERS, 'Content-Security-Policy': POLICY, 'Cache-Control': 'no-store' });
    const asked = { host, origin, site: typeof site === 'string' ? site : undefined, method: request.method };
    const refused = watchman.refuses(asked, port());
    if (refused !== undefined)
      return reply
        .code(403)
        .send({ error: { code: 'no-permission', message: refused, hint: 'Open the page that Sheaf printed.' } });
    const { pathname, searchParams } = new URL(request.url, `http://${ADDRESS}`);
    if (OPEN_PATHS.test(pathname) || watchman.isAdmitted(cookie)) return undefined;
    const token = searchParams.get('token');
    const admitted = token !== null && request.method === 'GET' ? watchman.admit(token) : undefined;
    if (admitted !== undefined) return reply.header('Set-Cookie', admitted).redirect('/', 303);
    if (pathname.startsWith('/api/'))
      return reply.code(401).send({
        error: {
          code: 'no-permission',
          message: 'this browser has not been let in',
          hint: 'Run `sheaf open` again and follow the new link.',
        },
      });
    return reply.code(401).type('text/html; charset=utf-8').send(turnedAway());
  });
}

function servePages(app: FastifyInstance, web: string | undefined, name: string): void {
  const files = webFiles(web);
  const list = openApi(routes, SHEAF);
  app.get('/api/docs', (_request, reply) => reply.type('text/html; charset=utf-8').send(questions(list)));
  app.get('/api/docs.json', (_request, reply) => reply.send(list));
  app.setNotFoundHandler((request, reply) => {
    const { pathname, searchParams } = new URL(request.url, `http://${ADDRESS}`);
    if (request.method !== 'GET' || pathname.startsWith('/api/'))
      throw new SheafError('not-found', 'nothing is asked this way', 'The list of questions is /api/docs.');
    if (searchParams.has('token')) return reply.redirect('/', 303);
    const file = files.file(pathname.slice(1));
    if (file)
      return reply
        .header('Cache-Control', file.lasting ? 'private, max-age=31536000, immutable' : 'no-cache')
        .type(file.type)
        .send(file.bytes);
    if (/\.\w{1,5}$/.test(pathname) && OPEN_PATHS.test(pathname))
      return reply.code(404).type('text/plain').send('not there');
    const { cookie: cookies } = request.headers;
    return reply
      .type('text/html; charset=utf-8')
      .send(pageFor(files, { path: pathname, search: searchParams, cookies, name }));
  });
}

/** What every route is served with. */
interface Served {
  readonly desk: Desk;
  readonly mark: () => string;
  readonly aside: Aside;
}

function serve(app: FastifyInstance, one: Route, served: Served): void {
  app.route({
    method: one.method,
    url: one.path,
    schema: {
      querystring: objectSchema({ ...one.query, ...IN_WHICH_TONGUE }),
      ...(one.method === 'POST' ? { body: { ...objectSchema(one.body), nullable: true } } : {}),
    },
    handler: (request, reply) => answer(one, served, request, reply),
  });
}

async function answer(one: Route, { desk, mark, aside }: Served, request: FastifyRequest, reply: FastifyReply) {
  const tag = `"${mark()}"`;
  if (one.method === 'GET') {
    void reply.headers({ ETag: tag, 'Cache-Control': 'private, no-cache' });
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
  }
  const params = request.params as { readonly id?: string };
  const { tongue } = request.query as { readonly tongue?: Tongue };
  if (one.aside) {
    const told = await aside.ask({ route: one.path, id: params.id ?? '', query: request.query, tongue });
    if (!('file' in told)) return reply.send('answer' in told ? told.answer : undefined);
    return told.more ? sendPieces(reply, told.file, aside.rest(told)) : sendFile(reply, told.file);
  }
  const done = await one.answer(tongue === 'fr' ? inFrench(desk) : desk, {
    id: params.id ?? '',
    query: request.query as never,
    body: (request.body ?? {}) as never,
  });
  if (typeof done === 'object' && done !== null && FILE in done) return sendFile(reply, done[FILE] as FileAnswer);
  return reply.send(done);
}

/** The same desk, whose sentences are French. */
const inFrench = (desk: Desk): Desk => ({
  ...desk,
  at: { ...desk.at, tongue: 'fr' },
  once: (key, make) => desk.once(`fr ${key}`, make),
});

/** A file that is made as it is taken. */
function sendPieces(reply: FastifyReply, { body, ...file }: FileAnswer, rest: AsyncGenerator<string | Uint8Array>) {
  const whole = async function* () {
    yield Buffer.from(body as string);
    for await (const piece of rest) yield Buffer.from(piece as string);
  };
  return named(reply, file).send(Readable.from(whole(), { objectMode: false }));
}

function sendFile(reply: FastifyReply, { body, ...file }: FileAnswer) {
  return named(reply, file).send(typeof body === 'string' ? body : Buffer.from(body as Uint8Array));
}

function named(reply: FastifyReply, { type, name, framed }: Omit<FileAnswer, 'body'>): FastifyReply {
  if (framed) void reply.header('Content-Security-Policy', FRAMED_POLICY);
  if (name !== undefined)
    void reply.header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
  return reply.type(type);
}

function serveUploads(app: FastifyInstance, incoming: string): void {
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
  app.post('/api/files', { bodyLimit: LONGEST_UPLOAD }, async (request) => {
    const { name } = request.query as { readonly name?: string };
    await keepUpload(incoming, name ?? '', request.body as Readable);
    return { kept: true };
  });
}
