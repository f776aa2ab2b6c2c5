/** A link of a pool as something found: the claims that carry it, who held them, whom it ties. */
import type { Evidence } from '../domain/evidence.ts';
import type { Because, Found, Part } from '../domain/finding.ts';
import type { EntityId } from '../domain/ids.ts';
import type { Moment } from '../domain/moment.ts';
import type { Days, PooledLink, TieEnd } from '../domain/pool.ts';
import { because } from './reading.ts';

const momentOfDays = ({ earliest, latest }: Days): Moment | undefined =>
  earliest === undefined && latest === undefined
    ? undefined
    : {
        ...(earliest === undefined ? {} : { earliest }),
        ...(latest === undefined ? {} : { latest }),
        edtf: earliest === latest && earliest !== undefined ? earliest : `${earliest ?? '..'}/${latest ?? '..'}`,
        basis: 'bounded',
      };

const partOf = (role: string, { id, name }: TieEnd, evidence: Evidence): Part => ({
  role,
  words: name,
  ...(evidence.entity(id as EntityId) ? { entity: id as EntityId } : {}),
});

/** Undefined where the link ties a mere place or day, or no claim carries it any more. */
export function entryOf({ link, parties }: PooledLink, evidence: Evidence): Found | undefined {
  if (link.between.some(({ kind }) => kind === 'place' || kind === 'occasion')) return undefined;
  const propositions = link.chain.steps.map(({ pieces: [first] }) => first.proposition);
  const [first, ...rest] = propositions.flatMap((id): Because[] => {
    const claim = evidence.claim(evidence.proposition(id)?.claims[0] ?? ('' as never));
    return claim ? [because('piece', claim)] : [];
  });
  if (!first) return undefined;
  const when = momentOfDays(link.chain.since);
  const holders = link.coalition.flatMap((place): Part[] => {
    const party = parties[place];
    const [entity] = party?.holders ?? [];
    return party ? [{ role: 'holder', words: party.name, ...(entity === undefined ? {} : { entity }) }] : [];
  });
  return {
    unclear: link.adds === 'certainly' && link.chain.since.latest !== undefined ? [] : ['dates'],
    because: [first, ...rest],
    about: [...holders, ...link.between.map((end) => partOf('tied', end, evidence))],
    propositions,
    ...(when ? { when } : {}),
  };
}
