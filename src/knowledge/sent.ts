/** Words of sending, by which nothing is shown to have arrived. */

const SENT =
  /\b(?:sent|sends|sending|forwarded|mailed|e-?mailed|wrote|written|posted|faxed|cabled|transmitted|dispatched|addressed)\b|(?<!\p{L})(?:envoyée?s?|adressée?s?|transmise?s?|transmet|expédiée?s?|écrit|a écrit|posté)(?!\p{L})/iu;
const RECEIVED =
  /\b(?:received|receipt|acknowledged|learned|informed|told|notified by|handed|delivered)\b|(?<!\p{L})(?:reçue?s?|accusé|appris|informée?s?|remise?s?)(?!\p{L})/iu;

/** The act was a sending, and its words do not say that it arrived. */
export const onlySent = (cueWords: string): boolean => SENT.test(cueWords) && !RECEIVED.test(cueWords);
