/** Numbers of cases, files and judgments: "case no. 12/345", "affaire C-123/45", "RG 21/01234", "dossier n° 2015/88". */
import { identifier, matches } from '../matches.ts';
import type { Spotter } from '../spotter.ts';

const NO = String.raw`(?:\s?(?:numbers?|nos?\.?|n[°º]s?|n\.?°|numéros?|ref\.?|réf\.?)\s?[:.]?|\s?[#:])`;
const CODE = String.raw`(?:\p{Lu}{0,6}[-/. ]?\d[\p{Lu}\d]*(?:[-/._]\s?[\p{L}\d]+)*)`;
/** A word or sign for "number" and a figure right after it, or what the forms have that need none. */
const HINT = /(?:numbers?|nos?|n[°º.]|num[ée]ros?|r[ée]f|[#:])\D{0,12}\d|\d\/\d\d|\] \w{4} |ECLI/i;
const PATTERNS: readonly RegExp[] = [
  // case no. 12/345, claim number HC-2017-001234, dossier n° 2015/88, requête n° 12345/10
  new RegExp(
    String.raw`\b(?:cases?|claims?|files?|dockets?|indictments?|applications?|appeals?|proceedings?|complaints?|warrants?|incidents?|crime|dossiers?|affaires?|requêtes?|pourvois?|plaintes?|procédures?|parquet|instruction|jugement|arrêt|ordonnance|décision|commission rogatoire|mandat|procès-verbal|PV|RG|rôle|our ref(?:erence)?|your ref(?:erence)?|reference|référence|nos? réf(?:érence)?s?\.?|vos réf(?:érence)?s?\.?)${NO}\s?(${CODE})(?![\p{L}\d])`,
    'giu',
  ),
  // RG 21/01234, n° RG 21/01234
  /\bRG\s?(?:n[°º]\s?)?:?\s?(\d{2,4}\/\d{3,6})(?![\d/])/g,
  // affaire C-123/45, Case T-12/03 P
  /\b(?:[Cc]ase|[Aa]ffaire|[Jj]oined [Cc]ases|aff\.)\s([CTF][-‑]\d{1,4}\/\d{2}(?:\s?P\b)?)(?![\d/])/g,
  // [2015] EWHC 123 (Admin); ECLI:EU:C:2015:650
  /(\[\d{4}\]\s(?:EWHC|EWCA|UKSC|UKHL|UKPC|EWFC|UKUT|IEHC|IESC|NIQB|CSIH|CSOH)\s(?:(?:Civ|Crim)\s)?\d{1,5}(?:\s\([A-Z][a-z]+\))?)/g,
  /\b(ECLI:[A-Z]{2}:[A-Z\d]+:\d{4}:[A-Z\d.]+[A-Z\d])/g,
];

export const caseNumber: Spotter = {
  id: 'case-number',
  wantsFigures: 3,
  hint: HINT,
  *find(at) {
    for (const pattern of PATTERNS)
      for (const m of matches(at, pattern)) {
        // a short number alone is one of a list: "file no. 3"
        if ((m.words.match(/\d/g)?.length ?? 0) < 3 || /^(?:(?:19|20)\d\d|\d+\.\d+)$/.test(m.words)) continue;
        yield* identifier(at, 'case-number', m, m.words.replace(/\s/g, '').toUpperCase());
      }
  },
};
