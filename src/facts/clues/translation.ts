/** Who translated a text and from which language; broken signs that a machine leaves are an inference, and no more. */
import { type Clue, quoted, type Reading } from '../reading.ts';

const LANGUAGES: Readonly<Record<string, string>> = {
  french: 'fr', français: 'fr', française: 'fr', english: 'en', anglais: 'en', anglaise: 'en', german: 'de', allemand: 'de', allemande: 'de', spanish: 'es', espagnol: 'es', espagnole: 'es',
  italian: 'it', italien: 'it', italienne: 'it', arabic: 'ar', arabe: 'ar', russian: 'ru', russe: 'ru', dutch: 'nl', néerlandais: 'nl', néerlandaise: 'nl', portuguese: 'pt', portugais: 'pt', portugaise: 'pt', turkish: 'tr', turc: 'tr', turque: 'tr', greek: 'el', grec: 'el', polish: 'pl', polonais: 'pl', ukrainian: 'uk', ukrainien: 'uk', persian: 'fa', persan: 'fa', hebrew: 'he', hébreu: 'he', chinese: 'zh', chinois: 'zh',
}; // biome-ignore format: a word list
const WORD = Object.keys(LANGUAGES).join('|');
const PERSON = "(\\p{Lu}[\\p{L}'.-]*(?: (?:(?:de|da|van|von|al|el|la|le) )*\\p{Lu}[\\p{L}'.-]*){1,3})";

/** "English version by X", "Translated from the Dutch by X", « Traduit de l'anglais par X », « Traduction : X » */
const TRANSLATOR = [
  new RegExp(`(?:${WORD}) (?:version|translation|adaptation)(?: by|:) ${PERSON}`, 'iu'),
  new RegExp(`(?:translated|adapted)(?: (?:from (?:the )?(?:original )?\\p{L}+|into \\p{L}+))* by ${PERSON}`, 'iu'),
  new RegExp(
    `(?:traduite?s?|adaptée?s?)(?: (?:de l'|du |depuis l'|en )\\p{L}+)?(?: \\([^)]{2,20}\\))? par ${PERSON}`,
    'iu',
  ),
  new RegExp(`(?:translation|traduction)(?: (?:française|anglaise))? ?(?::|by|par|de) ${PERSON}`, 'iu'),
].map((p) => new RegExp(p.source.replace('(\\p{Lu}', '(?<who>\\p{Lu}'), 'u'.concat('i')));

/** "The French version of this story", "translated from the Dutch", « traduit de l'anglais », "(unofficial translation from the Greek)" */
const ORIGINAL = [
  new RegExp(`\\bthe (?:original )?(?<lang>${WORD}) (?:version|text|original) of this\\b`, 'iu'),
  new RegExp(`\\btranslat(?:ed|ion) from (?:the )?(?:original )?(?<lang>${WORD})\\b`, 'iu'),
  new RegExp(`\\b(?:traduite?s?|traduction) (?:de l'|du |depuis l')(?<lang>${WORD})(?![\\p{L}])`, 'iu'),
  new RegExp(`\\b(?:originally|first) (?:published|written|appeared) in (?<lang>${WORD})\\b`, 'iu'),
  new RegExp(`\\bversion originale (?:en )?(?<lang>${WORD})(?![\\p{L}])`, 'iu'),
];

/** "Translated automatically", « Traduction automatique » */
const BY_MACHINE =
  /\b(?:translated automatically|(?:automatic(?:ally)?|machine)[ -]translat\p{L}+|traduction automatique|traduite? automatiquement)/iu;

/** Words of which one stands wherever a translator or an original is named. */
const HINT = /translat|tradu|adapt|version|of this|published in|written in|appeared in/iu;

/** Each is a sort of damage; two sorts or more speak for a machine. */
const DEBRIS: readonly RegExp[] = [
  /&\s+#\s*\d{2,4}\s*;|&\s*#\s+\d{2,4}\s*;|&\s+(?:quot|amp|nbsp)\s*;/,
  /(?:^|[\s(])[”»]\s?\p{L}/mu, // a closing mark that opens
  /[.,] "\p{L}+[^"\n]{0,40}(?:\.|$)/mu, // a mark that closed a quotation, moved behind the blank
  /(?<=\p{Ll}{5})(?:with|from|which|that)(?= \p{L})/u, // two words run together
  /[.!?] \p{Ll}{2,} \p{Lu}\p{Ll}+ /u,
  /” any |“ at /,
];
const GLUED = /^(?:herewith|therewith|wherewith|forthwith|notwithstanding|therefrom|wherefrom)$/i;

const edges = (reading: Reading) => [...reading.lines.slice(0, 12), ...reading.lines.slice(-15)];

export const translation: Clue = {
  id: 'translation',
  find(reading) {
    const facts: {
      translator?: ReturnType<typeof quoted<string>>;
      originalLanguage?: ReturnType<typeof quoted<string>>;
    } = {};
    for (const line of edges(reading)) {
      if (line.end - line.start > 400 || !HINT.test(line.words)) continue;
      for (const pattern of TRANSLATOR) {
        const who = pattern.exec(line.words)?.groups?.who;
        if (who && /^\p{Lu}/u.test(who) && !facts.translator) facts.translator = quoted(reading, who, line);
      }
      if (BY_MACHINE.test(line.words)) facts.originalLanguage ??= quoted(reading, 'unknown', line);
      for (const pattern of ORIGINAL) {
        const code = LANGUAGES[pattern.exec(line.words)?.groups?.lang?.toLowerCase() ?? ''];
        if (code && code !== reading.language && !facts.originalLanguage)
          facts.originalLanguage = quoted(reading, code, line);
      }
    }
    if (!facts.originalLanguage && !facts.translator && debris(reading) >= 2)
      return {
        originalLanguage: {
          value: 'unknown',
          basis: {
            kind: 'inference',
            rule: 'signs that a machine translated it: broken characters, quotation marks or words',
          },
        },
      };
    return facts;
  },
};

function debris(reading: Reading): number {
  const text = reading.lines
    .filter((line) => !line.boilerplate)
    .slice(0, 60)
    .map((line) => line.words)
    .join('\n');
  return DEBRIS.filter((pattern) => {
    const found = pattern.exec(text);
    return found !== null && !GLUED.test(/\S+$/.exec(text.slice(0, found.index + found[0].length))?.[0] ?? '');
  }).length;
}
