/** English grammar of time: its families in order; where two forms are equally long, the earlier one counts. */
import { ABSOLUTE_EN } from './absolute-en.ts';
import { DURATIONS_EN } from './durations-en.ts';
import { S } from './fragments.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { HOLIDAYS_EN } from './holidays-en.ts';
import { type Habit, numeric } from './numeric.ts';
import { PARTS_EN } from './parts-en.ts';
import { RELATIVE_EN } from './relative-en.ts';
import { STORY_EN } from './story-en.ts';

/** Beginnings of the words that give an English expression away. */
const TRIGGERS = [
  '\\d|Q[1-4]|H[12]|FY',
  '[Jj]an(?:uary)?\\b|[Ff]eb(?:ruary)?\\b|[Mm]arch\\b|Mar\\b|[Aa]pr(?:il)?\\b|[Mm]ay\\b|[Jj]une?\\b|[Jj]uly?\\b|[Aa]ug(?:ust)?\\b|[Ss]ept?(?:ember)?\\b|[Oo]ct(?:ober)?\\b|[Nn]ov(?:ember)?\\b|[Dd]ec(?:ember)?\\b',
  'J(?:AN|UN|UL)|FEB|MA[RY]|APR|AUG|SEP|OCT|NOV|DEC|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|SPRING|SUMMER|AUTUMN|FALL|WINTER',
  '[Mm]on(?:day|th)|Mon\\b|[Tt]ue|[Ww]ed|[Tt]hu(?:rs|\\b)|[Ff]ri(?:day)?\\b|[Ss]at(?:urday)?\\b|[Ss]un(?:day)?\\b|[Ss]undays',
  '[Ss]pring\\b|[Ss]ummer\\b|[Aa]utumn\\b|[Ff]all\\b|[Ww]inter\\b',
  '[Mm]inute|[Hh]ours?\\b|[Dd]a(?:ys?|ily)\\b|[Nn]ight|[Ww]eek|[Ff]ortnight|[Qq]uarter|[Yy]ear|[Dd]ecade|[Cc]entur|[Hh]alf\\b|[Mm]orning|[Aa]fternoon|[Ee]vening',
  '[Yy]esterday|[Tt]o(?:day|morrow|night)\\b|[Tt]ime\\b|[Tt]hen\\b|[Nn]ow(?:adays)?\\b|[Rr]ecent|[Ss]oon\\b|[Ss]hortly|[Ll]ately|[Ff]uture\\b|[Pp]ast\\b|[Pp]resent|[Cc]urrently|[Pp]eriod\\b|[Mm]oment\\b|[Pp]oint\\b|[Dd]ate\\b|[Aa]nnually|[Nn]oon|[Mm]id(?:day|night)',
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ties\\b|Christmas|Boxing|New\\b|new\\b|Valentine|Saint|Bastille|Halloween|Armistice|Independence|Thanksgiving|Labor|Memorial|Easter|Good|Palm|Ash|Ascension|Pentecost|Whit|Epiphany|Holy|Maundy|Sinterklaas',
].join('|');

const NEVER =
  'to of in and was were had his her their they there than with for from on by is it he she who which but not be been has have would could said told into out are or its we you him them my our your did do does what when where how if after while because also against through under until upon during per without such those any other being can will might should must very much so off him me us I He She It They We In On By And But For From To Of Was Were His Her Their With When As';

const build = (habit: Habit): Grammar =>
  grammarOf(
    [...numeric(habit), ...ABSOLUTE_EN, ...HOLIDAYS_EN, ...RELATIVE_EN, ...STORY_EN, ...DURATIONS_EN],
    PARTS_EN,
    `,?${S}(?:of|in)${S}(?=(?:the|that|this|last|next)${S}|\\d{4})|,?${S}(?=(?:this|last|next)${S}year)`,
    TRIGGERS,
    NEVER,
  );
export const ENGLISH: Readonly<Record<Habit, Grammar>> = {
  unknown: build('unknown'),
  'day first': build('day first'),
  'month first': build('month first'),
};
