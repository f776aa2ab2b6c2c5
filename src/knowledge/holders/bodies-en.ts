/** English words for bodies that texts describe without naming them. */

/** Said of a state as a whole: "the Turkish authorities" are Turkey as a holder. */
export const AUTHORITIES_EN = /\b(?:authorities|government|counterparts|administration)\b/iu;
export const SERVICES_EN =
  /\b(?:(?:intelligence|secret|security|special|counter-?terrorism|anti-?terrorist|spy)\s+(?:and\s+\p{L}+\s+)?(?:services?|agenc(?:y|ies)|forces|apparatus|officials?)|services)\b/iu;
export const POLICE_EN = /\b(?:police|policemen|gendarmes|gendarmerie|constabulary)\b/iu;
export const JUSTICE_EN = /\b(?:judiciary|justice|prosecutors?|prosecution|magistrates?|courts?|tribunals?)\b/iu;

/** Bodies of other sorts, and people in office who act for one. */
export const BODY_EN =
  /\b(?:agency|agents|army|bank|board|branch|bureau|coast\s?guard|command|commission|committee|company|consulate|council|customs|department|detectives|directorate|embassy|guards|inquiry|inspectorate|inspectors|investigators|military|ministry|navy|newspaper|office|officers|officials|parliament|port|prefecture|press|prison|register|school|service|task\s?force|unit)\b/iu;

/** One person or few, by what they are: a source, a neighbour, the mother of somebody. */
export const SOMEONE_EN =
  /\b(?:aunt|boss|brothers?|captain|chief|colleagues?|commander|cousins?|daughters?|director|doctor|employees?|families|family|father|friends?|guard|head|husband|informants?|insiders?|judge|lawyers?|managers?|mayor|minister|mother|neighbours?|neighbors?|nephew|officer|official|parents|president|prosecutor|relatives|residents?|secretary|sisters?|sister-in-law|sons?|sources?|spokes(?:man|woman|person)|staff|teachers?|uncle|watchman|widow|wife|witness(?:es)?|workers?)\b/iu;

/** They speak for the body that is named with them. */
export const SPEAKS_FOR_EN = /\b(?:spokes(?:man|woman|person)|officials?|agents|officers|representatives?)\b/iu;

/** Kin and company of a named person: not that person. */
export const KIN_EN =
  /\b(?:aunt|brothers?|colleagues?|cousins?|daughters?|entourage|families|family|father|friends?|gang|group|husband|lawyers?|mother|neighbours?|neighbors?|nephew|network|parents|relatives|sisters?|sister-in-law|sons?|uncle|widow|wife)\b/iu;
