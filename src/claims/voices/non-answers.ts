/** Somebody did not answer, would not comment, or would neither confirm nor deny: stances of their own, never a denial. */
import type { Stance } from '../../domain/attribution.ts';
import type { Span } from '../../domain/passage.ts';
import { cueVerb } from '../cue-words.ts';
import { type Found, type SentenceReading, trimmed, type VoiceRule } from '../voice-rule.ts';

const NEITHER =
  /\b(?:neither\s+(?:confirm(?:ed|s)?|den(?:y|ied|ies))\s+(?:n?or)\s+(?:den(?:y|ied|ies)|confirm(?:ed|s)?)|(?:not|n't|unable|position|refused|declined|cannot|could)\b[^.;]{0,60}?\bconfirm\s+(?:n?or)\s+deny|n(?:e |['’])(?:\p{L}+ ){0,3}?(?:ni )?(?:confirm|démen|infirm)\p{L}*,? ni (?:ne |n['’]|d['’]|de )?(?:confirm|démen|infirm)\p{L}*|(?:refus\p{L}*|absten\p{L}*|abst[iî]\p{L}*|sans|mesure) (?:pouvoir |vouloir )?(?:de |d['’]|à )?(?:confirm|démen|infirm)\p{L}+ (?:ou|ni) (?:de |d['’])?(?:confirm|démen|infirm)\p{L}+)/iu;
const SILENT =
  /\b(?:(?:did|does|do|had|has|have|would)(?:\s+not|n't)\s+(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|comment(?:ed)?|return(?:ed)?\s+calls?)|declined\s+(?:to\s+(?:comment|answer|respond|speak|discuss|say|elaborate)|comment)|refused\s+to\s+(?:comment|answer|respond|discuss|say)|made\s+no\s+comment|(?:would|could)(?:\s+not|n't)\s+be\s+drawn\s+on|no\s+(?:response|reply|answer|comment)|(?:n'|ne |n’)[^.;]{0,40}?\b(?:pas|jamais)\s+(?:répondu|donné\s+suite|(?:souhaité|voulu)\s+(?:répondre|commenter|s['’]exprimer|réagir|faire\s+(?:de|le moindre|aucun)\s+commentaires?)|commenté|réagi|fait\s+de\s+commentaires?)|(?:n['’]|ne\s)[^.;]{0,40}?(?:reçu|obtenu|eu)\s+(?:aucune|de|la\s+moindre)\s+réponse(?!\s+(?:de|du|des)\s|\s+d['’])|refus\p{L}+\s+de\s+(?:commenter|répondre|s'exprimer|s’exprimer))/iu;
/** Said of what was asked: "the letter was never answered", « est restée sans réponse ». */
const UNANSWERED =
  /(?:\b(?:was|were|been|is|are)\s+(?:never|not)\s+(?:answered|replied\s+to|acknowledged)|\b(?:went|gone|goes|left|remain(?:ed|s)?|stayed)\s+unanswered|(?<!\p{L})rest(?:ée?s?|e|ent|aient|ait|er)\s+(?:sans\s+réponse|lettre\s+morte))(?!\p{L})/iu;
const NOTE =
  /^(?:letters?|requests?|questions?|calls?|messages?|e-?mails?|mails?|appeals?|complaints?|quer(?:y|ies)|applications?|notes?|lettres?|demandes?|courriers?|courriels?|requêtes?|appels?|réclamations?|sollicitations?|relances?)$/;
/** "Neither the board nor the guild would comment", « ni le port ni la mairie n'ont souhaité répondre » */
const BOTH_SILENT =
  /(?<!\p{L})(?:neither|ni)\s+([^,.;:]{3,90}?)\s+(?:(?:would|could|did|had|has|have)?\s?(?:comment(?:ed)?|respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?(?!\s+(?:the|a|his|her|their)\s(?:door|phone|telephone|bell)))(?!\p{L})|n(?:e\s|['’])(?:[^.;]{0,30}?(?:répondu|répondre|commenté|commenter|s['’]exprimer|réagi|réagir)))/iu;

const GETS = /^(?:receive|get|have|obtain|recevoir|obtenir|avoir)$/;

