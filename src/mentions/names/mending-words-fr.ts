/** French words that show where a name begins and ends. Lower case. */
export const MENDING_FR = {
  opener: `mais et ou or donc car ni puis pourtant cependant toutefois ainsi alors quand lorsque lorsqu' lorsqu’ si comme selon pour par avec sans dans en sur sous chez depuis après avant pendant durant contre vers entre enfin
aussi même outre malgré hier aujourd'hui aujourd’hui demain désormais ensuite auparavant parmi dès jusqu'à à quant que qu' qu’ qui quel quelle quels quelles où pourquoi comment combien cette ce cet ces son sa ses leur leurs notre nos
votre mon ma il elle ils elles on nous vous je plusieurs certains certaines quelques chaque aucun aucune tous toutes tout toute autre autres bref certes néanmoins également finalement notamment surtout seul seule seuls déjà
encore toujours jamais souvent parfois ici là voici voilà oui non peut-être interrogé interrogée interrogés contacté contactée joint jointe lundi mardi mercredi jeudi vendredi samedi dimanche janvier février avril juin
juillet août septembre octobre novembre décembre`,
  title: `m m. mm mm. mme mme. mmes mlle mlle. monsieur madame mademoiselle me dr dr. docteur pr pr. président présidente vice-président vice-présidente ministre secrétaire sénateur sénatrice député députée maire gouverneur préfet préfète
juge procureur procureure commissaire inspecteur inspectrice sergent lieutenant capitaine commandant colonel général amiral directeur directrice chancelier ambassadeur ambassadrice avocat avocate porte-parole`,
  glued: ``,
  tail: ``,
  officer: `ministre ministres secrétaire secrétaires sous-secrétaire vice-ministre`,
  portfolio: `défense intérieur justice santé éducation finances économie travail agriculture énergie transports commerce industrie environnement culture logement armées guerre état budget affaires étrangères recherche
tourisme sport sports communication immigration intégration outre-mer mer marine sécurité`,
  reference: `ibid ibid. id id. page pages p p. pp pp. tableau tableaux figure figures fig fig. volume tome annexe annexes chapitre chapitres section sections alinéa article articles note notes pièce cote paragraphe`,
} as const;
