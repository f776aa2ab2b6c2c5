/** Words that keep their full stop: it belongs to them and, but for the last group, does not end the sentence. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Stand before a name, so what follows is never a new sentence. Lower case; English and French together, as mixed texts occur. */
export const BEFORE_NAMES = set(`
  mr mrs ms messrs dr drs prof rev hon fr sr sgt lt col gen maj capt cpl cmdr cdr adm brig pte pvt det insp supt const sen rep
  gov pres amb sec st ste mt ft mme mlle mgr me mm mmes mlles pr cne cdt gal vve prés vs ave blvd bd av
`);

/** Keep the stop only before a number: "No. 4", "art. 12", "p. 3", "chap. 2". */
export const BEFORE_NUMBERS = set(`
  no nos nr art arts p pp para paras par vol vols fig figs ch chap sec sect cl fol ff n num tel tél réf ref al pt app ann annexe s
  ca env v approx
`);

/** Months cut short: keep the stop before a number or where the sentence plainly goes on. */
export const MONTHS = set(`
  jan feb mar apr jun jul aug sep sept oct nov dec janv févr fév avr juil sept déc mon tue tues wed thu thur thurs fri sat sun
`);

/** May stand at the end of a sentence: it ends where a word follows that begins sentences. */
export const MAY_END = set(`
  inc ltd co corp plc llc bros jr sr etc al est dept univ assn cie sté ets bldg govt approx ibid op cit esq ph.d
`);

/** Words that, capitalised after a doubtful stop, begin a sentence rather than go on with a name. */
export const STARTERS = set(`
  the a an this that these those he she it they we i you his her its their our my in on at by for from to of with after before
  when while where if as but and or so yet not no there here then however although though since until during despite
  some many most several all both each every another other one two three who what why how police officials
  le la les l' un une des ce cet cette ces il elle ils elles on nous vous je j' son sa ses leur leurs dans en au aux à sur sous
  par pour de du d' avec après avant depuis pendant lorsque lorsqu' quand si s' mais et ou donc or ni car puis alors ainsi selon
  c' qui que qu' dont où plusieurs tous toutes
`);
