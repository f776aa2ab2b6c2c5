/** The declared links that a pool may follow, in the order of TIE_KINDS; a proposition may tie by several. */
import type { TiePart } from '../tie-part.ts';
import { communication } from './communication.ts';
import { kinship } from './kinship.ts';
import { membership } from './membership.ts';
import { payment } from './payment.ts';
import { sameIdentity } from './same-identity.ts';
import { samePlaceAndTime } from './same-place-and-time.ts';
import { sharedIdentifier } from './shared-identifier.ts';
import { travelTogether } from './travel-together.ts';

export const tieParts: readonly TiePart[] = [
  sameIdentity,
  sharedIdentifier,
  membership,
  kinship,
  samePlaceAndTime,
  travelTogether,
  payment,
  communication,
];
