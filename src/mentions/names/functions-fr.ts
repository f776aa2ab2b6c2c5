/** French: functions that "le ministre" and "la société" come back to, and the pronouns of persons. */
export const FUNCTIONS_FR = {
  person: `ministre president presidente directeur directrice secretaire juge magistrat magistrate procureur procureure maire gouverneur ambassadeur ambassadrice commissaire commandant colonel general capitaine lieutenant sergent
inspecteur inspectrice brigadier adjudant porte-parole avocat avocate professeur docteur medecin prefet prefete sous-prefet chancelier eveque imam senateur senatrice depute deputee notaire pilote patron patronne ingenieur rapporteur rapporteure entraineur recteur rectrice greffier`,
  body: `societe entreprise compagnie ministere agence direction commission comite cour tribunal conseil banque universite hopital parti syndicat union federation autorite institut brigade departement bureau fondation association college unite parquet prefecture journal quotidien hebdomadaire cooperative clinique`,
  bodySigns: {
    societe: `sa sarl sas sasu holding groupe compagnie industries freres`,
    entreprise: `sa sarl sas sasu groupe compagnie`,
    compagnie: `cie compagnie`,
  } as Readonly<Record<string, string>>,
  article: `le la l' l’ du au`,
  stops: `de du des d' d’ qui en`,
  he: `il lui`,
  she: `elle`,
  man: `m m. monsieur roi prince pere frere fils mari epoux oncle neveu president directeur procureur avocat prefet`,
  woman: `mme mme. madame mlle mademoiselle reine princesse mere soeur fille femme epouse tante niece presidente directrice procureure avocate prefete`,
} as const;
