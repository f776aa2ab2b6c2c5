/** What gives a date that is not in the words themselves: said before the date, so that nobody takes it for one that is stated. */
import type { Around } from '../domain/moment.ts';
import type { Tongue } from '../domain/tongue.ts';

const WORDS: Readonly<Record<Tongue, Readonly<Record<Around['by'], string>>>> = {
  en: {
    paragraph: 'told after ',
    hours: 'by the hours told beside it, ',
    between: 'from what is told before and after it, ',
  },
  fr: {
    paragraph: 'dit après ',
    hours: 'd’après les heures dites à côté, ',
    between: 'd’après ce qui est dit avant et après, ',
  },
};

/** Empty where the words themselves are dated. */
export const toldAround = (by: string | undefined, tongue: Tongue = 'en'): string =>
  by === 'paragraph' || by === 'hours' || by === 'between' ? WORDS[tongue][by] : '';
