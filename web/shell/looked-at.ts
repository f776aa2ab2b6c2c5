/** A thing outside the tree that parts of the page look at: they are drawn anew when it has changed. */
import { useEffect, useState } from 'preact/hooks';

export interface LookedAt {
  /** To be called after every change. */
  readonly changed: () => void;
  /** In a part that looks at it. */
  readonly useLook: () => void;
}

export function lookedAt(): LookedAt {
  const looking = new Set<() => void>();
  return {
    changed() {
      for (const look of looking) look();
    },
    useLook() {
      const [, turn] = useState(0);
      useEffect(() => {
        const look = (): void => turn((n) => n + 1);
        looking.add(look);
        return () => {
          looking.delete(look);
        };
      }, []);
    },
  };
}
