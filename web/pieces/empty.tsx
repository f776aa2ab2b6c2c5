/** What stands where nothing is yet: why, and what to do. And what stands where something went wrong. */
import type { ComponentChildren, JSX } from 'preact';
import type { Trouble } from '../shell/ask.ts';
import { say } from '../words/index.ts';

export const Empty = ({ title, children }: { title: string; children?: ComponentChildren }): JSX.Element => (
  <div class="empty">
    <h2>{title}</h2>
    {children}
  </div>
);

export const Wrong = ({ trouble }: { trouble: Trouble }): JSX.Element => (
  <div class="trouble" role="alert">
    <p>
      <strong>{trouble.message.charAt(0).toUpperCase() + trouble.message.slice(1)}.</strong>
    </p>
    <p>{trouble.hint}</p>
  </div>
);

/** What takes longer than a moment says so. */
export const Busy = (): JSX.Element => (
  <p class="busy" role="status">
    {say('Working it out …')}
  </p>
);

/** The header's day or lens leaves nothing. */
export const NoneSeen = (): JSX.Element => (
  <Empty title={say('Nothing is seen so')}>
    <p>{say('Take away the day or the name in the header, or choose others.')}</p>
  </Empty>
);
