/** What changes between the drawing of a part and the moment from which it is told of changes is seen all the same. */
import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lookedAt } from './looked-at.ts';

let root: Element;

beforeEach(() => {
  const { document } = parseHTML('<html><body><main></main></body></html>');
  Object.assign(globalThis, { document });
  root = document.querySelector('main') as unknown as Element;
});

afterEach(() => {
  render(null, root);
  Reflect.deleteProperty(globalThis, 'document');
});

/** A part that shows a word kept outside the tree, beside one that says another as soon as it is drawn. */
function parts() {
  const { changed, useLook } = lookedAt();
  let word = 'before';
  const say = (next: string): void => {
    word = next;
    changed();
  };
  const Looking = () => {
    useLook();
    return h('p', null, word);
  };
  const Saying = () => {
    useLayoutEffect(() => say('meanwhile'), []);
    return null;
  };
  return { say, both: h('div', null, h(Looking, null), h(Saying, null)) };
}

test('a change after the drawing and before the looking', async () => {
  render(parts().both, root);
  expect(root.textContent).toBe('before');
  await expect.poll(() => root.textContent, { timeout: 2000 }).toBe('meanwhile');
});

test('every later change, until the part is gone', async () => {
  const { say, both } = parts();
  render(both, root);
  await expect.poll(() => root.textContent, { timeout: 2000 }).toBe('meanwhile');
  say('later');
  await expect.poll(() => root.textContent, { timeout: 2000 }).toBe('later');
  render(null, root);
  say('too late');
  expect(root.textContent).toBe('');
});
