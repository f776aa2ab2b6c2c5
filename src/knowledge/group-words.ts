/** Words for groups of people, in English and French: "members of the network", "le réseau". */

const GROUP =
  /(?<!\p{L})(?:groups?|networks?|cells?|rings?|gangs?|crews?|movements?|brigades?|organi[sz]ations?|members?|brothers|families|family|circle|groupes?|groupuscules?|réseaux?|cellules?|filières?|bandes?|mouvements?|membres?|frères|familles?|organisations?|entourage)(?!\p{L})/iu;

const ONE_OF = /^(?:one|two|another|un|une|l['’]un|l['’]une)\s+(?:of|de|des|du)\s/iu;

/**
 * A sign that words mean a group: within one document, words with it can mean the same group. "Members of the network" are the network for a
 * watch; one of its members is not.
 */
export const groupNoun = (words: string): string | undefined =>
  GROUP.test(words) && !ONE_OF.test(words) && !/\p{L}['’]s\s+(?:brother|family|member)/iu.test(words)
    ? 'group'
    : undefined;
