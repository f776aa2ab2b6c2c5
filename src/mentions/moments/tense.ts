/** Whether the words around a date look forward or back: decides which Friday, which September is meant. */

export type Tense = 'past' | 'future' | 'open';

interface Markers {
  readonly future: RegExp;
  readonly past: RegExp;
}

const EN: Markers = {
  future:
    /\b(?:will|shall|won['’]t|['’]ll|is to|are to|was to|were to|due|expect(?:s|ed)|scheduled|slated|planned|plans|planning|would|set (?:to|for)|going to|hop(?:es|ed|ing) to|intend(?:s|ed)?|must|should|deadline|next meeting|to be|may|might|can|ahead of|upcoming|is likely|are likely|no later than|remains? open|continues|resumes?|asked to|ordered to|told to|agreed to|promised to|vowed to|adjourned|postponed|has until|have until|until further|begins?|starts?|opens?|meets?|hears?|votes?|ends?|expires?|goes)\b/gi,
  past: /\b(?:was|were|had|said|told|did|has|have|been|wrote|went|came|took|left|made|gave|saw|knew|found|met|began|held|died|fell|sent|got|spoke|brought|rose|won|lost|ran|broke|stood|kept|paid|led|put|heard|sat|felt|shot|rang|drove|flew|became|grew|fled|struck|chose|hit|cut|let|\w{2,}ed)\b/gi,
};
const FR: Markers = {
  future:
    /(?:^|[^A-Za-zÀ-ÿ])(?:\p{L}{2,}(?:era|eront|ira|iront|dra|dront|vra|vront|rra|rront|erai|erons|erez|irai|irons|drai|drons|rrai|rrons)|sera|seront|serai|serons|aura|auront|aurai|aurons|fera|feront|ira|iront|doit|doivent|devait|devaient|devrait|devraient|va|vont|allait|prévue?s?|attendue?s?|prochaine?|fixée?s?|reportée?s?|ajournée?s?|convoquée?s?|compte(?:nt)?|espèren?t|d['’]ici|au plus tard|promis|\p{L}{2,}(?:erait|eraient|drait|draient|irait|iraient)|reprend|poursuit|rouvr(?:e|ent)|commence|débute)(?![A-Za-zÀ-ÿ])/giu,
  past: /(?:^|[^A-Za-zÀ-ÿ])(?:a|ont|était|étaient|avait|avaient|ai|avons|avez|est|sont|fut|furent|eut|dit|\p{L}{2,}(?:èrent|irent|urent)|\p{L}{3,}(?:ait|aient)|\p{L}{2,}(?:ée?s?))(?![A-Za-zÀ-ÿ])/giu,
};

/** The nearest marker in the clause before the date decides; then the nearest one after it. */
export function tenseAt(
  text: string,
  from: number,
  start: number,
  end: number,
  to: number,
  language: 'en' | 'fr' | 'other',
): Tense {
  const { future, past } = language === 'fr' ? FR : EN;
  const left = text.slice(Math.max(from, start - 160), start);
  const clause = left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf(': '), left.lastIndexOf(' — '), 0));
  const last = (re: RegExp): number => {
    let at = -1;
    for (const m of clause.matchAll(re)) at = m.index;
    return at;
  };
  const f = last(future);
  const p = last(past);
  if (f >= 0 && f >= p - (language === 'fr' ? 1 : 0)) return 'future';
  if (
    f >= 0 &&
    p > f &&
    /^(?:be|been|\w+ed)$/i.test(
      clause
        .slice(p, p + 12)
        .trim()
        .split(/\W/)[0] ?? '',
    ) &&
    /\b(?:be|to)\s*$/i.test(clause.slice(0, p))
  )
    return 'future';
  if (p >= 0) return 'past';
  const right = text.slice(end, Math.min(to, end + 110));
  const first = (re: RegExp): number => {
    const m = right.matchAll(re).next();
    return m.done ? Number.POSITIVE_INFINITY : m.value.index;
  };
  const f2 = first(future);
  const p2 = first(past);
  return f2 < p2 ? 'future' : p2 < Number.POSITIVE_INFINITY ? 'past' : 'open';
}
