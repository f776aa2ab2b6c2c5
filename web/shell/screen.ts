/** What every screen is given. */
import type { Address } from './address.ts';

export interface ScreenProps {
  readonly at: Address;
}
