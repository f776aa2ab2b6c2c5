/** Words that call a saying untrue, as parts of patterns: English and French. Hedges ("doubtful") and blame ("absurd") are not among them. */

export const UNTRUE_EN =
  '(?:false|untrue|not true|wrong|incorrect|inaccurate|baseless|unfounded|groundless|fabricat(?:ed|ions?)|invent(?:ed|ions?)|made[- ]up|nonsense|lies?|pack of lies|fictitious|slander(?:ous)?|defamatory|libel(?:lous)?|forger(?:y|ies)|hoax|smear|myth|without foundation)';

export const UNTRUE_FR =
  '(?:fau(?:x|sses?)|mensong(?:es?|ères?|ers?)|infondée?s?|inventions?|inventée?s?|fabriquée?s?|fabrications?|fantaisistes?|absurdes?|ridicules?|grotesques?|calomni(?:es?|eux|euses?)|diffamatoires?|erronée?s?|inexacte?s?|sans fondement|dénuée?s? de (?:tout )?fondement)';
