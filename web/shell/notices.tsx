/** What has just been done, with a way to take it back; and what went wrong. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Judgement } from '../../src/server/api.ts';
import { say } from '../words/index.ts';
import { post, refresh, type Trouble } from './ask.ts';

/** What was taken back, and the decision that did so. */
interface Undone {
  readonly undone: Judgement;
  readonly by: Judgement;
}

interface Notice {
  readonly text: string;
  readonly undo?: string;
}

let show: (notice: Notice | undefined) => void = () => {};

export const tell = (text: string, undo?: string): void => show({ text, ...(undo === undefined ? {} : { undo }) });

export const tellTrouble = (trouble: Trouble): void => tell(`${trouble.message}. ${trouble.hint}`);

const LASTS_MS = 7000;

/** Takes back one decision, or the latest. */
export async function undo(id?: string): Promise<void> {
  try {
    const { undone, by } = await post<Undone>(id === undefined ? '/api/undo' : `/api/judgements/${id}/undo`);
    if (undone.decision.kind === 'undo') tell(say('It holds again.'));
    else tell(say('Taken back.'), by.id);
    refresh();
  } catch (trouble) {
    tellTrouble(trouble as Trouble);
  }
}

export function Notices(): JSX.Element {
  const [notice, set] = useState<Notice>();
  show = set;
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => set(undefined), LASTS_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div class="notices" aria-live="polite">
      {notice ? (
        <div class="notice">
          <span>{notice.text}</span>
          {notice.undo === undefined ? null : (
            <button type="button" onClick={() => void undo(notice.undo)}>
              {say('Undo')}
            </button>
          )}
          <button type="button" aria-label={say('Close')} onClick={() => set(undefined)}>
            ✕
          </button>
        </div>
      ) : null}
    </div>
  );
}
