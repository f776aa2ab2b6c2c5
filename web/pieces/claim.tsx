/** A claim as every screen shows it: when, what, who says so, in which words, what people decided. */
import type { JSX } from 'preact';
import type { ClaimRow } from '../../src/server/api.ts';
import { to } from '../shell/address.ts';
import { say } from '../words/index.ts';
import { saidDate } from '../words/said-date.ts';
import { Link } from './link.tsx';
import { Where } from './where.tsx';

/** How sure a date is that is not simply written there. */
const MARKS: Readonly<Record<string, string>> = {
  'worked out': 'worked out',
  bounded: 'not said exactly',
  'carried over': 'from the words before',
};

export const saidMark = (mark: string): string | undefined => {
  const found = MARKS[mark];
  return found === undefined ? undefined : say(found);
};

/** "17 Nov 2015", and how sure the date is where it is not simply written there. */
export function When({ claim }: { claim: Pick<ClaimRow, 'date' | 'edtf' | 'mark'> }): JSX.Element {
  if (claim.edtf === undefined)
    return (
      <span class="soft" title={claim.date}>
        {say('no date')}
      </span>
    );
  const mark = saidMark(claim.mark);
  const clock = /, (\d\d:\d\d\S*)$/.exec(claim.date)?.[1];
  return (
    <>
      {saidDate(claim.edtf)}
      {clock === undefined ? '' : `, ${clock}`}
      {mark === undefined ? null : <small>{mark}</small>}
    </>
  );
}

/** What keeps a claim from being a plain "it happened": denied, asked, said of the future. */
export function Flags({ claim }: { claim: ClaimRow }): JSX.Element | null {
  const flags = [
    ...(claim.stance === 'affirmed' ? [] : [[claim.stance, claim.stance === 'denied' ? '' : ' mild'] as const]),
    ...(claim.negated ? [['says it did not happen', ''] as const] : []),
    ...(claim.prospective ? [['of the future', ' mild'] as const] : []),
    ...(claim.likelihood === undefined ? [] : [[`“${claim.likelihood}”`, ' mild'] as const]),
  ];
  if (flags.length === 0) return null;
  return (
    <span class="row">
      {flags.map(([text, mild]) => (
        <span key={text} class={`flag${mild}`}>
          {text.startsWith('“') ? text : say(text)}
        </span>
      ))}
    </span>
  );
}

export const Status = ({ judged }: { judged: ClaimRow['judged'] }): JSX.Element => (
  <span class={`state ${judged}`}>{say(judged)}</span>
);

export const Cite = ({
  claim,
}: {
  claim: Pick<ClaimRow, 'document' | 'path' | 'title' | 'place' | 'start' | 'claim'>;
}): JSX.Element => (
  <span class="cite">
    <Link to={to('documents', claim.document, { claim: claim.claim })}>
      <Where {...claim} />
    </Link>
  </span>
);

/** The exact words as a quotation: dotted while a machine alone read them. */
export const Quote = ({ claim }: { claim: ClaimRow }): JSX.Element => (
  <>
    <blockquote class={`quote${claim.judged === 'accepted' ? '' : ' proposed'}`} dir="auto">
      {claim.quote}
    </blockquote>
    {claim.denied.map((denial) => (
      <p key={denial.claim} class="denial" dir="auto">
        {say('Denied by {voice}:', { voice: denial.voice })} “{denial.quote}”
      </p>
    ))}
  </>
);
