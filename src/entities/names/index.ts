/** Names taken apart, whatever they name. */
import type { Name, NameKind } from './name.ts';
import { organisationName } from './organisation.ts';
import { personName } from './person.ts';
import { placeName } from './place.ts';

const READERS: { readonly [K in NameKind]: (text: string) => Name } = {
  person: personName,
  organisation: organisationName,
  place: placeName,
};

/** Parts of a name of the given kind. */
export const nameOf = (text: string, kind: NameKind): Name => READERS[kind](text);

export type { Name, NameKind, OrganisationName, PersonForm, PersonName, PlaceName } from './name.ts';
