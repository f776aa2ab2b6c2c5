/** How a date is bound: since, until, by, before, after; and which two dates make one range. */
import type { Form } from './grammar.ts';
import type { Relation, TimeExpression } from './said.ts';

export interface Links {
  /** Ends of the words before a date, with what they make of it; the first that matches counts. */
  readonly relations: readonly (readonly [RegExp, Relation])[];
  readonly about: RegExp;
  /** Words before a range's first date, and between its two. */
  readonly from: RegExp;
  readonly to: RegExp;
  readonly between: RegExp;
  readonly and: RegExp;
}

export const LINKS_EN: Links = {
  relations: [
    [
      /(?:^|[^A-Za-z])(?:since|ever since|from|as of|as from|as far back as|as early as|dating back to|starting|beginning|going back to|back to)\s+(?:(?:on|in|the|at least|about|around|only)\s+)*$/i,
      'since',
    ],
    [/(?:^|[^A-Za-z])(?:until|till|up to|through|up until)\s+(?:(?:on|in|the|at least|about|around)\s+)*$/i, 'until'],
    [
      /(?:^|[^A-Za-z])(?:by|no later than|not later than|at the latest)\s+(?:(?:on|in|the|at least|about|around)\s+)*$/i,
      'by',
    ],
    [/(?:^|[^A-Za-z])(?:before|prior to|ahead of)\s+(?:(?:on|in|the|at least|about|around)\s+)*$/i, 'before'],
    [/(?:^|[^A-Za-z])(?:after|following)\s+(?:(?:on|in|the|at least|about|around)\s+)*$/i, 'after'],
  ],
  about:
    /(?:^|[^A-Za-z])(?:about|around|circa|ca?\.|approximately|roughly|or around|some time in|sometime in|sometime around)\s+(?:the\s+)?$/i,
  from: /(?:^|[^A-Za-z])(?:from|since|starting)\s+(?:(?:on|in|the|about|around|early|late)\s+)*$/i,
  to: /^\s*,?\s*(?:to|until|till|through|up to|up until|and until|and ending in|ending in|and ended in)\s+(?:(?:on|in|the|at least|about|around|early|late)\s+)*$/i,
  between: /(?:^|[^A-Za-z])(?:between)\s+(?:(?:on|in|the)\s+)*$/i,
  and: /^\s*(?:and)\s+(?:(?:on|in|the|at least|about|around)\s+)*$/i,
};

export const LINKS_FR: Links = {
  relations: [
    [
      /(?:^|[^A-Za-zÀ-ÿ])(?:depuis|dès|à partir d[eu]|à compter d[eu]|à partir de la|remontant à|à dater d[eu])\s*(?:(?:le|la|les|au moins|au|environ|l['’])\s*)*$/i,
      'since',
    ],
    [
      /(?:^|[^A-Za-zÀ-ÿ])(?:jusqu['’](?:en|au|à|aux|à la|à l['’]|ici à)?|jusque)\s*(?:(?:le|la|les|au moins|en|environ|l['’])\s*)*$/i,
      'until',
    ],
    [
      /(?:^|[^A-Za-zÀ-ÿ])(?:d['’]ici(?: à| au| la| le| l['’]| fin)?|au plus tard(?: le| en| à| au| à la)?|pour)\s*(?:(?:le|la|les|en|l['’])\s*)*$/i,
      'by',
    ],
    [/(?:^|[^A-Za-zÀ-ÿ])(?:avant|antérieur(?:e|s|es)? (?:à|au))\s*(?:(?:le|la|les|même|l['’])\s*)*$/i, 'before'],
    [/(?:^|[^A-Za-zÀ-ÿ])(?:après|postérieur(?:e|s|es)? (?:à|au))\s*(?:(?:le|la|les|l['’])\s*)*$/i, 'after'],
  ],
  about:
    /(?:^|[^A-Za-zÀ-ÿ])(?:vers|environ|aux environs d[eu]|autour d[eu]|aux alentours d[eu])\s*(?:(?:le|la|les|l['’])\s*)*$/i,
  from: /(?:^|[^A-Za-zÀ-ÿ])(?:de|du|d['’]|depuis|dès|à partir d[eu])\s*(?:(?:le|la|l['’])\s*)*$/i,
  to: /^\s*,?\s*(?:(?:et )?jusqu['’](?:en|au|à|aux|à la|à l['’])?|à|au|à la)\s*(?:(?:le|la|l['’])\s*)*$/i,
  between: /(?:^|[^A-Za-zÀ-ÿ])entre\s+(?:(?:le|la|l['’])\s*)*$/i,
  and: /^\s*et\s+(?:(?:le|la|l['’])\s*)*$/i,
};

const DATED = new Set([
  'day',
  'day-of-month',
  'month',
  'year',
  'season',
  'quarter',
  'half',
  'decade',
  'weekday',
  'current',
  'told',
  'told-month',
  'told-season',
  'told-weekday',
  'holiday',
  'shift',
  'century',
]);
const KIND = { duration: 'duration', set: 'set', clock: 'clock' } as const;
const ABSOLUTE = new Set([
  'day',
  'day-of-month',
  'month',
  'year',
  'season',
  'quarter',
  'half',
  'months',
  'decade',
  'century',
  'holiday',
  'interval',
  'impossible',
]);

/** Forms with their relation, and ranges tied together. A bare dash joins two dates of one kind only. */
export function linked(forms: readonly Form[], text: string, links: Links): TimeExpression[] {
  const out: TimeExpression[] = [];
  forms.forEach((form, i) => {
    const before = text.slice(Math.max(0, form.start - 40), form.start);
    const next = forms[i + 1];
    let range = false;
    if (next && next.start - form.end < 26 && DATED.has(form.said.form) && DATED.has(next.said.form)) {
      const gap = text.slice(form.end, next.start);
      const alike =
        form.said.form === next.said.form ||
        (form.said.form === 'month' && next.said.form === 'day') ||
        next.said.form === 'month';
      range =
        (links.between.test(before) && links.and.test(gap)) ||
        (links.to.test(gap) &&
          (links.from.test(before) ||
            (alike && !/end/.test(gap) && form.said.form !== 'weekday' && form.said.form !== 'shift'))) ||
        (/^\s?[-–—]\s?$/.test(gap) && alike && form.said.form !== 'weekday' && form.said.form !== 'shift');
    }
    const relation = range ? 'from-to' : (links.relations.find(([r]) => r.test(before))?.[1] ?? 'at');
    const kind =
      KIND[form.said.form as 'set'] ??
      (ABSOLUTE.has(form.said.form) && !('of' in form.said) && !('which' in form.said) ? 'date' : 'relative');
    out.push({
      ...form,
      text: text.slice(form.start, form.end),
      kind,
      relation,
      ...(range ? { rangeEnd: i + 1 } : {}),
      ...(links.about.test(before) ? { about: true } : {}),
    });
  });
  return out;
}
