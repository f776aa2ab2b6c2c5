/** "The claim that …", "her fear that …": a noun carries what somebody says. */
import { CUE_NOUNS_EN, CUE_NOUNS_FR, cueVerb } from '../cue-words.ts';
import { polarityAbove } from '../stance/polarity.ts';
import type { Word } from '../syntax/words.ts';
import { trimmed, type VoiceRule } from '../voice-rule.ts';

/** "withdrew her statement that", "dismissed speculation that", « est revenu sur ses déclarations selon lesquelles »: it is denied. */
const REJECTS =
  /^(?:withdraw|retract|recant|disavow|disown|repudiate|dismiss|discount|scotch|deride|ridicule|disprove|debunk|rétracter|retirer|revenir|balayer)$/;
const NONE = /\b(?:no|any|little|insufficient|scant|aucune?)\s+(?:[\p{L}-]+\s+)?$/iu;
const CHECKS = /^(?:verify|confirm|corroborate|substantiate|check|vérifier|confirmer|corroborer)$/;
const DOUBTS = /^(?:question|challenge|doubt|query)$/;
/** Who looks into a claim, or hears of it, does not make it. */
const LOOKS_AT =
  /^(?:investigate|examine|probe|study|check|verify|receive|get|hear|read|consider|discuss|weigh|review|follow|pursue|examiner|vérifier|étudier|recevoir|entendre|lire)$/;

/** "that", « selon laquelle » */
const opensClause = (words: readonly Word[], k: number): boolean =>
  words[k]?.tag === 'that' || (words[k]?.lower === 'selon' && words[k + 1]?.tag === 'rel');

export const cueNouns: VoiceRule = {
  id: 'cue-nouns',
  *find(reading, text, language) {
    const nouns = language === 'fr' ? CUE_NOUNS_FR : CUE_NOUNS_EN;
    const words = reading.words;
    for (let i = 0; i < words.length - 1; i++) {
      const w = words[i];
      if (w?.tag !== 'nom' || !nouns.test(w.lower)) continue;
      let k = i + 1;
      let by: { start: number; end: number } | undefined;
      if (words[k]?.tag === 'prep' && /^(?:by|from|of|de|du|des|d')$/.test(words[k]?.lower ?? '')) {
        const to = words.findIndex(
          (x, n) =>
            n > k &&
            (x.tag === 'that' ||
              x.lower === 'selon' ||
              x.tag === 'comma' ||
              x.tag === 'verb' ||
              x.tag === 'aux' ||
              x.tag === 'stop'),
        );
        const first = words[k + 1];
        const last = words[to - 1];
        if (to > k + 1 && opensClause(words, to) && first && last) {
          by = { start: first.start, end: last.end };
          k = to;
        }
      }
      // "her evidence was that …"
      if (words[i - 1]?.tag === 'poss' && words[k]?.lemma === 'be' && words[k + 1]?.tag === 'that') k++;
      if (!opensClause(words, k)) continue;
      const that = words[k]?.lower === 'selon' ? words[++k] : words[k];
      if (!that) continue;
      // "the report that he wrote" is a relative clause: its verb lacks an object; "that" followed by a verb is one too
      if (words[k + 1]?.tag === 'verb' || words[k + 1]?.tag === 'aux') continue;
      const possessive = words[i - 1]?.tag === 'poss' ? words[i - 2] : undefined;
      const source = by ?? (possessive ? { start: possessive.start, end: possessive.end } : undefined);
      const comma = words.find((x) => x.start > that.end && (x.tag === 'comma' || x.tag === 'stop'));
      const content = trimmed(text, {
        start: that.tag === 'rel' ? that.end : that.start,
        end: comma?.start ?? reading.end,
      });
      if (content.end - content.start < 12) continue;
      // "takes the view that", "expressed the fear that": the verb's subject holds it
      const verb = reading.clauses.find(
        (c) =>
          c.complements.some(
            (x) =>
              (x.type === 'np' || (x.type === 'pp' && REJECTS.test(c.vg.lemma))) &&
              x.arg.np.start <= w.start &&
              w.end <= x.arg.np.end,
          ) &&
          c.subject &&
          !c.vg.passive &&
          !/^(?:this|that|it|which|there|ce|cela|ça|qui)$/.test(c.subject.np.head.lower) &&
          c.subject.end <= c.vg.start,
      );
      const lemma = verb?.vg.lemma ?? '';
      const rejects = cueVerb(lemma, language)?.stance === 'denied' || REJECTS.test(lemma);
      // "was not able to verify reports that"
      const unsure = verb && CHECKS.test(lemma) && (verb.vg.negated || polarityAbove(verb, text).negated);
      // "found no evidence that"
      const none = NONE.test(text.slice(Math.max(0, w.start - 30), w.start));
      const stance =
        rejects && !verb?.vg.negated ? 'denied' : unsure || none || DOUBTS.test(lemma) ? 'doubted' : 'affirmed';
      // « a démenti les informations de Ruiz selon lesquelles »: they are denied
      if (by && stance === 'denied') continue;
      const holder = (source && stance !== 'denied') || LOOKS_AT.test(lemma) ? undefined : verb;
      if (holder?.subject) {
        yield {
          source: { start: holder.subject.start, end: holder.subject.end },
          np: holder.subject.np,
          cue: { start: holder.vg.start, end: w.end },
          content: [content],
          stance,
          mode: 'indirect',
          by: 'cue-nouns',
        };
        continue;
      }
      yield {
        ...(source ? { source } : {}),
        cue: { start: w.start, end: w.end },
        content: [content],
        stance: unsure || none ? 'doubted' : 'affirmed',
        mode: 'indirect',
        ...(source ? {} : { hearsay: true }),
        by: 'cue-nouns',
      };
    }
  },
};
