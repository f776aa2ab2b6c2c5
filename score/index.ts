/** What is scored, in the order in which a text is read. */
import type { Measurement } from '../src/workbench/figures.ts';
import { attribution } from './attribution.ts';
import { boilerplate } from './boilerplate.ts';
import { handOvers } from './hand-overs.ts';
import { identity } from './identity.ts';
import { knowledge } from './knowledge.ts';
import { links } from './links.ts';
import { moments } from './moments.ts';
import { namesBesidePeer } from './names-beside-peer.ts';
import { origins } from './origins.ts';
import { pronouns } from './pronouns.ts';
import { quotes } from './quotes.ts';
import { seeds } from './seeds.ts';
import { silences } from './silences.ts';

export const scores: readonly Measurement[] = [
  boilerplate,
  namesBesidePeer,
  moments,
  attribution,
  pronouns,
  seeds,
  knowledge,
  links,
  identity,
  quotes,
  origins,
  silences,
  handOvers,
];
