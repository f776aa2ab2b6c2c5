/** Whether the words around a date look forward or back: decides which Friday, which September is meant. */

/** `future` is said outright ("will", "is due"), `ahead` only leans forward ("would", "hoped to", "planned"). */
export type Tense = 'past' | 'before-past' | 'future' | 'ahead' | 'open';

interface Markers {
  readonly future: RegExp;
  readonly ahead: RegExp;
  readonly past: RegExp;
  readonly beforePast: RegExp;
  /** Words that end the reach of an auxiliary. */
  readonly boundary: RegExp;
}

const EN: Markers = {
  future:
    /\b(?:will|shall|won['’]t|['’]ll|is to|are to|(?:is|are) (?:due|expected|scheduled|set|planned|likely|waiting|going)|scheduled (?:for|to)|slated|due (?:to|in|on|for|by)|(?:is|are) not (?:due|expected)|passes|takes (?:over|effect)|comes into force|flies|leaves|arrives|returns|(?:I|we|they) (?:hope|intend|plan|expect) to|(?:hopes|intends|plans|expects|aims) to|next meeting|deadline|must|upcoming|remains? open|resumes|promises|(?<!(?:the|a|of|in|their|both) )(?:begins|starts|opens|meets|hears|ends|expires)|takes place|goes to|waiting for|has until|have until|(?:I|we) (?:go|leave|fly|meet|travel|start|see)|has been asked to|have been asked to|has promised|have promised|next session|listed for|undertakes?)\b/gi,
  ahead:
    /\b(?:would|may|can|should|expected|planned|plans|planning|set (?:to|for)|hop(?:es|ed|ing) to|intended|to be|was to|were to|asked to|ordered to|told to|agreed to|promised|vowed|adjourned|postponed|called for|requests?|asks?|urged|fears?|waits?|probably|likely|payable|of record|effective|matur(?:es|ing)|due|expiring)\b/gi,
  past: /\b(?:was|were|had|said|told|did|has|have|been|wrote|went|came|took|left|made|gave|saw|knew|found|met|began|held|died|fell|sent|got|spoke|brought|rose|won|lost|ran|broke|stood|kept|paid|led|put|heard|sat|felt|shot|rang|drove|flew|became|grew|fled|struck|chose|hit|cut|let|\w{2,}ed)\b/gi,
  beforePast: /\b(?:had|having)\b/gi,
  boundary: /[,;:]|\b(?:that|who|which|and|but|when|because|after|before)\b/i,
};
const W = 'A-Za-zÀ-ÿ';
const FR: Markers = {
  future: new RegExp(
    `(?<![${W}])(?:[${W}]{2,}(?:era|eront|ira|iront|dra|dront|vra|vront|rra|rront|erai|erons|erez|irai|irons|drai|drons|rrai|rrons)|sera|seront|serai|serons|aura|auront|aurai|aurons|fera|feront|ira|iront|doit|doivent|va|vont|prochaine?|fixée?s?|convoquée?s?|compte(?:nt)?(?! rendu)|aurai(?:t|ent) lieu|reprend|reprennent|rouvr(?:e|ent)|commencent?|débutent?|s['’]attend|d['’]ici|au plus tard|attendue?s? (?:pour|le)|prévue?s? (?:pour|le)|annoncée?s? pour)(?![${W}])`,
    'gi',
  ),
  ahead: new RegExp(
    `(?<![${W}])(?:devait|devaient|devrait|devraient|allait|allaient|prévue?s?|attendue?s?|reportée?s?|ajournée?s?|espère(?:nt)?|promise?s?|redoute|craint|peur|demande(?:nt)?|[${W}]{2,}(?:erait|eraient|drait|draient|irait|iraient|rrait|rraient|vrait|vraient)|serait|seraient|probablement|sans doute)(?![${W}])`,
    'gi',
  ),
  past: new RegExp(
    `(?<![${W}])(?:a|ont|était|étaient|avait|avaient|ai|avons|avez|est|sont|fut|furent|eut|dit|[${W}]{2,}(?:èrent|irent|urent)|[${W}]{3,}(?:ait|aient)|[${W}]{2,}ée?s?)(?![${W}])`,
    'gi',
  ),
  beforePast: new RegExp(`(?<![${W}])(?:avait|avaient|aurait|auraient)(?![${W}])`, 'gi'),
  boundary: /[,;:]|(?<![A-Za-zÀ-ÿ])(?:qui|que|et|mais|dont|où|quand|lorsque)(?![A-Za-zÀ-ÿ])/i,
};

const lastOf = (re: RegExp, s: string): number => {
  let at = -1;
  for (const m of s.matchAll(re)) at = m.index;
  return at;
};
const firstOf = (re: RegExp, s: string): number => {
  const m = s.matchAll(re).next();
  return m.done ? Number.POSITIVE_INFINITY : m.value.index;
};

/** The nearest marker in the sentence before the date decides; then the nearest one after it. */
export function tenseAt(
  text: string,
  from: number,
  start: number,
  end: number,
  to: number,
  language: 'en' | 'fr' | 'other',
): Tense {
  const m = language === 'fr' ? FR : EN;
  const left = text.slice(Math.max(from, start - 160), start);
  if (/(?:\bnext|prochaine?s?)\s[^.:;]{0,40}:\s*(?:le\s+)?$/i.test(text.slice(Math.max(0, start - 60), start)))
    return 'future';
  const clause = left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf(': '), left.lastIndexOf(' — '), 0));
  const at = { future: lastOf(m.future, clause), ahead: lastOf(m.ahead, clause), past: lastOf(m.past, clause) };
  // a participle after its auxiliary ("will be held", "seront célébrées") takes the auxiliary's tense
  const reaches = (k: number): boolean => k >= 0 && (k >= at.past || !m.boundary.test(clause.slice(k, at.past)));
  if (at.future >= at.ahead && reaches(at.future)) return 'future';
  // what was asked, planned or promised in the pluperfect looks ahead from then, not from today
  if (reaches(at.ahead)) return lastOf(m.beforePast, clause.slice(0, at.ahead)) >= 0 ? 'past' : 'ahead';
  if (at.past >= 0) {
    const had = lastOf(m.beforePast, clause);
    return had >= 0 && !m.boundary.test(clause.slice(had, at.past)) ? 'before-past' : 'past';
  }
  const right = text.slice(end, Math.min(to, end + 110));
  const next = { future: firstOf(m.future, right), ahead: firstOf(m.ahead, right), past: firstOf(m.past, right) };
  const first = Math.min(next.future, next.ahead, next.past);
  if (first === Number.POSITIVE_INFINITY) return 'open';
  if (first === next.future) return 'future';
  if (first === next.ahead) return 'ahead';
  return firstOf(m.beforePast, right) === first ? 'before-past' : 'past';
}
