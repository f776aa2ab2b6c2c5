/** Places that English and French call by different names; one line each: English names, then French ones. A fact table, compiled by hand. */
const LINES = `
Afghanistan|Afghanistan;Albania|Albanie;Algeria|Algérie;Andorra|Andorre;Argentina|Argentine;Armenia|Arménie;Australia|Australie;Austria|Autriche
Azerbaijan|Azerbaïdjan;Bahrain|Bahreïn;Belarus|Biélorussie,Bélarus;Belgium|Belgique;Benin|Bénin;Bolivia|Bolivie;Bosnia and Herzegovina,Bosnia|Bosnie-Herzégovine,Bosnie
Brazil|Brésil;Bulgaria|Bulgarie;Cambodia|Cambodge;Cameroon|Cameroun;Cape Verde|Cap-Vert;Central African Republic|République centrafricaine,Centrafrique;Chad|Tchad
Chile|Chili;China|Chine;Colombia|Colombie;Comoros|Comores;Croatia|Croatie;Cyprus|Chypre;Czech Republic,Czechia|République tchèque,Tchéquie;Denmark|Danemark
Dominican Republic|République dominicaine;East Timor|Timor oriental;Ecuador|Équateur;Egypt|Égypte;Eritrea|Érythrée;Estonia|Estonie;Ethiopia|Éthiopie;Finland|Finlande
Gambia|Gambie;Georgia|Géorgie;Germany|Allemagne;Greece|Grèce;Guinea|Guinée;Haiti|Haïti;Hungary|Hongrie;Iceland|Islande;India|Inde;Indonesia|Indonésie
Iraq|Irak;Ireland|Irlande;Israel|Israël;Italy|Italie;Ivory Coast|Côte d'Ivoire;Jamaica|Jamaïque;Japan|Japon;Jordan|Jordanie;Kuwait|Koweït;Kyrgyzstan|Kirghizistan
Latvia|Lettonie;Lebanon|Liban;Libya|Libye;Lithuania|Lituanie;Macedonia,North Macedonia|Macédoine,Macédoine du Nord;Malaysia|Malaisie;Malta|Malte;Mauritania|Mauritanie
Mauritius|Maurice,île Maurice;Mexico|Mexique;Moldova|Moldavie;Mongolia|Mongolie;Montenegro|Monténégro;Morocco|Maroc;Myanmar,Burma|Birmanie;Namibia|Namibie;Nepal|Népal
Netherlands,Holland|Pays-Bas,Hollande;New Zealand|Nouvelle-Zélande;Nigeria|Nigéria;North Korea|Corée du Nord;Norway|Norvège;Peru|Pérou;Poland|Pologne;Romania|Roumanie
Russia,Russian Federation|Russie,Fédération de Russie;Saudi Arabia|Arabie saoudite;Senegal|Sénégal;Serbia|Serbie;Singapore|Singapour;Slovakia|Slovaquie;Slovenia|Slovénie
Somalia|Somalie;South Africa|Afrique du Sud;South Korea|Corée du Sud;South Sudan|Soudan du Sud;Spain|Espagne;Sudan|Soudan;Sweden|Suède;Switzerland|Suisse;Syria|Syrie
Taiwan|Taïwan;Tajikistan|Tadjikistan;Tanzania|Tanzanie;Thailand|Thaïlande;Tunisia|Tunisie;Turkey,Türkiye|Turquie;Turkmenistan|Turkménistan;Uganda|Ouganda
Ukraine|Ukraine;United Arab Emirates|Émirats arabes unis;United Kingdom,Great Britain,Britain|Royaume-Uni,Grande-Bretagne;United States,United States of America|États-Unis,États-Unis d'Amérique
Uzbekistan|Ouzbékistan;Vietnam|Viêt Nam,Viet Nam;Yemen|Yémen;Zambia|Zambie;England|Angleterre;Scotland|Écosse;Wales|pays de Galles;Northern Ireland|Irlande du Nord
Brittany|Bretagne;Burgundy|Bourgogne;Normandy|Normandie;Corsica|Corse;Savoy|Savoie;Flanders|Flandre,Flandres;Wallonia|Wallonie;Catalonia|Catalogne;Andalusia|Andalousie
Sicily|Sicile;Sardinia|Sardaigne;Tuscany|Toscane;Bavaria|Bavière;Saxony|Saxe;Crete|Crète;Chechnya|Tchétchénie;Crimea|Crimée;Palestine|Palestine;Europe|Europe;Africa|Afrique
Asia|Asie;Middle East|Moyen-Orient,Proche-Orient;Algiers|Alger;Amsterdam|Amsterdam;Antwerp|Anvers;Aleppo|Alep;Alexandria|Alexandrie;Athens|Athènes;Baghdad|Bagdad;Barcelona|Barcelone
Basel|Bâle;Beijing,Peking|Pékin;Beirut|Beyrouth;Bern,Berne|Berne;Bologna|Bologne;Bruges|Bruges,Brugge;Brussels|Bruxelles;Bucharest|Bucarest;Cairo|Le Caire;Cologne|Cologne,Köln
Copenhagen|Copenhague;Cordoba|Cordoue;Damascus|Damas;Dresden|Dresde;Dunkirk|Dunkerque;Edinburgh|Édimbourg;Florence|Florence;Frankfurt|Francfort;Geneva|Genève;Genoa|Gênes
Ghent|Gand;Hague,The Hague|La Haye;Hamburg|Hambourg;Havana|La Havane;Istanbul|Istanbul;Jerusalem|Jérusalem;Kabul|Kaboul;Khartoum|Khartoum;Kyiv,Kiev|Kiev,Kyïv;Krakow,Cracow|Cracovie
Leghorn,Livorno|Livourne;Lisbon|Lisbonne;London|Londres;Lyon,Lyons|Lyon;Marseille,Marseilles|Marseille;Mainz|Mayence;Mecca|La Mecque;Mexico City|Mexico;Milan|Milan;Moscow|Moscou
Mosul|Mossoul;Munich|Munich;Naples|Naples;Nice|Nice;Nicosia|Nicosie;Nuremberg|Nuremberg;Padua|Padoue;Prague|Prague;Raqqa|Raqqa,Rakka;Rome|Rome;Saint Petersburg|Saint-Pétersbourg;Salonica,Thessaloniki|Salonique,Thessalonique
Seville|Séville;Sofia|Sofia;Strasbourg|Strasbourg;Tangier|Tanger;Tehran|Téhéran;The Gulf|le Golfe;Tripoli|Tripoli;Trier|Trèves;Tunis|Tunis;Turin|Turin;Valletta|La Valette;Venice|Venise
Vienna|Vienne;Warsaw|Varsovie;Zurich|Zurich;Aachen|Aix-la-Chapelle;Mogadishu|Mogadiscio;Addis Ababa|Addis-Abeba;Djibouti|Djibouti;Ouagadougou|Ouagadougou;Sanaa|Sanaa;Sirte|Syrte;Tbilisi|Tbilissi
Baku|Bakou;Yerevan|Erevan;Ankara|Ankara;Sarajevo|Sarajevo;Skopje|Skopje;Tirana|Tirana;Pristina|Pristina;Rijeka|Rijeka;Danube|Danube;Rhine|Rhin;Thames|Tamise;Mediterranean|Méditerranée;English Channel|Manche`;

/**
 * Pairs of English and French names. "Mexico" (French for the city), "Vienne" (also a French town) and the like are left to a person: a
 * name that stands for two places in the table is in neither.
 */
export const EXONYMS: readonly (readonly string[])[] = LINES.split(/[;\n]/)
  .filter((line) => line !== '')
  .map((line) => line.split(/[|,]/));
