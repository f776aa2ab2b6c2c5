/** The English grammar of time: its families in order; where two forms are equally long, the earlier one counts. */
import { ABSOLUTE_EN } from './absolute-en.ts';
import { DURATIONS_EN } from './durations-en.ts';
import { S } from './fragments.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { HOLIDAYS_EN } from './holidays-en.ts';
import { numeric } from './numeric.ts';
import { PARTS_EN } from './parts-en.ts';
import { RELATIVE_EN } from './relative-en.ts';

const build = (dayFirst: boolean): Grammar =>
  grammarOf(
    [...numeric(dayFirst), ...ABSOLUTE_EN, ...HOLIDAYS_EN, ...RELATIVE_EN, ...DURATIONS_EN],
    PARTS_EN,
    `,?${S}(?:of|in)${S}(?=(?:the|that|this|last|next)${S}|\\d{4})|,?${S}(?=(?:this|last|next)${S}year)`,
  );
export const ENGLISH = build(false);
export const ENGLISH_DAY_FIRST = build(true);
