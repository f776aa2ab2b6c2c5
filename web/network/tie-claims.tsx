/** The words of a tie: the first claims that name both. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClaimRow, Page } from '../../src/server/api.ts';
import { Cite, Quote } from '../pieces/claim.tsx';
import { get } from '../shell/ask.ts';
import { say } from '../words/index.ts';

/** Claims of a tie that are shown. */
export const PROOFS = 5;

/** The words of a tie, fetched when it is opened. */
export function Claims({ question: url }: { question: string }): JSX.Element {
  const [page, setPage] = useState<Page<ClaimRow>>();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const details = box.current?.closest('details');
    const look = (): void => {
      if (details?.open && !page) void get<Page<ClaimRow>>(url).then(setPage, () => {});
    };
    details?.addEventListener('toggle', look);
    return () => details?.removeEventListener('toggle', look);
  }, [url]);
  return (
    <div class="stack" ref={box}>
      {(page?.rows ?? []).map((one) => (
        <div key={one.claim}>
          <Quote claim={one} />
          <Cite claim={one} />
        </div>
      ))}
      {page && page.total > page.rows.length ? (
        <p class="soft small">{say('{n} of {all} shown.', { n: page.rows.length, all: page.total })}</p>
      ) : null}
    </div>
  );
}
