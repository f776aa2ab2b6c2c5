/** English words before "that" which deny or doubt what follows them: "it is inconceivable", "wrongly told the court", "fell short of proving". */

const SAYING =
  '(?:claims?|rumou?rs?|reports?|reporting|allegations?|suggestions?|assertions?|accusations?|stor(?:y|ies)|ideas?|notions?|theor(?:y|ies)|hypothesis|news|statements?|speculation)';
const FALSE_ADJECTIVE =
  '(?:false|bogus|baseless|unfounded|fabricated|discredited|debunked|untrue|invented|erroneous|mistaken|groundless|mendacious)';
const SHOWN = '(?:shown|proved|proven|established|demonstrated|confirmed|verified|substantiated|corroborated)';
const SAY = '(?:say|claim|suggest|state|allege|write|think|believe|imply|conclude|report|assume|suppose|maintain)';

const any = (...patterns: readonly string[]): RegExp => new RegExp(`\\b(?:${patterns.join('|')})\\s*$`, 'iu');

/** What stands before "that" and makes it untrue. */
const DENIES = any(
  '(?:it|this|that) (?:is|was|has been|would be) (?:\\p{L}+ly )?(?:not the case|not so|not true|untrue|false|incorrect|inconceivable|unthinkable|impossible|out of the question|denied(?: on all sides| by (?!\\p{Lu})[^.;,]{1,30})?)',
  `(?:wrong|incorrect|untrue|misleading|inaccurate|a mistake|an error) to ${SAY}`,
  '(?:wrongly|falsely|mistakenly|erroneously|incorrectly|inaccurately|untruthfully),? (?:\\p{L}+ ){0,4}\\p{L}+',
  'lied (?:when|by|in) [^.;,]{1,50}',
  'misled [^.;,]{1,50}? (?:by|when|in) [^.;,]{1,50}',
  `${FALSE_ADJECTIVE} (?:[\\p{L}-]+ )?${SAYING}(?: (?:of|by|from|in) [^.;,]{1,40})?`,
  `no (?:truth|substance|basis|foundation) (?:\\p{L}+ )?(?:in|to|for|behind) (?:the |any )?(?:[\\p{L}-]+ ){0,2}${SAYING}`,
);

/** What stands before "that" and leaves it open. */
const DOUBTS = any(
  '(?:it|this|that) (?:is|was|remains?|remained) (?:\\p{L}+ly )?(?:far from|by no means|not at all|not|anything but|not yet) (?:clear|certain|established|proven|proved|shown|known|obvious|evident|alleged|suggested|contended)',
  `(?:has|have|had) (?:not|never|yet to)(?: yet)? be(?:en)? ${SHOWN}`,
  `(?:is|was|were|are) (?:not|never|nowhere) ${SHOWN}`,
  '(?:it|this|that) (?:is|was|remains?|remained) (?:\\p{L}+ly )?(?:unclear|uncertain|doubtful|questionable|improbable|unproven|unconfirmed|neither alleged nor \\p{L}+)',
  'cannot be (?:excluded|ruled out)',
  "(?:not|n['’]t|never|cannot|hardly),? (?:\\p{L}+,? ){0,2}?(?:satisfied|persuaded|convinced|conclude|accept|agree|be sure|be certain)",
  "(?:ne (?:ressort|résulte|découle|transparaît)|n['’](?:apparaît|appert)) (?:pas|nullement|aucunement)[^.;]{0,80}",
  '(?:short of|far from) (?:proving|showing|establishing|suggesting|saying|confirming)',
  '(?:led|made|given) to (?:believe|think|understand)',
  '(?:under the (?:\\p{L}+ )?(?:impression|illusion|misapprehension)|in the (?:mistaken|false) belief)',
  '(?:suppose|supposing|let us assume|for the sake of argument|imagined?|dreamt|dreamed|fantasi[sz]ed|made believe)',
  '(?:first|initially|originally|once|long|previously|formerly) (?:thought|believed|assumed|reported|feared|said|claimed|suggested)',
  '(?:evidence|proof|signs?|indications?)\\b[^.;]{0,120}\\b(?:but|and) none',
  'no (?:suggestion|allegation|hint|information|intelligence|material|grounds?)(?: (?:to|which would|that would) \\p{L}+)?',
  'nothing (?:\\p{L}+ ){0,6}to (?:suggest|show|indicate|prove)',
  `(?:unverified|unconfirmed|unsubstantiated|uncorroborated|unproven) (?:[\\p{L}-]+ )?${SAYING}(?: (?:of|by|from|in) [^.;,]{1,40})?`,
);

/** What stands behind "That he was there …", "The report that he was there …" and leaves it open. */
export const LEFT_OPEN_AFTER = new RegExp(
  `^(?:(?!\\b(?:that|who|which|and|but|because|as|when|while)\\b)[^.;,]){0,120}?\\b(?:(?:is|was|were|are|has|have|had)(?: yet)? (?:not|never|yet to)(?: yet)?(?: be(?:en)?)? ${SHOWN}|remains? (?:unproven|unconfirmed|unverified|unsubstantiated|in doubt))(?!\\p{L})`,
  'iu',
);

/** ", as the minister told the house," between the words and "that". */
const INSERTED = /,\s[^,;]{1,90},\s*$/u;

/** One of these stands wherever a pattern fits: cheap to look for. */
const HINT =
  /not|n['’]t|never|cannot|wrong|false|mistake|erron|incorrect|inaccurate|untrue|lied|misled|bogus|baseless|unfounded|fabricat|discredit|debunk|invent|groundless|mendac|no |none|nothing|unclear|uncertain|doubt|question|improbable|unproven|unconfirm|unverif|unsubst|uncorrob|neither|yet|short of|far from|led to|made|given|impression|illusion|misapp|belief|suppos|assume|sake|imagin|dream|fantasi|first|initial|original|once|long|previous|former|inconceiv|unthink|impossible|denied|ressort|résulte|découle|transpara|apparaît|appert/i;
/** How far before "that" such words can stand, in characters. */
const REACH = 170;

/** What the words before "that" say of what follows; `before` is the sentence up to it. */
export function hangingOn(before: string): 'denied' | 'doubted' | undefined {
  const near = before.slice(-REACH);
  if (!HINT.test(near)) return undefined;
  for (const words of INSERTED.test(near) ? [near, near.replace(INSERTED, ' ')] : [near]) {
    if (DENIES.test(words)) return 'denied';
    if (DOUBTS.test(words)) return 'doubted';
  }
  return undefined;
}
