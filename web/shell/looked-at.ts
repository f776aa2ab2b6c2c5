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
  let times = 0;
  return {
    changed() {
      times++;
      for (const look of looking) look();
    },
    useLook() {
      const [, turn] = useState(0);
      const drawn = times;
      useEffect(() => {
        const look = (): void => turn((n) => n + 1);
        looking.add(look);
        // it may have changed between the drawing and this moment
        if (times !== drawn) look();
        return () => {
          looking.delete(look);
        };
      }, []);
    },
  };
}
