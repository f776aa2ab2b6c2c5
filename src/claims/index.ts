/** Reads the claims of one document: who says what, and what is thereby claimed to have happened, when, by whom. */
import type { Attribution } from '../domain/attribution.ts';
import type { Claim } from '../domain/claim.ts';
import type { CueRule } from '../domain/cue-rule.ts';
import type { Document } from '../domain/document.ts';
import type { DocumentFacts, Language } from '../domain/facts.ts';
import type { Mention } from '../domain/mention.ts';
import type { ReadPassage } from '../domain/passage.ts';
import { appositionClaims } from './apposition-claims.ts';
import { countedClaims } from './counted.ts';
import { frameClaims } from './frame-claims.ts';
import { fullestIn } from './fullest.ts';
import { compileOwn } from './match.ts';
import { numberClaims } from './numbers-had.ts';
import { Pronouns } from './pronouns/index.ts';
import { sceneOf } from './scene.ts';
import { sentenceReadings } from './sentences.ts';
import { voicesOf } from './speaking.ts';
import { isAnsweredNo } from './stance/answered-no.ts';
import { deniedNext } from './stance/called-false-next.ts';
import { deniedBare } from './stance/denied-bare.ts';
import { withStatements } from './statements.ts';

export interface ClaimsInput {
  readonly document: Pick<Document, 'id' | 'text' | 'path'>;
  readonly facts: DocumentFacts;
  /** Passages that are read, with sentences; boilerplate left out. */
  readonly passages: readonly ReadPassage[];
  /** All mentions of the document in order of their start. */
  readonly mentions: readonly Mention[];
  /** Verbs that the user says mean a predicate; tried before Sheaf's own. */
  readonly cues?: readonly CueRule[];
}

export interface ClaimsRead {
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
}

/** Claims and attributions in order of their place. Never throws for what a text says. */
export function readClaims({ document, facts, passages, mentions, cues = [] }: ClaimsInput): ClaimsRead {
  const language: Language = facts.language.value === 'fr' ? 'fr' : 'en';
  const fullest = fullestIn(mentions);
  const readings = sentenceReadings(document.text, passages, mentions, language);
  const people = new Pronouns(document.text, language, fullest);
  const speaking = voicesOf(readings, document, facts, language, people, fullest);
  const own = compileOwn(cues, language);
  const scene = sceneOf({ document, language, people, speaking, ...(own ? { ownCues: own } : {}) });
  const read = readings.flatMap((reading, n) => {
    const framed = frameClaims(reading, scene).map((claim) =>
      claim.stance === 'asked' && isAnsweredNo(readings, n, document.text)
        ? { ...claim, stance: 'denied' as const }
        : claim,
    );
    return [
      ...framed,
      ...deniedNext(framed, readings, n, scene),
      ...deniedBare(framed, readings, n, scene),
      ...appositionClaims(reading, scene),
    ];
  });
  const counted = countedClaims(readings, mentions, speaking, document, language);
  const numbers = numberClaims(readings, mentions, facts, scene);
  const claims = withStatements([...read, ...counted, ...numbers], scene);
  claims.sort((a, b) => a.quotes[0].start - b.quotes[0].start || (a.id < b.id ? -1 : 1));
  return { attributions: speaking.list.map((s) => s.attribution), claims };
}
