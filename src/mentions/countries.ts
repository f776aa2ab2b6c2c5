/** Countries that a document's own words point to, so that a telephone number without a country can be read. */
import type { Language } from '../domain/facts.ts';

/** Signs of a country in a text: its name, its capital, its own internet ending. Data for reading numbers, nothing else. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['FR', /\b(?:France|Paris|Lyon|Marseille)\b|\.fr\b|\+33/],
  ['GB', /\b(?:United Kingdom|UK|Britain|England|Scotland|London|Royaume-Uni|Londres)\b|\.uk\b|\+44/],
  ['US', /\b(?:United States|U\.S\.|USA|Washington|New York|États-Unis)\b|\.gov\b/],
  ['BE', /\b(?:Belgium|Belgique|Brussels|Bruxelles)\b|\.be\b|\+32/],
  ['CH', /\b(?:Switzerland|Suisse|Geneva|Genève|Zurich)\b|\.ch\b|\+41/],
  ['CA', /\b(?:Canada|Montréal|Montreal|Toronto|Ottawa|Québec)\b|\.ca\b/],
  ['IE', /\b(?:Ireland|Irlande|Dublin)\b|\.ie\b|\+353/],
  ['DE', /\b(?:Germany|Allemagne|Berlin|Hamburg)\b|\.de\b|\+49/],
  ['NL', /\b(?:Netherlands|Pays-Bas|Amsterdam|Rotterdam)\b|\.nl\b|\+31/],
  ['MA', /\b(?:Morocco|Maroc|Rabat|Casablanca)\b|\+212/],
  ['DZ', /\b(?:Algeria|Algérie|Algiers|Alger)\b|\+213/],
  ['TN', /\b(?:Tunisia|Tunisie|Tunis)\b|\+216/],
  ['SN', /\b(?:Senegal|Sénégal|Dakar)\b|\+221/],
];
const HABIT: Readonly<Record<Language, readonly string[]>> = { fr: ['FR', 'BE', 'CH'], en: ['GB', 'US'], other: [] };

/** ISO 3166 codes, likeliest first: the habit of the language where the text names that country or none, then what it names. */
export function countriesOf(text: string, language: Language): string[] {
  const head = text.slice(0, 20_000);
  const named = SIGNS.filter(([, sign]) => sign.test(head)).map(([country]) => country);
  const habit = HABIT[language];
  return [...new Set([...habit.filter((c) => named.includes(c)), ...named, ...habit])];
}
