import { describe, expect, test } from 'vitest';
import { guard, POLICY } from './guard.ts';

const PORT = 4321;
const asked = { host: '127.0.0.1:4321', origin: 'http://127.0.0.1:4321', site: 'same-origin', method: 'POST' };

test('the link is good once, and the cookie it is traded for is the only way in', () => {
  const one = guard(() => PORT);
  const cookie = one.admit(one.token);
  expect(cookie).toMatch(/^sheaf-4321=.+; Path=\/; HttpOnly; SameSite=Strict$/);
  expect(one.admit(one.token)).toBeUndefined();
  expect(one.isAdmitted(`other=1; ${cookie?.split(';')[0]}`)).toBe(true);
  expect(one.isAdmitted('sheaf-4321=x')).toBe(false);
  expect(one.isAdmitted(undefined)).toBe(false);
  expect(one.admit(one.renew())).toBeDefined();
});

describe('who asks', () => {
  const { refuses } = guard(() => PORT);
  test('the page itself is let in', () => expect(refuses(asked, PORT)).toBeUndefined());
  test.each([
    ['another name for this computer', { host: 'evil.example:4321' }],
    ['another port', { host: '127.0.0.1:80' }],
    ['no host', { host: undefined }],
    ['another site', { origin: 'http://evil.example' }],
    ['a page without origin', { origin: 'null' }],
    ['a form of another site, old browser', { origin: undefined }],
    ['another site, as the browser says', { site: 'cross-site' }],
  ])('%s is turned away', (_, wrong) => expect(refuses({ ...asked, ...wrong }, PORT)).toBeTypeOf('string'));
});

test('the policy allows nothing inline and nothing from elsewhere', () => {
  expect(POLICY).not.toMatch(/unsafe|http|\*/);
  expect(POLICY).toContain("default-src 'none'");
});
