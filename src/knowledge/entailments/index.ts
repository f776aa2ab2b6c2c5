/** The ways in which acts show who held what. Order is that of reading: what is closest to the act first; `said` last, as it repeats what others read better. */
import type { Entailment } from '../scene.ts';
import { answered } from './answered.ts';
import { arrested } from './arrested.ts';
import { asked } from './asked.ts';
import { kept } from './kept.ts';
import { knew } from './knew.ts';
import { lostTrack } from './lost-track.ts';
import { notified } from './notified.ts';
import { published } from './published.ts';
import { recorded } from './recorded.ts';
import { registered } from './registered.ts';
import { said } from './said.ts';
import { saw } from './saw.ts';
import { suspected } from './suspected.ts';
import { told } from './told.ts';
import { wasUnaware } from './was-unaware.ts';
import { watched } from './watched.ts';

export const entailments: readonly Entailment[] = [
  told,
  notified,
  answered,
  asked,
  saw,
  arrested,
  registered,
  watched,
  knew,
  suspected,
  wasUnaware,
  lostTrack,
  published,
  recorded,
  kept,
  said,
];
