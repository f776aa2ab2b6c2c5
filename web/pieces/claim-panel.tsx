/** The chosen claim beside its list: exact words, who says so, and the decision, by button or key. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ClaimRow } from '../../src/server/api.ts';
import { ask, go, to } from '../shell/address.ts';
import { decide } from '../shell/decide.ts';
import { useKeys } from '../shell/keys.ts';
import { say } from '../words/index.ts';
import { saidKind } from '../words/kind-of-claim.ts';
import { Beside } from './beside.tsx';
import { Cite, Flags, Quote, Status, When } from './claim.tsx';
import { ClaimEditor } from './claim-editor.tsx';
import { titleOf, Where } from './where.tsx';

/** Leaves out of the list what the chosen claim has. */
const Without = ({ name, value, says }: { name: string; value: string; says: string }): JSX.Element => (
  <button
    type="button"
    class="button bare tiny"
    title={say('Leave out: {what}', { what: says })}
    aria-label={say('Leave out: {what}', { what: says })}
    onClick={() => ask({ [name]: value })}
  >
    ≠
  </button>
);

export function ClaimPanel({ claim, children }: { claim: ClaimRow; children?: JSX.Element }): JSX.Element {
  const [editing, setEditing] = useState(false);
  useKeys({
    a: () => void decide('accept', claim.claim),
    r: () => void decide('reject', claim.claim),
    e: () => setEditing(true),
    o: () => go(to('documents', claim.document, { claim: claim.claim })),
  });
  return (
    <article class="stack" aria-label={say('The chosen claim')}>
      <div class="row spread">
        <span class="number">
          <When claim={claim} />
        </span>
        <Status judged={claim.judged} />
      </div>
      <h2 dir="auto">{claim.what}</h2>
      <Flags claim={claim} />
      <div>
        <Quote claim={claim} />
        <Cite claim={claim} />
      </div>
      <dl class="facts">
        <dt>{say('Kind')}</dt>
        <dd>
          {saidKind(claim.predicate)}{' '}
          <Without name="notPredicate" value={claim.predicate} says={saidKind(claim.predicate)} />
        </dd>
        <dt>{say('Says so')}</dt>
        <dd dir="auto">{claim.voice}</dd>
        {claim.roles.map(({ role, words }) => (
          <>
            <dt>{say(role)}</dt>
            <dd dir="auto">
              {words} <Without name="notAbout" value={words} says={words} />
            </dd>
          </>
        ))}
        <dt>{say('Source')}</dt>
        <dd>
          <Where path={claim.path} {...(claim.title === undefined ? {} : { title: claim.title })} />{' '}
          <Without name="notDocument" value={claim.path} says={titleOf(claim)} />
        </dd>
        {claim.edtf === undefined ? (
          <>
            <dt>{say('No date because')}</dt>
            <dd>{claim.date}</dd>
          </>
        ) : null}
        {claim.why === undefined ? null : (
          <>
            <dt>{say('Decided because')}</dt>
            <dd dir="auto">{claim.why}</dd>
          </>
        )}
      </dl>
      <div class="acts">
        <button
          type="button"
          class="button"
          aria-pressed={claim.judged === 'accepted'}
          onClick={() => void decide('accept', claim.claim)}
        >
          {say('Accept')} <kbd>a</kbd>
        </button>
        <button
          type="button"
          class="button"
          aria-pressed={claim.judged === 'rejected'}
          onClick={() => void decide('reject', claim.claim)}
        >
          {say('Reject')} <kbd>r</kbd>
        </button>
        <button type="button" class="button" onClick={() => setEditing(true)}>
          {say('Edit')} <kbd>e</kbd>
        </button>
      </div>
      <Beside claim={claim} />
      {children}
      {editing ? (
        <ClaimEditor
          document={claim.document}
          span={{ start: claim.start, end: claim.end, words: claim.quote }}
          from={claim}
          close={() => setEditing(false)}
        />
      ) : null}
    </article>
  );
}
