/** French words for bodies that texts describe without naming them. */

export const AUTHORITIES_FR = /(?<!\p{L})(?:autorités|gouvernement|homologues|pouvoirs publics)(?!\p{L})/iu;
export const SERVICES_FR =
  /(?<!\p{L})(?:services?(?:\s+(?:de\s+renseignements?|de\s+sécurité|secrets|spéciaux|antiterroristes?|spécialisés))?|renseignements?(?:\s+généraux)?|contre-?espionnage)(?!\p{L})/iu;
export const POLICE_FR = /(?<!\p{L})(?:police|policiers|gendarmes|gendarmerie)(?!\p{L})/iu;
export const JUSTICE_FR = /(?<!\p{L})(?:justice|parquet|procureurs?|magistrats?|tribunal|tribunaux|juges)(?!\p{L})/iu;

export const BODY_FR =
  /(?<!\p{L})(?:administration|agence|agents|ambassade|antenne|armée|banque|bureau|chambre|commission|comité|conseil|consulat|cellule|douanes?|direction|douaniers|enquêteurs|entreprise|équipe|garde-côtes|inspecteurs|inspection|journal|mairie|marine|militaires|ministère|office|officiers|parlement|port|préfecture|presse|prison|registre|section|société|unité)(?!\p{L})/iu;

export const SOMEONE_FR =
  /(?<!\p{L})(?:avocate?s?|beau-frère|belle-sœur|capitaine|chef|collègues?|commandant|cousine?s?|directeur|directrice|employée?s?|épouse|famille|fille|fils|frères?|gardien|haut fonctionnaire|juge|maire|mari|ministre|mère|médecin|neveu|officier|oncle|parents|père|porte-parole|président|proches|procureur|responsables?|secrétaire|sœurs?|sources?|tante|témoins?|veuve|voisine?s?)(?!\p{L})/iu;

export const SPEAKS_FOR_FR = /(?<!\p{L})(?:porte-parole|responsables?|agents|officiers|représentante?s?)(?!\p{L})/iu;

export const KIN_FR =
  /(?<!\p{L})(?:avocate?s?|beau-frère|belle-sœur|bande|cousine?s?|entourage|épouse|famille|fille|fils|frères?|groupe|mari|mère|neveu|oncle|parents|père|proches|réseau|sœurs?|tante|veuve|voisine?s?)(?!\p{L})/iu;
