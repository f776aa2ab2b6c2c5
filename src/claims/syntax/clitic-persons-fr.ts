/** « je me rends » against « le garde m'a remis »: a pronoun of the first or second person is reflexive only beside its own subject. */
import type { Clause } from './clause.ts';

const SAME: Readonly<Record<string, RegExp>> = {
  m: /^(?:je|j['’]|-je|moi)$/,
  t: /^(?:tu|-tu|toi)$/,
  n: /^(?:nous|-nous|on)$/,
  v: /^(?:vous|-vous)$/,
};

/** Decides once the subject is known; where none is, it may be reflexive. */
export function settlePerson({ vg, subject }: Clause): void {
  const { me } = vg;
  if (!me || !subject || SAME[me.lower.charAt(0)]?.test(subject.np.head.lower)) return;
  vg.reflexive = false;
  vg.clitic ??= me;
}
