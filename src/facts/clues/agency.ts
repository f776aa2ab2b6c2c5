/** The news agency that a text is credited to: "PARIS, March 3 (AFP) —", "AFP · 23 Mar 2015", « Avec Reuters », an agency as author. */
import { type Clue, fromMetadata, quoted, topOf } from '../reading.ts';

const KNOWN =
  'Agence France-Presse|AFP|Thomson Reuters|Reuters|The Associated Press|Associated Press|AP|ANSA|dpa|EFE|Agencia EFE|Belga|ANP|ATS|Keystone-ATS|PTI|Press Trust of India|ANI|Xinhua|TASS|Interfax|RIA Novosti|Anadolu(?: Agency)?|AA|UPI|Kyodo|Yonhap|Press Association|PA Media|NAN|APS|MAP|TAP|Belta|Ukrinform|Tanjug|APA';
// "LAGOS, 3 March 2019 (Coastal Wire) -", "Port-Salines (Agence des Côtes) —"
const DATELINE =
  /^(?:[\p{Lu}][\p{L}'. -]{1,40}(?:[,/] ?[\p{L}'. -]{2,30})?,? ?((?:le )?\d{1,2}(?:er)? \p{L}{3,9}\.?(?: \d{4})?|\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?)?,? ?)\(([\p{Lu}][\p{L} .-]{1,40})\)\s*[-–—:.]/u;
// "AFP · 23 Mar 2015, 08:31", "Imre Volk | AP", "(Reuters)"
const ACRONYM = /^\p{Lu}{2,6}$/u;
const LINE = new RegExp(`^(?:.{0,60}[·•|–-]\\s*)?\\(?(${KNOWN})\\)?(?:\\s*[·•|,–-].{0,60})?$`, 'u');
// "(With AFP)", « Avec Reuters »
const WITH = new RegExp(`^\\(?(?:with|avec) .{0,40}?\\b(${KNOWN})\\b.{0,40}$`, 'iu');
const WHOLE = new RegExp(`^(?:${KNOWN})$`, 'u');

export const agency: Clue = {
  id: 'agency',
  find(reading) {
    const lines = topOf(reading);
    for (const line of lines) {
      const found = DATELINE.exec(line.words.slice(0, 140));
      const name = found?.[2];
      // Without a day before it, what stands in brackets may be a county.
      const credible =
        name && (found?.[1] || WHOLE.test(name) || ACRONYM.test(name) || /agen|press|wire|news/i.test(name));
      if (found && name && credible) {
        const start = found[0].indexOf(`(${name})`) + 1;
        return { agency: quoted(reading, name, line, { start, end: start + name.length }) };
      }
    }
    for (const line of lines) {
      const name = line.end - line.start < 120 ? LINE.exec(line.words)?.[1] : undefined;
      if (name) return { agency: quoted(reading, name, line) };
    }
    for (const datum of reading.document.metadata)
      if (/author|creator|byline|source|agency/i.test(datum.key) && WHOLE.test(datum.value))
        return { agency: fromMetadata(datum.value, datum) };
    for (const line of reading.lines.slice(-12)) {
      const name = line.boilerplate?.by === 'credit-tails' ? WITH.exec(line.words)?.[1] : undefined;
      if (name) return { agency: quoted(reading, name, line) };
    }
    return {};
  },
};
