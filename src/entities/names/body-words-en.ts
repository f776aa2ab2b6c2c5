/** English words of bodies: kinds of body, offices, what to leave out, what is written two ways. */

/** Head words of public bodies whose names are turned about: "Ministry of the Interior", "Interior Ministry". */
export const OFFICES_EN: readonly string[] =
  'ministry department office agency directorate court parliament senate assembly council commission committee embassy consulate prefecture police gendarmerie army navy prosecutor inspectorate authority customs treasury'.split(
    ' ',
  );

/** Words that name a kind of body and, alone, no single one. */
export const GENERIC_EN: readonly string[] = [
  ...OFFICES_EN,
  ...'government state company group bank firm university school hospital party union association foundation ministers authorities services force forces council board press team club church mosque newspaper agency state military intelligence unit bureau administration republic institute network organisation'.split(
    ' ',
  ),
];

export const SMALL_EN: readonly string[] = 'the of and for in on at to by a an with from'.split(' ');

/** Spelling variants and plural heads, each to one form. */
export const VARIANTS_EN: Readonly<Record<string, string>> = {
  organization: 'organisation',
  organizations: 'organisation',
  organisations: 'organisation',
  defense: 'defence',
  center: 'centre',
  labor: 'labour',
  program: 'programme',
  harbor: 'harbour',
  authorisation: 'authorization',
  co: 'company',
  corp: 'corporation',
  intl: 'international',
  dept: 'department',
  natl: 'national',
  govt: 'government',
  assoc: 'association',
  bros: 'brothers',
  cooperation: 'co operation',
  us: 'united states',
  usa: 'united states',
  uk: 'united kingdom',
  un: 'united nations',
  eu: 'european union',
};
