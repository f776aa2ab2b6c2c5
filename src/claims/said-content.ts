/** Finds what is said by a verb of saying: each place where it can stand has a function, tried in order. */
import type { Language } from '../domain/facts.ts';
import type { Span } from '../domain/passage.ts';
import { contentEnd } from './content.ts';
import { TELLS } from './cue-words.ts';
import { judgedAs } from './judged.ts';
import { afterVerb, extentAfter, prepStart } from './source-span.ts';
import type { NounPhrase } from './syntax/chunks.ts';
import type { Argument, Clause } from './syntax/clauses.ts';
import { isPerson } from './syntax/noun-sorts.ts';
import { type SentenceReading, trimmed } from './voice-rule.ts';

/** One verb of saying, thinking, asking or denying in its sentence. */
export interface Saying {
  readonly reading: SentenceReading;
  readonly clause: Clause;
  readonly text: string;
  readonly language: Language;
  readonly thought: boolean;
  /** Takes a bare object as what is said: "denied the report". */
  readonly takesObject: boolean;
  /** "is said to": passive, and nobody named does it. */
  readonly hearsay: boolean;
  readonly objects: readonly Argument[];
}

export interface SaidContent {
  readonly content: readonly Span[];
  /** Where the words that show the saying end; the verb's end where absent. */
  readonly cueEnd?: number;
  /** Who speaks, where only this way of saying shows it. */
  readonly source?: { readonly start: number; readonly end: number; readonly np: NounPhrase };
  /** The cue is the verb alone, and nobody is the source. */
  readonly nobody?: true;
}

const BENCH =
  /^(?:court|inquiry|enquiry|inquest|jury|tribunal|hearing|trial|commission|committee|panel|judges?|magistrates?|jurors|parliament)$/;
/** "the inquiry heard that …", "…, the court heard": somebody told it. */
export const isHearing = ({ vg, subject }: Clause): boolean =>
  vg.lemma === 'hear' && !vg.passive && subject !== undefined && BENCH.test(subject.np.head.lower);

