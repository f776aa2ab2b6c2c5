/** Who may talk to the server: the browser that was handed the link, on this computer, from this server's own page. */
import { randomBytes, timingSafeEqual } from 'node:crypto';

export interface Guard {
  /** The secret of the link, good for one use. */
  readonly token: string;
  /** Trades the link's secret for a cookie; undefined where the link was used before or never was. */
  admit(token: string): string | undefined;
  /** What the cookie holds. */
  readonly session: string;
  /** Makes another link, for a second browser. */
  renew(): string;
  isAdmitted(cookies: string | undefined): boolean;
  /** Why a request is turned away, or undefined. */
  refuses(asked: Pick<Asked, 'host' | 'origin' | 'site' | 'method'>, port: number): string | undefined;
}

interface Asked {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly site: string | undefined;
  readonly method: string;
}

const secret = (): string => randomBytes(24).toString('base64url');

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/**
 * Cookies are kept by host name alone: the port goes into the name, so that two cases can be open at once. `session` is what the cookie holds:
 * that of the last start, where pages shall go on.
 */
export function guard(port: () => number, session: string = secret()): Guard {
  let token = secret();
  let used = false;
  const name = () => `sheaf-${port()}`;
  return {
    session,
    get token() {
      return token;
    },
    admit(given) {
      if (used || !same(Buffer.from(given).toString('base64'), Buffer.from(token).toString('base64'))) return undefined;
      used = true;
      return `${name()}=${session}; Path=/; HttpOnly; SameSite=Strict`;
    },
    renew() {
      token = secret();
      used = false;
      return token;
    },
    isAdmitted: (cookies) =>
      (cookies ?? '').split(';').some((pair) => {
        const at = pair.indexOf('=');
        return pair.slice(0, at).trim() === name() && same(pair.slice(at + 1).trim(), session);
      }),
    refuses({ host, origin, site, method }, at) {
      const own = [`127.0.0.1:${at}`, `localhost:${at}`];
      if (host === undefined || !own.includes(host)) return 'the address names another host';
      if (origin !== undefined && !own.some((one) => origin === `http://${one}`)) return 'another site asks';
      if (method !== 'GET' && method !== 'HEAD' && origin === undefined) return 'it does not say which site asks';
      if (site !== undefined && site !== 'same-origin' && site !== 'none' && method !== 'GET')
        return 'another site asks';
      return undefined;
    },
  };
}

/** Nothing from elsewhere, nothing inline, nobody may frame the page but itself. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** For a source's own page: it may run nothing, load nothing and lead nowhere. */
export const FRAMED_POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

export const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};
