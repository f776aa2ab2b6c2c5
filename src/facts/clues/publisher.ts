/** Who published it: the file's own word, a copyright note, what the text calls itself ("told the Courier", "the Courier understands"), a mail's domain. */
import type { Fact } from '../../domain/facts.ts';
import { type Clue, fromMetadata, isMail, metadataLike, quoted, type Reading } from '../reading.ts';

const KEYS = [
  /^og:site_name$/,
  /^jsonld:\w*(?:Article|Posting|Report|WebPage)\.publisher\.name$/,
  /^(?:citation_journal_title|dc\.publisher|dcterms\.publisher|publisher|outlet)$/,
  /^(?:application-name|apple-mobile-web-app-title)$/,
];
const FREE_MAIL =
  /(?:^|\.)(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|aol|gmx|proton|protonmail|free|orange|wanadoo|laposte|sfr|neuf|bbox|numericable|web|t-online|mail|tutanota|posteo)\.[a-z.]{2,6}$/i;
const NAME =
  "(?:(?:the|The|le|Le|la|La|L')[ ]?)?\\p{Lu}[\\p{L}'&-]*(?: (?:of |de |du |des |la )?\\p{Lu}[\\p{L}'&-]*){0,3}";
/** Only the publication itself says these. */
const OWN = new RegExp(
  [
    `(?<a>${NAME}) (?:can (?:today |now )?reveal|understands that|has (?:learne?d|seen|already revealed|carried out|obtained|established)|a (?:appris|pu (?:consulter|établir|vérifier)|eu accès|obtenu copie|enquêté|recueilli))`,
    `(?:according to|selon les informations (?:de|du|recueillies par)|d'après les informations (?:de|du)) (?<b>${NAME})(?:'s (?:information|sources|investigation))?`,
    `(?:an investigation by|seen by|obtained by|consultée?s? par|révélée?s? par|contactée?s? par|questioned by|contacted by|speaking to) (?<c>${NAME})`,
  ].join('|'),
  'gu',
);
/** Words of which at least one stands wherever OWN fits: cheap to look for, and rare. */
const OWN_CUE =
  /reveal|understands that|has (?:learn|seen|already|carried|obtained|established)| a (?:appris|pu |eu accès|obtenu|enquêté|recueilli)|according to|les informations (?:de|du|rec)|an investigation by|(?:seen|obtained|questioned|contacted) by|(?:consulté|révélé|contacté)e?s? par|speaking to/;
const TOLD = new RegExp(
  `(?:told|confirmed to|insisted to|confié à|déclaré à|expliqué à|indiqué à|assuré à|affirmé à|répondu à) (${NAME})`,
  'gu',
);
const TOLD_CUE = /told |ed to |[éu] à /;
// "© 2019 The Quay Courier. All rights reserved"
const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?,?\s*)(?:by )?([\p{Lu}][\p{L}'&. -]{2,50}?)(?:[.,|–-]|\s+(?:all|tous)\b|$)/iu;

/** "told Mr. Volk" names nobody's paper. */
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady|St|M|Mme|Mlle|Me|Sen|Gen|Col|Capt|Lt|Sgt|Rep)$/;

interface Named {
  readonly start: number;
  readonly end: number;
  own: number;
  told: number;
}

/** The name that the text calls itself by: at least three times, at least once in words that only a publication says, and far ahead of others. */
function ownName(reading: Reading): { name: string; start: number; end: number } | undefined {
  const names = new Map<string, Named>();
  const count = (raw: string, start: number, own: boolean): void => {
    const name = raw.replace(/'s$/, '');
    if (TITLE.test(name)) return;
    const known = names.get(name) ?? { start, end: start + name.length, own: 0, told: 0 };
    if (own) known.own++;
    else known.told++;
    names.set(name, known);
  };
  for (const line of reading.lines) {
    if (line.boilerplate) continue;
    const words = reading.document.text.slice(line.start, line.end);
    for (const m of OWN_CUE.test(words) ? words.matchAll(OWN) : []) {
      const name = m.groups?.a ?? m.groups?.b ?? m.groups?.c ?? '';
      const certain = m.groups?.b === undefined || /'s (?:information|sources|investigation)$|informations/.test(m[0]);
      if (certain) count(name, line.start + m.index + m[0].indexOf(name), true);
    }
    for (const m of TOLD_CUE.test(words) ? words.matchAll(TOLD) : [])
      count(m[1] ?? '', line.start + m.index + m[0].length - (m[1]?.length ?? 0), false);
  }
  const ranked = [...names].sort(([, x], [, y]) => 2 * y.own + y.told - (2 * x.own + x.told));
  const [best, second] = ranked;
  if (!best || best[1].own === 0 || best[1].own + best[1].told < 3) return undefined;
  if (second && (second[1].own + second[1].told) * 2 > best[1].own + best[1].told) return undefined;
  return { name: best[0], start: best[1].start, end: best[1].end };
}

/** "THE QUAY COURIER" over the date of the issue, written as a name. */
function masthead(reading: Reading): Fact<string> | undefined {
  const [first, second] = reading.lines;
  if (first?.boilerplate?.by !== 'site-labels' || second?.boilerplate?.by !== 'datelines') return undefined;
  const name = first.words.trim();
  return quoted(reading, name === name.toUpperCase() ? unshouted(name) : name, first);
}

const unshouted = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/ (?:Of|And|De|Du|Des|La|Le|Les|Et) /g, (word) => word.toLowerCase());

export const publisher: Clue = {
  id: 'publisher',
  find(reading, known) {
    const { document } = reading;
    if (isMail(document)) {
      const from = document.metadata.find(({ key }) => key === 'from');
      const domain = /@([\w-]+(?:\.[\w-]+)+)/.exec(from?.value ?? '')?.[1]?.toLowerCase();
      return from && domain && !FREE_MAIL.test(`.${domain}`) ? { publisher: fromMetadata(domain, from) } : {};
    }
    for (const datum of metadataLike(document, KEYS)) {
      const value = datum.value.trim();
      if (value.length > 1 && value.length < 100) return { publisher: fromMetadata(value, datum) };
    }
    for (const line of reading.lines) {
      const m = line.boilerplate ? COPYRIGHT.exec(line.words) : null;
      const name = m?.[1]?.trim();
      if (m && name && line.boilerplate?.by !== 'captions') {
        const start = m.index + m[0].indexOf(name);
        return { publisher: quoted(reading, name, line, { start, end: start + name.length }) };
      }
    }
    const head = masthead(reading);
    if (head) return { publisher: head };
    const own = ownName(reading);
    if (own && own.name !== known.agency?.value && !known.authors?.some((a) => a.value === own.name))
      return { publisher: quoted(reading, own.name, own) };
    return {};
  },
};
