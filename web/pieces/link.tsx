/** A link inside the page: it opens without loading anew, and in a tab of its own as any link does. */
import type { ComponentChildren, JSX } from 'preact';
import { go } from '../shell/address.ts';

export interface LinkProps {
  readonly to: string;
  readonly children: ComponentChildren;
  readonly class?: string | undefined;
  readonly current?: boolean;
  readonly title?: string;
  readonly onGo?: () => void;
}

export const Link = ({ to, children, class: name, current, title, onGo }: LinkProps): JSX.Element => (
  <a
    href={to}
    class={name}
    title={title}
    aria-current={current ? 'page' : undefined}
    onClick={(event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      event.stopPropagation();
      onGo?.();
      go(to);
    }}
  >
    {children}
  </a>
);
