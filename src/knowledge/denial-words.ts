/** Words that deny what was said before them, in English and French. */

const EDGE = String.raw`[\s“”"«»'’.,!–—-]*`;

/** All that is said is that it is false: "That’s not true." */
export const DENIED_WHOLE = new RegExp(
  `^${EDGE}(?:(?:no|non)[,.]?\\s+)?(?:(?:that|this|it|these|those|all\\s+this|the\\s+(?:claim|report|allegation)s?)(?:['’]s|\\s+(?:is|was|are|were))\\s+(?:simply\\s+|just\\s+|completely\\s+|totally\\s+|absolutely\\s+|quite\\s+)?(?:not\\s+(?:true|correct|accurate|so|the\\s+case|what\\s+happened)|untrue|false|wrong|incorrect|inaccurate|a\\s+lie|nonsense|fabricated)|(?:there\\s+is\\s+)?no\\s+truth\\s+(?:in|to)\\s+(?:it|this|that)|that\\s+(?:never|did\\s+not|didn['’]t)\\s+happen(?:ed)?|(?:c['’]est|cela\\s+est|ceci\\s+est|tout\\s+cela\\s+est)\\s+(?:totalement\\s+|absolument\\s+|complètement\\s+|entièrement\\s+)?(?:faux|inexact|un\\s+mensonge|mensonger|archi-?faux)|(?:ce|cela)\\s+n['’]est\\s+pas\\s+(?:vrai|exact)|il\\s+n['’]en\\s+est\\s+rien)${EDGE}$`,
  'iu',
);

/** What is denied was said before: "the claim", "it", "these reports". */
export const TAKEN_UP = new RegExp(
  `^${EDGE}(?:it|this|that|them|these|those|all\\s+of\\s+this|(?:the|this|that|these|those|such|any\\s+such|le|la|les|cette|cet|ce|ces)\\s+(?:claim|allegation|accusation|charge|report|account|suggestion|version|statement|story|information|affirmation|propos|récit|allégation)s?|l['’](?:accusation|affirmation|information|allégation))${EDGE}$`,
  'iu',
);
