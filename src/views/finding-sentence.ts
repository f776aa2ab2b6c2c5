/** What a finding shows, in one sentence of the reader's language. */
import type { Finding } from '../domain/finding.ts';
import type { Moment } from '../domain/moment.ts';
import type { Tongue } from '../domain/tongue.ts';
import { inEnglish } from './finding-sentences-en.ts';
import { inFrench } from './finding-sentences-fr.ts';
import { shortened, type Told } from './finding-told.ts';
import { toldAround } from './told-around.ts';

/** Rules that have a sentence in both languages. */
export const sentencesFor = Object.keys(inEnglish.sentences).filter((rule) => rule in inFrench.sentences);

/** `claims`: what carries it, a sentence each. */
export function findingSentence(
  finding: Finding,
  claims: readonly string[],
  event?: { readonly name: string; readonly when: Moment },
  tongue: Tongue = 'en',
): string {
  const words = tongue === 'fr' ? inFrench : inEnglish;
  const of = (role: string) => [
    ...new Set(finding.about.filter((one) => one.role === role).map(({ words }) => shortened(words))),
  ];
  const sentence = words.sentences[finding.rule];
  const around = toldAround(finding.details?.dated?.toString(), tongue);
  const when = finding.when ? words.when(finding.when.edtf).replace('(', `(${around}`) : '';
  const told: Told = {
    one: (role) => of(role)[0],
    all: (role) => (of(role).length === 0 ? undefined : words.list(of(role).slice(0, 4))),
    detail: (name) => {
      const value = finding.details?.[name];
      return value === undefined || value === '' ? undefined : String(value);
    },
    on: finding.when && around === '' ? words.on(finding.when.edtf) : when,
    when,
    before: event ? words.before(finding.when, event) : '',
    claims,
    firm: finding.strength === 'firm',
  };
  const made = sentence ? sentence(told) : claims.join('; ');
  return made.charAt(0).toUpperCase() + made.slice(1);
}
