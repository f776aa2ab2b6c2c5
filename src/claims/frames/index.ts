/** All frames. Order is meaning: where two read the same verb with the same words, the first in the list that fits wins. */
import type { Frame } from '../frame.ts';
import { alsoKnownAs, associateOf, joined, led, memberOf, recruited, trained, workedFor } from './belonging.ts';
import { attacked, died, injured, killed, planned, threatened } from './harm.ts';
import { assessed, decided, published, raisedAlert } from './judging.ts';
import { arrested, charged, cleared, convicted, detained, expelled, questioned, released, sentenced, tried, wanted } from './justice.ts';
import { foundOut, knew, lostTrack, resurfaced, suspected, wasUnaware } from './knowing.ts';
import { acquired, contacted, crossed, fled, handed, lived, met, paid, travelled } from './moving.ts';
import { answered, asked, told } from './telling.ts';
import { investigated, located, lookedFor, registered, saw, searched, watched } from './watching.ts';

export const FRAMES: readonly Frame[] = [
  lostTrack, wasUnaware, knew, watched, registered, wanted, raisedAlert, charged, detained, arrested, released, cleared, convicted, sentenced, tried, expelled,
  searched, told, asked, answered, alsoKnownAs, memberOf, joined, led, recruited, trained, associateOf, workedFor, crossed, travelled, fled, lived, met,
  contacted, paid, handed, acquired, planned, threatened, killed, injured, died, attacked, lookedFor, located, saw, questioned, investigated, resurfaced,
  suspected, foundOut, published, decided, assessed,
];
