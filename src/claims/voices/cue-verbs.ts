/** Somebody says, thinks, asks or denies something, with a verb: before the words, after them, or in their midst. */
import type { Language } from '../../domain/facts.ts';
import type { Span } from '../../domain/passage.ts';
import type { Clause } from '../syntax/clauses.ts';
import { contentEnd } from '../content.ts';
import { cueVerb, FACTIVE, HEARSAY, TELLS } from '../cue-words.ts';
import { type Found, modeOf, type SentenceReading, trimmed, type VoiceRule } from '../voice-rule.ts';

const REFERENCE = /^(?:so|them|him|her|us|me|himself|herself|le|la|les|l'|lui|leur)$/i;

/** What follows "of" or "about" is what they say or know: "warned of floods", "accused him of theft". */
const TAKES_PHRASE: Readonly<Record<string, RegExp>> = {
  warn: /^(?:of|about|against)$/,
  complain: /^(?:of|about)$/,
  know: /^(?:of|about)$/,
  tell: /^(?:of|about)$/,
  speak: /^(?:of|about)$/,
  talk: /^(?:of|about)$/,
  boast: /^(?:of|about)$/,
  learn: /^(?:of|about)$/,
  hear: /^(?:of|about)$/,
  accuse: /^of$/,
  suspect: /^of$/,
  inform: /^(?:of|about)$/,
  notify: /^of$/,
  fear: /^for$/,
  ask: /^(?:for|about)$/,
  insist: /^on$/,
  testify: /^(?:about|to)$/,
  parler: /^(?:de|d'|du|des)$/,
  accuser: /^(?:de|d')$/,
  soupçonner: /^(?:de|d')$/,
  avertir: /^(?:de|d'|du|des)$/,
  prévenir: /^(?:de|d'|du|des)$/,
  informer: /^(?:de|d'|du|des)$/,
  douter: /^(?:de|d'|du|des)$/,
  alerter: /^sur$/,
  plaindre: /^(?:de|d'|du|des)$/,
};
/** "was convinced that", "est certain que": an adjective that carries a belief. */
const CERTAIN =
  /^(?:\w+ )?(?:aware|convinced|certain|sure|confident|adamant|clear|satisfied|afraid|worried|concerned|hopeful|unaware|sceptical|skeptical|optimistic|categorical|persuaded|convaincue?s?|certaine?s?|sûre?s?|persuadée?s?|consciente?s?|catégoriques?|formels?|formelle)$/i;
const CLAIMS_TO = /^(?:claim|deny|promise|threaten|vow|pledge|swear|admit|profess|pretend|hope|expect)$/;

export const cueVerbs: VoiceRule = {
  id: 'cue-verbs',
  *find(reading, text, language) {
    for (const clause of reading.clauses) {
      if (clause.vg.form === 'participle' && clause.relation === 'relative' && !clause.vg.perfect) continue;
      const cue =
        cueVerb(clause.vg.lemma, language) ??
        (besideQuotation(reading, clause, text)
          ? { stance: 'affirmed' as const, thought: false, object: false }
          : certain(clause));
      if (!cue) continue;
      const found = read(reading, clause, text, language, cue);
      if (found) yield found;
    }
  },
};

/** Any verb right after or before a full quotation shows its speaker: "“…”, smiled Ruiz". */
function besideQuotation(reading: SentenceReading, clause: Clause, text: string): boolean {
  if (clause.vg.form !== 'finite' || clause.vg.passive || clause.subjectBy === 'none') return false;
  const start =
    clause.subjectBy === 'inverted'
      ? clause.vg.start
      : Math.min(clause.subject?.start ?? clause.vg.start, clause.vg.start);
  return reading.quotations.some(
    (q) =>
      (q.end <= start && /^[\s,–—-]*$/.test(text.slice(q.end, start))) ||
      (clause.subjectBy === 'direct' &&
        q.start >= clause.vg.end &&
        /^[^.;]{0,40}[:,]\s*$/.test(text.slice(clause.vg.end, q.start))),
  );
}

function certain(clause: Clause): { stance: Found['stance']; thought: boolean; object: boolean } | undefined {
  if (clause.vg.lemma !== 'be' && clause.vg.lemma !== 'être') return undefined;
  const at = clause.complements.find((c) => c.type === 'np');
  return at?.type === 'np' &&
    CERTAIN.test(at.arg.np.words.map((w) => w.lower).join(' ')) &&
    clause.complements.some((c) => c.type === 'that')
    ? { stance: 'affirmed', thought: true, object: false }
    : undefined;
}

function read(
  reading: SentenceReading,
  clause: Clause,
  text: string,
  language: Language,
  cue: { stance: Found['stance']; thought: boolean; object: boolean },
): Found | undefined {
  const { vg } = clause;
  const passiveHearsay =
    vg.passive &&
    HEARSAY.has(vg.lemma) &&
    !clause.complements.some((c) => c.type === 'pp' && (c.prep === 'by' || c.prep === 'par'));
  const tells = TELLS.has(vg.lemma);
  const by = vg.passive
    ? clause.complements.find((c) => c.type === 'pp' && (c.prep === 'by' || c.prep === 'par'))
    : undefined;
  const that = clause.complements.find((c) => c.type === 'that');
  const said = clause.complements.filter((c) => c.type === 'said');
  const objects = clause.complements.flatMap((c) => (c.type === 'np' ? [c.arg] : []));
  const before = reading.quotations.filter((q) => q.end <= vg.start);
  const content: Span[] = [];
  const last = before.at(-1);
  const gap = last
    ? text.slice(
        last.end,
        clause.subjectBy === 'inverted' ? vg.start : Math.min(clause.subject?.start ?? vg.start, vg.start),
      )
    : '';
  const quotedBefore = last && /^[\s,.–—-]*$/.test(gap);
  if (quotedBefore && last) content.push(last);
  const afterQuotes = reading.quotations.filter((q) => q.start >= vg.end);
  for (const s of said) if (s.type === 'said') content.push(s.at);
  if (quotedBefore) {
    // a second half: “…,” said Ruiz. “…”, or “…,” said Ruiz, “…”
    for (const q of afterQuotes) if (!content.some((c) => c.start === q.start)) content.push(q);
  }
  let cueEnd = vg.end;
  if (that?.type === 'that' && content.length === 0) {
    const end = contentEnd(reading, clause, text);
    content.push(trimmed(text, { start: that.at.start, end }));
    cueEnd = that.at.start;
  }
  const inf = reading.clauses.find((c) => c.governor === clause && c.relation === 'infinitive' && c.vg.start > vg.end);
  const gerund = reading.clauses.find(
    (c) => c.governor === clause && c.relation === 'gerund' && c.vg.start > vg.end && c.prep === 'of',
  );
  if (content.length === 0 && passiveHearsay && gerund && clause.subject) {
    return {
      cue: { start: vg.start, end: vg.end },
      content: [trimmed(text, { start: gerund.vg.start, end: contentEnd(reading, gerund, text) })],
      stance: cue.stance,
      mode: 'indirect',
      hearsay: true,
      by: 'cue-verbs',
    };
  }
  if (content.length === 0 && passiveHearsay && inf && clause.subject) {
    return {
      cue: { start: vg.start, end: vg.end },
      content: [
        trimmed(text, { start: clause.subject.start, end: vg.start }),
        trimmed(text, { start: inf.vg.start, end: contentEnd(reading, inf, text) }),
      ].filter((s) => s.end > s.start),
      stance: cue.stance,
      mode: 'indirect',
      hearsay: true,
      by: 'cue-verbs',
    };
  }
  // "claims to have seen", "affirme avoir relancé", "denied taking the file"
  const next = reading.clauses.find(
    (c) =>
      c.governor === clause &&
      (c.relation === 'infinitive' || c.relation === 'gerund') &&
      c.vg.start > vg.end &&
      c.vg.start - vg.end < 40,
  );
  const direct =
    next &&
    !vg.passive &&
    (language === 'fr'
      ? !/\b(?:de|d'|d’|à|pour)\s*$/.test(text.slice(vg.end, next.vg.start)) ||
        vg.lemma === 'accuser' ||
        vg.lemma === 'reprocher'
      : next.relation === 'infinitive'
        ? CLAIMS_TO.test(vg.lemma)
        : /^(?:deny|admit|report|recall|remember|mention)$/.test(vg.lemma));
  if (content.length === 0 && next && direct) {
    content.push(trimmed(text, { start: next.vg.start, end: contentEnd(reading, next, text) }));
    cueEnd = next.vg.start;
  }
  const phrase = clause.complements.find((c) => c.type === 'pp' && TAKES_PHRASE[vg.lemma]?.test(c.prep));
  if (content.length === 0 && phrase?.type === 'pp' && !(vg.lemma === 'tell' && !phrase)) {
    const object = /^(?:accuse|suspect|accuser|soupçonner)$/.test(vg.lemma) && !vg.passive ? objects[0] : undefined;
    const start = object?.start ?? prepStart(reading, phrase.arg.start);
    content.push(trimmed(text, { start, end: Math.max(phrase.arg.end, extentAfter(reading, clause, phrase.arg.end)) }));
    cueEnd = start;
  }
  // "say the jihadists “use the best …”": a bare phrase after "say" opens what is said
  const bare = /^(?:say|add|insist|believe|think|claim|dire)$/.test(vg.lemma) && !vg.passive ? objects[0] : undefined;
  if (
    content.length === 0 &&
    bare &&
    !bare.np.pronoun &&
    clause.subject &&
    clause.subjectBy === 'direct' &&
    reading.end - bare.end > 15
  ) {
    content.push(trimmed(text, { start: bare.start, end: contentEnd(reading, clause, text) }));
    cueEnd = bare.start;
  }
  if (content.length === 0 && cue.object && !passiveHearsay) {
    const object = vg.passive ? undefined : tells ? objects[1] : objects[0];
    if (object && !REFERENCE.test(text.slice(object.start, object.end))) {
      const end = Math.max(object.end, extentAfter(reading, clause, object.end));
      content.push(trimmed(text, { start: object.start, end }));
      cueEnd = object.start;
    }
  }
  if (content.length === 0 && !cue.thought && !vg.negated) {
    // "…, the minister said." and "…, a annoncé jeudi la commission.": what stands before the comma is said
    const direct = clause.subjectBy === 'direct';
    const commaBefore = /,\s*$/.test(text.slice(reading.start, vg.start));
    const inverted =
      commaBefore &&
      objects[0] !== undefined &&
      (language === 'fr' || /^(?:say|add|report|claim|explain|note|recall|announce|warn|insist|argue)$/.test(vg.lemma));
    const start = inverted ? vg.start : Math.min(direct && clause.subject ? clause.subject.start : vg.start, vg.start);
    const head = text.slice(reading.start, start);
    const tail = text.slice(Math.max(vg.end, ...objects.map((o) => o.end), clause.end), reading.end);
    const earlier = reading.clauses.some((c) => c !== clause && c.vg.start < start);
    if (
      earlier &&
      /[,–—]\s*$/.test(head) &&
      !that &&
      (inverted || (direct && objects.length === 0)) &&
      /^\s*(?:[.,;”"»]|$)/.test(tail)
    ) {
      content.push(trimmed(text, { start: reading.start, end: start }));
      const rest = /^\s*,\s*(.{12,})$/su.exec(tail);
      if (rest && !inverted)
        content.push(trimmed(text, { start: reading.end - (rest[1]?.length ?? 0), end: reading.end }));
      if (inverted && objects[0]) {
        const who = objects[0];
        return finish({ source: { start: who.start, end: afterVerb(reading, who.end), np: who.np }, content, cueEnd });
      }
    }
  }
  if (content.length === 0) return undefined;
  return finish({ content, cueEnd });

  function finish(parts: {
    source?: { start: number; end: number; np: Found['np'] } | undefined;
    content: Span[];
    cueEnd: number;
  }): Found | undefined {
    let source: Span | undefined = parts.source ? { start: parts.source.start, end: parts.source.end } : undefined;
    let np = parts.source?.np;
    if (!source && vg.inner) {
      const pronoun = /(?:il|elle|ils|elles|on)$/.exec(vg.inner.lower);
      source = { start: vg.inner.end - (pronoun?.[0].length ?? 2), end: vg.inner.end };
    }
    if (!source && by?.type === 'pp') {
      source = { start: by.arg.start, end: by.arg.end };
      np = by.arg.np;
    } else if (!source && !vg.passive && clause.subject) {
      np = clause.subject.np;
      source = sourceSpan(reading, clause, text);
    }
    if (
      np &&
      /^(?:it|there|il|ce|c'|that|this|which)$/i.test(np.head.lower) &&
      np.pronoun &&
      !cue.thought &&
      vg.passive
    )
      source = undefined;
    const addressee = tells
      ? vg.passive
        ? clause.subject
        : objects[0]
      : clause.complements.flatMap((c) =>
          c.type === 'pp' && (c.prep === 'to' || c.prep === 'à' || c.prep === 'au' || c.prep === 'aux') ? [c.arg] : [],
        )[0];
    // a thing that is told is no listener
    const heard =
      addressee && parts.content.some((c) => c.start <= addressee.start && c.end >= addressee.end)
        ? undefined
        : addressee;
    const cueSpan = trimmed(text, {
      start: vg.start,
      end: cueExtent(clause, parts.content, vg.end, parts.cueEnd, source),
    });
    const stance = vg.negated && cue.stance === 'denied' ? 'affirmed' : cue.stance;
    return {
      ...(source ? { source } : {}),
      ...(np && source ? { np } : {}),
      cue: cueSpan,
      content: parts.content,
      stance,
      mode: modeOf(parts.content, reading.quotations, text),
      thought: cue.thought,
      ...(FACTIVE.has(vg.lemma) ? { factive: true } : {}),
      ...(/^(?:fear|expect|predict|forecast|foresee|anticipate|hope|craindre|redouter|prévoir|espérer)$/.test(vg.lemma)
        ? { forecast: true }
        : {}),
      ...(heard ? { addressee: { start: heard.start, end: heard.end }, addresseeNp: heard.np } : {}),
      ...(passiveHearsay && !source ? { hearsay: true } : {}),
      by: 'cue-verbs',
    };
  }
}

/** The cue runs to the content where that follows; else it takes in whom it was told to. */
function cueExtent(
  clause: Clause,
  content: readonly Span[],
  vgEnd: number,
  cueEnd: number,
  source: Span | undefined,
): number {
  const next = content
    .map((c) => c.start)
    .filter((s) => s >= vgEnd)
    .sort((a, b) => a - b)[0];
  let end = cueEnd;
  if (next !== undefined && cueEnd <= vgEnd) {
    const objects = clause.complements.flatMap((c): Span[] =>
      c.type === 'np' || c.type === 'pp' ? [c.arg] : c.type === 'time' ? [c.word] : [],
    );
    for (const o of objects)
      if (o.end <= next && o.end > end && !(source && o.start < source.end && source.start < o.end)) end = o.end;
  } else if (next === undefined) {
    for (const c of clause.complements)
      if (
        (c.type === 'np' || c.type === 'pp') &&
        c.arg.end > end &&
        !(source && c.arg.start < source.end && source.start < c.arg.end)
      )
        end = Math.max(end, c.arg.end);
  }
  return source && source.start >= vgEnd && source.start < end ? source.start : end;
}

/** The whole phrase of who speaks: from its first word to the verb, or, after the verb, to the end of what describes it. */
function sourceSpan(reading: SentenceReading, clause: Clause, text: string): Span | undefined {
  const subject = clause.subject;
  if (!subject) return undefined;
  if (subject.np.pronoun) {
    const pronoun = /-(?:t-)?(il|elle|ils|elles|on)$/.exec(subject.np.head.lower);
    return pronoun
      ? { start: subject.end - (pronoun[1]?.length ?? 0), end: subject.end }
      : { start: subject.start, end: subject.end };
  }
  if (clause.subjectBy === 'relative' && clause.opener && /^(?:who|which|qui)$/.test(clause.opener)) {
    const rel = reading.words
      .filter((w) => w.tag === 'rel' && w.end <= clause.vg.start && w.lower === clause.opener)
      .at(-1);
    if (rel && rel.start >= subject.start) return { start: rel.start, end: rel.end };
  }
  if (clause.subjectBy === 'direct' && subject.end <= clause.vg.start) {
    const between = text.slice(subject.end, clause.vg.start);
    const words = reading.words.filter((w) => w.start >= subject.end && w.end <= clause.vg.start);
    let end = subject.end;
    for (const w of words) if (w.tag !== 'adv' && w.tag !== 'time' && w.tag !== 'neg') end = w.end;
    // an insert that is no description of the speaker stays out: ", however,"
    if (/^[\s,]*\p{L}+[\s,]*$/u.test(between) && words.every((w) => w.tag === 'adv' || w.tag === 'comma'))
      end = subject.end;
    const comma = text.slice(end - 1, end) === ',';
    const described = words.some((w) => w.tag === 'nom' || w.tag === 'name' || w.tag === 'verb');
    return { start: subject.start, end: comma && !described ? end - 1 : end };
  }
  if (clause.subjectBy === 'inverted') {
    return { start: subject.start, end: afterVerb(reading, subject.end) };
  }
  return { start: subject.start, end: subject.end };
}

/** The end of a speaker named after the verb: "said Ruiz, a solicitor who acts for the widow." */
function afterVerb(reading: SentenceReading, from: number): number {
  let end = from;
  const rest = reading.words.filter((w) => w.start >= from);
  let i = 0;
  while (i < rest.length && rest[i]?.tag === 'prep') {
    const stop = rest.findIndex(
      (w, k) =>
        k > i &&
        (w.tag === 'comma' ||
          w.tag === 'stop' ||
          w.tag === 'said' ||
          w.tag === 'conj' ||
          w.tag === 'verb' ||
          w.tag === 'time'),
    );
    const upTo = stop < 0 ? rest.length : stop;
    if (rest[i + 1]?.tag === 'time') break;
    end = rest[upTo - 1]?.end ?? end;
    i = upTo;
  }
  if (rest[i]?.tag === 'comma' && ['det', 'name', 'rel', 'nom', 'num'].includes(rest[i + 1]?.tag ?? '')) {
    const stop = rest.findIndex(
      (w, k) =>
        k > i + 1 && (w.tag === 'stop' || w.tag === 'said' || (w.tag === 'comma' && rest[k + 1]?.tag !== 'rel')),
    );
    end = rest[(stop < 0 ? rest.length : stop) - 1]?.end ?? end;
  }
  return end;
}

/** Where the preposition before a phrase stands. */
function prepStart(reading: SentenceReading, start: number): number {
  const w = reading.words.filter((x) => x.end <= start).at(-1);
  return w?.tag === 'prep' ? w.start : start;
}

/** How far an object goes on: phrases and relative clauses that follow it, up to the next comma or clause of its own. */
function extentAfter(reading: SentenceReading, clause: Clause, from: number): number {
  let end = from;
  for (const w of reading.words) {
    if (w.start < from) continue;
    if (w.tag === 'comma' || w.tag === 'stop' || w.tag === 'conj' || w.tag === 'dash' || w.tag === 'said') break;
    end = w.end;
  }
  void clause;
  return end;
}
