/** What a comparer is: one reason why two names may be one, or may not, that a user can check. */
import type { Name, NameKind } from './names/index.ts';

export interface Evidence {
  readonly verdict: 'same' | 'different' | 'unsure';
  /** A sentence for the user; it names what agrees or what does not. */
  readonly reason: string;
  /**
   * Where alone "same" holds; elsewhere it is "unsure". `if rare`: and one of them stands seldom. `unless both often`: not where a
   * document has both and neither is rare, as its author may mean two.
   */
  readonly only?: 'in one document' | 'in one document, if rare' | 'unless both often';
}

export interface Comparer {
  /** Equal to its file's name. */
  readonly id: string;
  readonly kinds: readonly NameKind[];
  /**
   * `alike`: two names of equal standing. `short for`: the first name is a short form, and holds for the second only where it fits one
   * bearer. `apart`: says why two names are not one, and keeps everything that bears them apart.
   */
  readonly way: 'alike' | 'short for' | 'apart';
  /** Keys under which a name looks for others; names without a key in common are never compared. */
  readonly seeks: (name: Name) => readonly string[];
  /** Keys under which a name can be found; the same as `seeks` where absent. */
  readonly offers?: (name: Name) => readonly string[];
  /** Evidence that a and b are one, or are not; undefined where this comparer has nothing to say. Under `short for`, a shortens b. */
  readonly compare: (a: Name, b: Name) => Evidence | undefined;
}

export const same = (reason: string, only?: Evidence['only']): Evidence => ({
  verdict: 'same',
  reason,
  ...(only ? { only } : {}),
});
export const unsure = (reason: string): Evidence => ({ verdict: 'unsure', reason });
export const different = (reason: string): Evidence => ({ verdict: 'different', reason });
export const nothing: readonly string[] = [];
