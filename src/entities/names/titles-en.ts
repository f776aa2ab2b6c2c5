/** Words before or after an English name that are no part of it. Royal and papal titles are left: "King Charles" is no surname. */
export const TITLES_EN: readonly string[] =
  'dr doctor prof professor mr mrs ms miss mx sir lord lady dame judge justice president vice-president minister secretary senator congressman congresswoman representative governor mayor councillor ambassador general gen lieutenant-general major-general brigadier colonel col lieutenant-colonel major maj captain capt lieutenant lt sergeant sgt corporal private admiral commander commodore inspector superintendent detective constable officer sheriff marshal agent chief deputy commissioner prosecutor attorney counsel chairman chairwoman chair director reverend rev father brother sister sheikh shaikh sheik imam mullah hajji haji rabbi bishop archbishop cardinal ayatollah premier chancellor prime acting former ex-president'.split(
    ' ',
  );

export const ADDRESSED_EN: Readonly<Record<string, 'f' | 'm'>> = {
  mr: 'm',
  sir: 'm',
  lord: 'm',
  mrs: 'f',
  ms: 'f',
  miss: 'f',
  lady: 'f',
  dame: 'f',
};

export const AFTER_EN: readonly string[] = 'phd md qc kc mp mep obe cbe mbe esq msc ba ma llb'.split(' ');

export const GENERATIONS_EN: Readonly<Record<string, string>> = {
  jr: 'junior',
  junior: 'junior',
  sr: 'senior',
  senior: 'senior',
  ii: '2',
  iii: '3',
  iv: '4',
};

/** Words that begin a sentence before a name and are easily taken into it: "Yet Hoxha", "While Hoxha". */
export const OPENERS_EN: readonly string[] =
  'yet but and while when after before although though if since however meanwhile because then now also still once until unlike despite perhaps today yesterday tonight'.split(
    ' ',
  );
