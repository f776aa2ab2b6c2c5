/** Words of which the names of ministries and services are made when they stand in lower case: "the interior ministry", "direction générale de la sécurité". Folded. */
export const PLAIN_BODIES = {
  en: {
    head: `ministry department`,
    field: `interior defence defense foreign justice finance health education transport transportation home labour labor agriculture environment energy trade commerce culture security fisheries housing industry immigration treasury information
state economy planning mines works war veterans tourism sports communications`,
  },
  fr: {
    head: `ministere direction secretariat prefecture inspection`,
    /** Beside the head, as in "direction générale". */
    rank: `general generale central centrale national nationale regional regionale departemental departementale`,
    field: `interieur defense justice finances sante education transports travail agriculture environnement energie commerce culture armees affaires etrangeres securite exterieure renseignement renseignements militaire police judiciaire
judiciaires criminelle gendarmerie nationale douanes impots economie budget logement mer peche industrie ecologie outre-mer territoires sociales interieures generaux territorial administration penitentiaire ports maritimes protection
des jeunesse port ville justice surveillance territoire`,
    link: `de du des d' l' la le les et a aux`,
  },
} as const;
