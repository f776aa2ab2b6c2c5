/** All frames. Order is meaning: where two read the same verb with the same words, the first in the list that fits wins. */
import type { Frame } from '../frame.ts';
import { answered, asked } from './asking.ts';
import { joined, led, memberOf, recruited, trained, workedFor } from './belonging.ts';
import { cleared } from './clearing.ts';
import { arrested, detained, expelled, questioned, released, wanted } from './custody.ts';
import { attacked, died, injured, killed, planned, threatened } from './harm.ts';
import { investigated, searched } from './inquiring.ts';
import { assessed, decided, published, raisedAlert } from './judging.ts';
import { charged, convicted, sentenced, tried } from './justice.ts';
import { foundOut, knew, lostTrack, resurfaced, suspected, wasUnaware } from './knowing.ts';
import { alsoKnownAs, associateOf } from './links.ts';
import { contacted, met } from './meeting.ts';
import { crossed, fled, lived, travelled } from './moving.ts';
import { acquired, handed, paid } from './paying.ts';
import { registered } from './registering.ts';
import { told } from './telling.ts';
import { located, lookedFor, saw, watched } from './watching.ts';

export const FRAMES: readonly Frame[] = [
  lostTrack,
  wasUnaware,
  associateOf,
  alsoKnownAs,
  knew,
  watched,
  registered,
  wanted,
  raisedAlert,
  charged,
  detained,
  arrested,
  released,
  cleared,
  convicted,
  sentenced,
  tried,
  expelled,
  searched,
  questioned,
  told,
  asked,
  answered,
  memberOf,
  joined,
  led,
  recruited,
  trained,
  workedFor,
  met,
  crossed,
  travelled,
  fled,
  lived,
  contacted,
  paid,
  handed,
  acquired,
  planned,
  threatened,
  killed,
  injured,
  died,
  attacked,
  lookedFor,
  located,
  saw,
  investigated,
  resurfaced,
  suspected,
  foundOut,
  published,
  decided,
  assessed,
];
