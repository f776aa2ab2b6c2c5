/** How one holder hangs together with another, and why, in French: the reasons are kept in English. What is none of them stays as it is. */

import type { Relation } from '../domain/holder.ts';

const KINDS: Readonly<Record<Relation['kind'], string>> = {
  'part of': 'fait partie de',
  'member of': 'est membre de',
  'stands for': 'vaut pour',
  became: 'devint',
};

const REASONS: readonly (readonly [RegExp, (...parts: readonly string[]) => string])[] = [
  [
    /^a government is called by its capital: (.+) for (.+)$/u,
    (capital, state) => `un gouvernement est appelé par sa capitale : ${capital} pour ${state}`,
  ],
  [/^called so: “(.+)”$/u, (words) => `appelé ainsi : « ${words} »`],
  [/^(.+) of (.+), by their words$/u, (branch, whole) => `${branch}, de ${whole}, d’après les mots`],
  [
    /^“(.+)” in a document that speaks mostly of bodies of (.+)$/u,
    (words, state) => `« ${words} », dans un document qui parle surtout d’organismes de ${state}`,
  ],
  [/^a person said so$/, () => 'quelqu’un l’a décidé'],
];

export const tieKindFr = (kind: Relation['kind']): string => KINDS[kind];

export function tieReasonFr(reason: string): string {
  for (const [form, french] of REASONS) {
    const found = form.exec(reason);
    if (found) return french(...found.slice(1));
  }
  return reason;
}
