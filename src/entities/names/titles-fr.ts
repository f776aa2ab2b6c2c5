/** Words before or after a French name that are no part of it. */
export const TITLES_FR: readonly string[] =
  'm mm mme mmes mlle monsieur madame mademoiselle maître docteur professeur professeure juge président présidente vice-président vice-présidente ministre secrétaire sénateur sénatrice député députée gouverneur maire conseiller conseillère ambassadeur ambassadrice général générale colonel commandant commandante capitaine lieutenant sergent adjudant brigadier amiral commissaire inspecteur inspectrice procureur procureure avocat avocate préfet préfète directeur directrice cheikh père frère sœur abbé évêque cardinal chancelier chancelière substitut greffier ancien ancienne ex'.split(
    ' ',
  );

export const ADDRESSED_FR: Readonly<Record<string, 'f' | 'm'>> = {
  m: 'm',
  monsieur: 'm',
  mme: 'f',
  madame: 'f',
  mlle: 'f',
  mademoiselle: 'f',
};

export const GENERATIONS_FR: Readonly<Record<string, string>> = { fils: 'junior', père: 'senior' };

/** Words that begin a sentence before a name and are easily taken into it: "Selon Hoxha", "Mais Hoxha". */
export const OPENERS_FR: readonly string[] =
  'mais et donc car quand lorsque selon pour alors puis ainsi aussi enfin comme depuis après avant pourtant cependant toutefois pendant malgré hier demain outre chez'.split(
    ' ',
  );
