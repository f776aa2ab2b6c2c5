/** The words that carry something: each with the part it plays, who says them, and the way to their place. */
import type { JSX } from 'preact';
import { to } from '../shell/address.ts';
import { say } from '../words/index.ts';
import { Link } from './link.tsx';
import { Where } from './where.tsx';

interface Words {
  readonly claim: string;
  readonly voice: string;
  readonly quote: string;
  readonly path: string;
  readonly title?: string;
  readonly place: string;
  readonly role?: string;
}

/** A claim's document, as its id begins with it. */
const documentOf = (claim: string): string => claim.slice(0, Math.max(0, claim.lastIndexOf('#')));

export const Carried = ({ rows, against }: { rows: readonly Words[]; against?: boolean }): JSX.Element => (
  <ul class="carried">
    {rows.map((one, i) => (
      <li key={`${one.claim} ${i}`}>
        {one.role === undefined ? null : <span class={`part${against ? ' against' : ''}`}>{say(one.role)}</span>}
        <blockquote class="quote small-quote" dir="auto">
          {one.quote}
        </blockquote>
        <span class="cite">
          {one.voice} ·{' '}
          <Link to={to('documents', documentOf(one.claim), { claim: one.claim })}>
            <Where {...one} />
          </Link>
        </span>
      </li>
    ))}
  </ul>
);