const REFERENCE = /^(?:so|them|him|her|us|me|himself|herself|le|la|les|l'|lui|leur)$/i;
const INVERTS = /^(?:say|add|report|claim|explain|note|recall|announce|warn|insist|argue)$/;

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
  plead: /^to$/,
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
const CLAIMS_TO = /^(?:claim|deny|promise|threaten|vow|pledge|swear|admit|profess|hope|expect)$/;

/** “…,” said Ruiz, “…”; Ruiz said: “…” */
function quoted({ reading, clause, text }: Saying): SaidContent | undefined {
  const { vg } = clause;
  const content: Span[] = [];
  const last = reading.quotations.filter((q) => q.end <= vg.start).at(-1);
  const speaker = clause.subjectBy === 'inverted' ? vg.start : Math.min(clause.subject?.start ?? vg.start, vg.start);
  const before = last !== undefined && /^[\s,.–—-]*$/.test(text.slice(last.end, speaker));
  if (before && last) content.push(last);
  for (const s of clause.complements) if (s.type === 'said') content.push(s.at);
  // a second half: “…,” said Ruiz. “…”
  if (before)
    for (const q of reading.quotations)
      if (q.start >= vg.end && !content.some((c) => c.start === q.start)) content.push(q);
  return content.length > 0 ? { content } : undefined;
}

/** "said that she had left", "asked whether she had left", "said she had left" */
function clauseWithThat({ reading, clause, text }: Saying): SaidContent | undefined {
  const that = clause.complements.find((c) => c.type === 'that');
  if (that?.type !== 'that' || /^(?:how|when|where) to\b/i.test(text.slice(that.at.start, that.at.start + 12)))
    return undefined;
  const start = judgedAs(clause, that.at.start, text)?.start ?? that.at.start;
  return { content: [trimmed(text, { start, end: contentEnd(reading, clause, text) })], cueEnd: start };
}

/** "is suspected of having left", "is said to have left" */
function hearsayOf({ reading, clause, text, hearsay }: Saying): SaidContent | undefined {
  if (!hearsay || !clause.subject) return undefined;
  const after = reading.clauses.filter((c) => c.governor === clause && c.vg.start > clause.vg.end);
  const gerund = after.find((c) => c.relation === 'gerund' && c.prep === 'of');
  const infinitive = after.find((c) => c.relation === 'infinitive');
  const own = gerund ?? infinitive;
  if (!own) return undefined;
  const end = contentEnd(reading, own, text);
  // "a man, who is thought to have left, was held": the relative clause ends at its comma
  const comma = clause.relation === 'relative' ? text.indexOf(',', own.end) : -1;
  const said = trimmed(text, { start: own.vg.start, end: comma > 0 && comma < end ? comma : end });
  const whom = trimmed(text, { start: clause.subject.start, end: clause.vg.start });
  return { content: gerund ? [said] : [whom, said].filter((s) => s.end > s.start), nobody: true };
}

/** « s'est vu refuser l'entrée », « sait conduire »: what follows is not said or thought. */
const PERCEIVES = /^(?:voir|entendre|sentir|savoir|continuer|poursuivre|conclure|reprendre)$/;

/** "claims to have left", "denied taking it", "affirme avoir relancé" */
function infinitive({ reading, clause, text, language, objects }: Saying): SaidContent | undefined {
  const { vg } = clause;
  const next = reading.clauses.find(
    (c) =>
      c.governor === clause &&
      (c.relation === 'infinitive' || c.relation === 'gerund') &&
      c.vg.start > vg.end &&
      c.vg.start - vg.end < 40,
  );
  if (!next || vg.passive || PERCEIVES.test(vg.lemma)) return undefined;
  const fits =
    language === 'fr'
      ? next.relation !== 'gerund' &&
        (!/(?<!\p{L})(?:de|d'|d’|à|pour)\s*$/u.test(text.slice(vg.end, next.vg.start)) ||
          /^(?:accuser|reprocher|défendre|vanter|targuer|plaindre)$/.test(vg.lemma))
      : next.relation === 'infinitive'
        ? CLAIMS_TO.test(vg.lemma)
        : /^(?:deny|admit|report|recall|remember|mention|plead)$/.test(vg.lemma) ||
          (vg.lemma === 'accuse' && next.prep === 'of');
  if (!fits) return undefined;
  // "denied a plot to rob": the plot is what they deny
  const object = language === 'en' && !/^(?:accuse|plead)$/.test(vg.lemma) ? objects[0] : undefined;
  if (object && object.end <= next.vg.start) return undefined;
  // « accuse le port d'avoir caché », "accused the port of hiding": the port is in what is said
  const start = /^accuser?$/.test(vg.lemma) ? (objects[0]?.start ?? next.vg.start) : next.vg.start;
  return { content: [trimmed(text, { start, end: contentEnd(reading, next, text) })], cueEnd: start };
}

/** "warned of floods", "accused her of theft" */
function phrase({ reading, clause, text, objects }: Saying): SaidContent | undefined {
  const { vg } = clause;
  const found = clause.complements.find((c) => c.type === 'pp' && TAKES_PHRASE[vg.lemma]?.test(c.prep));
  if (found?.type !== 'pp') return undefined;
  const isPlea = vg.lemma === 'plead' && /^guilty/i.test(text.slice(objects[0]?.start ?? 0));
  const whole = isPlea || (/^(?:accuse|suspect|accuser|soupçonner)$/.test(vg.lemma) && !vg.passive);
  const object = whole ? objects[0] : undefined;
  const start = object?.start ?? prepStart(reading, found.arg.start);
  return {
    content: [trimmed(text, { start, end: Math.max(found.arg.end, extentAfter(reading, found.arg.end)) })],
    cueEnd: start,
  };
}

/** "say the guards “use the best …”": a bare phrase after "say" opens what is said. */
function afterSay({ reading, clause, text, objects }: Saying): SaidContent | undefined {
  const bare =
    /^(?:say|add|insist|believe|think|claim|dire)$/.test(clause.vg.lemma) && !clause.vg.passive
      ? objects[0]
      : undefined;
  if (!bare || bare.np.pronoun || !clause.subject || clause.subjectBy !== 'direct' || reading.end - bare.end <= 15)
    return undefined;
  return {
    content: [trimmed(text, { start: bare.start, end: contentEnd(reading, clause, text) })],
    cueEnd: bare.start,
  };
}

/** « à quinze ans », « à verser », « aux dépens » */
const SENTENCES = /^\s*(?:à|au|aux)\s/iu;

const SOUGHT = /^(?:asylum|benefits?|damages|compensation|expenses|refuge|sanctuary|costs|pension|allowances?|relief)$/;
/** "denied the report", "told the court a lie" */
function objectOf({ reading, clause, text, takesObject, hearsay, objects }: Saying): SaidContent | undefined {
  if (!takesObject || hearsay || clause.vg.passive) return undefined;
  // « comme l'avait révélé la radio »
  if (/^l(?:e|a|es|['’])$/.test(clause.vg.clitic?.lower ?? '')) return undefined;
  const object = objects[TELLS.has(clause.vg.lemma) ? 1 : 0];
  // "questioned the clerk": she was asked, not doubted
  if (
    object &&
    /^(?:question|query|threaten|interroger|questionner|menacer)$/.test(clause.vg.lemma) &&
    isPerson(object.np)
  )
    return undefined;
  // "claimed asylum"
  if (object && clause.vg.lemma === 'claim' && SOUGHT.test(object.np.head.lower)) return undefined;
  // "accepted a gift"
  if (
    object &&
    clause.vg.lemma === 'accept' &&
    /^an?\s|\b(?:gifts?|money|payments?|bribes?|cash|offers?|invitations?|jobs?|posts?|loans?|tickets?)\b/i.test(
      text.slice(object.start, object.end),
    )
  )
    return undefined;
  // « n'a pas reconnu le garde », « a condamné Ruiz à verser »: nothing is said
  if (object && /^(?:reconnaître|condamner)$/.test(clause.vg.lemma) && isPerson(object.np)) return undefined;
  if (clause.vg.lemma === 'condamner' && SENTENCES.test(text.slice(object?.end ?? clause.vg.end, reading.end)))
    return undefined;
  // "are missing and feared dead": they fear nothing
  if (object && /^(?:dead|drowned|lost|missing|killed)$/.test(object.np.head.lower)) return undefined;
  if (!object || REFERENCE.test(text.slice(object.start, object.end))) return undefined;
  // "we reject that: the officers had a warrant": what the colon opens is not rejected
  const colon = /:\s/.exec(text.slice(object.start, reading.end));
  const end = Math.min(
    Math.max(object.end, extentAfter(reading, object.end)),
    colon ? object.start + colon.index : reading.end,
  );
  // « estime peu probable que »
  const degree = DEGREE.exec(text.slice(clause.vg.end, object.start))?.[1]?.length ?? 0;
  const start = object.start - degree;
  return { content: [trimmed(text, { start, end })], cueEnd: start };
}
const DEGREE = /(?:^|\s)((?:peu|très|assez|plus|moins|fort|hautement|hardly|highly|very|most|extremely)\s+)$/iu;

const RELATIVE = /(?<!\p{L})(?:which|who|whom|that|qui|que|dont),\s*$/iu;
const JOINS = /(?<!\p{L})(?:because|although|though|since|where|whereas|while|but|and|parce que|mais|et),\s*$/iu;
const SUBORDINATE = /^(?:before|after|when|while|if|whether|that|as|because|since|until|although|though)\b/i;
/** "Instead, she said, he left" */
const LEADS = /^[\s"“«]*(?!(?:yes|no|oui|non)\b)\p{Lu}[^,.;]{1,40},\s*$/u;
/** Put in right behind the word that opens a clause: of the relative clause to its comma, of another one to the sentence's end. */
function putIn({ reading, clause, text, thought, objects }: Saying): SaidContent | undefined {
  const { vg, subject } = clause;
  if (thought || vg.negated || vg.form !== 'finite' || clause.subjectBy === 'none') return undefined;
  const start = Math.min(subject?.start ?? vg.start, vg.start);
  const behind = Math.max(vg.end, subject?.end ?? 0, ...objects.map((o) => o.end));
  const rest = /^,\s*/.exec(text.slice(behind, reading.end));
  const before = text.slice(reading.start, start);
  if (!rest) return undefined;
  const from = behind + rest[0].length;
  const alone =
    objects.length === 0 &&
    LEADS.test(before) &&
    !SUBORDINATE.test(text.slice(from, reading.end)) &&
    !reading.clauses.some((c) => c !== clause && c.vg.start < start);
  const comma = RELATIVE.test(before) ? text.slice(from, reading.end).search(/[,;]/) : -1;
  if (!alone && !JOINS.test(before) && !RELATIVE.test(before)) return undefined;
  return { content: [trimmed(text, { start: from, end: comma < 0 ? reading.end : from + comma })] };
}

const BELIEVES = /^(?:believe|think|fear|suspect|reckon|assume)$/;
/** "…, the minister said.", "…, a annoncé jeudi la commission.": what stands before the comma is said. */
function beforeComma({ reading, clause, text, language, thought, objects }: Saying): SaidContent | undefined {
  const { vg } = clause;
  if (
    (thought && !BELIEVES.test(vg.lemma) && !isHearing(clause)) ||
    vg.negated ||
    // « deux témoins, Ruiz et Volk, l'ont reconnu »
    (vg.clitic && vg.lemma === 'reconnaître') ||
    /^(?:à|sur) (?:la|cette) question\b/i.test(text.slice(reading.start, reading.start + 20)) ||
    clause.complements.some((c) => c.type === 'that')
  )
    return undefined;
  const direct = clause.subjectBy === 'direct';
  const found = clause.subjectBy === 'inverted';
  const who = found ? clause.subject : objects[0];
  const inverted =
    who !== undefined &&
    vg.form !== 'gerund' &&
    /,\s*$/.test(text.slice(reading.start, vg.start)) &&
    (found || language === 'fr' || INVERTS.test(vg.lemma));
  // "…, his lawyer told the agency."
  const listener = TELLS.has(vg.lemma) && objects.length === 1;
  if (!inverted && !(direct && (objects.length === 0 || listener))) return undefined;
  const start = inverted ? vg.start : Math.min(clause.subject?.start ?? vg.start, vg.start);
  const tail = text.slice(
    Math.max(vg.end, clause.end, found ? (who?.end ?? 0) : 0, ...objects.map((o) => o.end)),
    reading.end,
  );
  // « Interrogé par la presse, Ruiz a démenti. » says nothing before the comma
  const earlier = reading.clauses.some(
    (c) =>
      c !== clause &&
      c.vg.start < start &&
      (!listener || c.vg.form === 'finite') &&
      (language === 'en' || c.vg.form !== 'participle'),
  );
  if (!earlier || !/[,–—]\s*$/.test(text.slice(reading.start, start)) || !(found || /^\s*(?:[.,;”"»]|$)/.test(tail)))
    return undefined;
  const content = [trimmed(text, { start: reading.start, end: start })];
  const rest = /^\s*,\s*(.{12,})$/su.exec(tail)?.[1];
  if (rest && !inverted) content.push(trimmed(text, { start: reading.end - rest.length, end: reading.end }));
  return {
    content,
    ...(inverted ? { source: { start: who.start, end: afterVerb(reading, who.end), np: who.np } } : {}),
  };
}

/** "The clerk had not, his lawyer said, sold it": what stands around the words that say who tells it. */
function around({ reading, clause, text, thought, objects }: Saying): SaidContent | undefined {
  const { vg, subject } = clause;
  if (
    (thought && !isHearing(clause)) ||
    vg.negated ||
    vg.form !== 'finite' ||
    clause.subjectBy !== 'direct' ||
    objects.length > 0
  )
    return undefined;
  const start = Math.min(subject?.start ?? vg.start, vg.start);
  const tail = text.slice(vg.end, reading.end);
  if (
    clause.opener ||
    clause.complements.length > 0 ||
    !/,\s*$/.test(text.slice(reading.start, start)) ||
    !/^\s*,/.test(tail)
  )
    return undefined;
  // the clause that it stands in goes on behind it
  const parted = reading.clauses.some(
    (c) => c.vg.start > vg.end && c.subject !== undefined && c.subject.end <= start && c.vg.form === 'finite',
  );
  if (!parted) return undefined;
  const [before, after] = [
    { start: reading.start, end: start },
    { start: vg.end, end: reading.end },
  ];
  return { content: [trimmed(text, before), trimmed(text, after)] };
}

/** In order: what stands in quotation marks outdoes a clause, a clause outdoes an object. */
const FINDERS = [quoted, clauseWithThat, hearsayOf, infinitive, phrase, afterSay, objectOf, putIn, beforeComma, around];

export function contentOf(saying: Saying): SaidContent | undefined {
  for (const find of FINDERS) {
    const found = find(saying);
    if (found) return found;
  }
  return undefined;
}
