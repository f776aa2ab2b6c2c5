/** Words become a claim of one's own, or a claim that was read wrongly is put right. The quote is always the exact words. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Predicate } from '../../src/domain/predicates/index.ts';
import type { ClaimRow, Judgement } from '../../src/server/api.ts';
import { post, refresh, type Trouble } from '../shell/ask.ts';
import { Dialog } from '../shell/dialog.tsx';
import { tell } from '../shell/notices.tsx';
import { say, tongueNow } from '../words/index.ts';
import { saidKind } from '../words/kind-of-claim.ts';
import { Wrong } from './empty.tsx';

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

interface EditorProps {
  readonly document: string;
  readonly span: Stretch;
  /** The claim that it stands in for. */
  readonly from?: ClaimRow;
  readonly close: () => void;
}

const STANCES = ['affirmed', 'denied', 'doubted', 'asked'] as const;

export function ClaimEditor({ document: id, span, from, close }: EditorProps): JSX.Element {
  const [predicates, setPredicates] = useState<readonly Predicate[]>([]);
  const [predicate, setPredicate] = useState(from?.predicate ?? 'told');
  const [roles, setRoles] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries((from?.roles ?? []).map(({ role, words }) => [role, words])),
  );
  const [when, setWhen] = useState(from?.edtf ?? '');
  const [stance, setStance] = useState<string>(from?.stance ?? 'affirmed');
  const [negated, setNegated] = useState(from?.negated ?? false);
  const [why, setWhy] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => {
    void import('../../src/domain/predicates/index.ts').then(({ PREDICATES }) => setPredicates(PREDICATES));
  }, []);
  const chosen = predicates.find((one) => one.id === predicate);
  const names = Object.keys(chosen?.roles ?? {});
  const keep = async (): Promise<void> => {
    try {
      const made = await post<Judgement>('/api/claims', {
        document: id,
        start: span.start,
        end: span.end,
        predicate,
        roles: Object.fromEntries(
          names.flatMap((role) => {
            const words = roles[role]?.trim() ?? '';
            return words === '' ? [] : [[role, words]];
          }),
        ),
        stance,
        negated,
        ...(when.trim() === '' ? {} : { when: when.trim() }),
        ...(from ? { insteadOf: from.claim } : {}),
        ...(why.trim() === '' ? {} : { why: why.trim() }),
      });
      tell(from ? say('Put right.') : say('The claim is in the case.'), made.id);
      refresh();
      close();
    } catch (met) {
      setTrouble(met as Trouble);
    }
  };
  return (
    <Dialog label={from ? say('Put the claim right') : say('A claim from these words')} close={close}>
      <h2>{from ? say('Put the claim right') : say('A claim from these words')}</h2>
      <blockquote class="quote" dir="auto">
        {span.words}
      </blockquote>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <label class="named">
          <span>{say('What the words say')}</span>
          <select
            class="field"
            data-first
            value={predicate}
            onChange={(event) => setPredicate(event.currentTarget.value as typeof predicate)}
          >
            {predicates.map(({ id: one, means }) => (
              <option key={one} value={one}>
                {tongueNow() === 'fr' ? saidKind(one) : `${saidKind(one)}: ${means}`}
              </option>
            ))}
          </select>
        </label>
        {names.map((role) => (
          <label class="named" key={role}>
            <span>{say(role)}</span>
            <input
              class="field"
              value={roles[role] ?? ''}
              dir="auto"
              onInput={(event) => setRoles({ ...roles, [role]: event.currentTarget.value })}
            />
          </label>
        ))}
        <div class="row">
          <label class="named">
            <span>{say('When (as exactly as it is said)')}</span>
            <input
              class="field"
              value={when}
              placeholder="2015-03, 2015-03-04, 2014/.."
              onInput={(event) => setWhen(event.currentTarget.value)}
            />
          </label>
          <label class="named">
            <span>{say('The voice')}</span>
            <select class="field" value={stance} onChange={(event) => setStance(event.currentTarget.value)}>
              {STANCES.map((one) => (
                <option key={one} value={one}>
                  {say(one)}
                </option>
              ))}
            </select>
          </label>
          <label class="check">
            <input type="checkbox" checked={negated} onChange={(event) => setNegated(event.currentTarget.checked)} />
            {say('says it did not happen')}
          </label>
        </div>
        <label class="named">
          <span>{say('Why (kept with the decision)')}</span>
          <input class="field" value={why} onInput={(event) => setWhy(event.currentTarget.value)} />
        </label>
        {trouble ? <Wrong trouble={trouble} /> : null}
        <div class="acts">
          <button type="submit" class="button chief">
            {say('Keep')}
          </button>
          <button type="button" class="button" onClick={close}>
            {say('Cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