/** Words of which one stands wherever the pattern fits: cheap to look for, and rare. */
const NEITHER_HINT = /neither|confirm|démen|infirm/iu;
const SILENT_HINT = /drawn|respon|repl[yi]|answer|comment|return|declin|refus|répon|donné|souhaité|voulu|réagi/iu;
const UNANSWERED_HINT = /answered|replied to|acknowledged|sans réponse|lettre morte/iu;
const BOTH_HINT = /(?<!\p{L})(?:neither|ni)\s/iu;

export const nonAnswers: VoiceRule = {
  id: 'non-answers',
  *find(reading, text, language) {
    const said = text.slice(reading.start, reading.end);
    const other = bothSilent(reading, said) ?? unanswered(reading, said, text);
    if (other) {
      yield other;
      return;
    }
    for (const [hint, pattern, stance] of [
      [NEITHER_HINT, NEITHER, 'neither confirmed nor denied'],
      [SILENT_HINT, SILENT, 'no answer'],
    ] as const) {
      const m = hint.test(said) ? pattern.exec(said) : null;
      if (!m) continue;
      const at = reading.start + m.index;
      const end = at + m[0].length;
      const clause = reading.clauses
        .filter((c) => c.vg.start <= end && c.subject && c.subject.start < end)
        .sort((a, b) => Math.abs(a.vg.start - at) - Math.abs(b.vg.start - at))[0];
      // "the ministry said it could neither confirm nor deny": who tells it is the one who will not say
      const outer = clause?.subject?.np.pronoun
        ? reading.clauses.find(
            (c) =>
              c.vg.end <= (clause.subject?.start ?? 0) &&
              cueVerb(c.vg.lemma, language) &&
              c.subject &&
              c.complements.some((x) => x.type === 'that'),
          )
        : undefined;
      const subject = outer?.subject ?? clause?.subject;
      // "no reply was received": what follows is its verb
      const isSubject = reading.clauses.some((c) => c.subject && c.subject.start <= at && c.subject.end >= end);
      const rest = trimmed(text, { start: end, end: isSubject ? end : reading.end });
      // "she received no answer": it was she who had asked
      const waits = clause !== undefined && !clause.vg.passive && GETS.test(clause.vg.lemma);
      if (waits && subject && NOTE.test(subject.np.head.lower)) {
        yield ofNote(subject, { start: clause.vg.start, end });
        return;
      }
      const found: Found = {
        ...(subject && !waits ? { source: { start: subject.start, end: subject.end }, np: subject.np } : {}),
        ...(subject && waits ? { addressee: { start: subject.start, end: subject.end }, addresseeNp: subject.np } : {}),
        cue: trimmed(text, { start: clause ? Math.min(clause.vg.start, at) : at, end }),
        content: rest.end - rest.start > 3 ? [rest] : [],
        stance: stance as Stance,
        mode: 'indirect',
        by: 'non-answers',
      };
      yield found;
      return;
    }
  },
};

const SAME = { stance: 'no answer' as Stance, mode: 'indirect', by: 'non-answers' } as const;

/** Nobody is named who would not answer: what they were asked by is all there is. */
const ofNote = ({ start, end }: Span, cue: Span): Found => ({ cue, content: [{ start, end }], ...SAME });

function unanswered({ start, clauses }: SentenceReading, said: string, text: string): Found | undefined {
  const m = UNANSWERED_HINT.test(said) ? UNANSWERED.exec(said) : null;
  if (!m) return undefined;
  const cue = { start: start + m.index, end: start + m.index + m[0].length };
  const subject = clauses.find((c) => c.vg.start < cue.end && c.vg.end > cue.start && c.subject)?.subject;
  if (!subject || !NOTE.test(subject.np.head.lower)) return undefined;
  return ofNote(trimmed(text, { start: subject.start, end: subject.end }), cue);
}

function bothSilent({ start }: SentenceReading, said: string): Found | undefined {
  const m = BOTH_HINT.test(said) ? BOTH_SILENT.exec(said) : null;
  const who = m?.[1];
  if (!m || !who || !/\s(?:nor|ni)\s/iu.test(who)) return undefined;
  const from = start + m.index + m[0].indexOf(who);
  const source = { start: from, end: from + who.length };
  return { source, cue: { start: source.end + 1, end: start + m.index + m[0].length }, content: [], ...SAME };
}
