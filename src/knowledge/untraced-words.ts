/** Words that say that no trace of what follows was found: it is not said that it happened. */

/** "We found no evidence that the list was sent", "rien n’indique que". */
export const UNTRACED =
  /\b(?:no|not\s+(?:any|a)|without|little)\s+(?:\p{L}+\s+)?(?:evidence|indication|record|trace|sign|documentation|proof)(?:,\s+however,)?\s+(?:that|of|to\s+suggest|indicating|showing|whatsoever\s+that)\b|(?<!\p{L})(?:rien\s+(?:ne\s+montre|n['’]indique|ne\s+prouve)|aucune?\s+(?:trace|preuve|indication|élément)\s+(?:que|de|d['’]))/iu;

/** "Found no evidence", "no indication" and nothing more: that a search was empty says nothing that could be held. */
export const EMPTY_HANDED =
  /^(?:no|any|little|aucune?)\s+(?:evidence|indication|trace|record|sign|proof|preuve|indice|trace)s?$/iu;
