/** The voice rules in order: where two find the same content, the first wins. Non-answers come first, so that "refused to confirm or deny" is never read as a denial. */

import type { VoiceRule } from '../voice-rule.ts';
import { accordingTo } from './according-to.ts';
import { calledFalse } from './called-false.ts';
import { cueNouns } from './cue-nouns.ts';
import { cueVerbs } from './cue-verbs.ts';
import { dialogue } from './dialogue.ts';
import { flatDenials } from './flat-denials.ts';
import { hearsay } from './hearsay.ts';
import { nonAnswers } from './non-answers.ts';
import { resumptive } from './resumptive.ts';

export const VOICES: readonly VoiceRule[] = [
  nonAnswers,
  resumptive,
  accordingTo,
  calledFalse,
  flatDenials,
  cueVerbs,
  dialogue,
  cueNouns,
  hearsay,
];
