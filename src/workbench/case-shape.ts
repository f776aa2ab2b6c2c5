/** What a case says, in a shape in which two states of it can be compared: claims, ledger, links, dates, how many origins stand behind what. */
import type { Claim } from '../domain/claim.ts';
import type { ClaimId, DocumentId, EntityId } from '../domain/ids.ts';
import { isDated, type Since } from '../domain/knowledge.ts';
import type { Corroboration } from '../domain/origin.ts';
import { corroborationOf } from '../origins/index.ts';
import { claims } from '../store/claims.ts';
import { pathOf } from '../store/documents.ts';
import { entities, merges } from '../store/entities.ts';
import { holders, relations } from '../store/holders.ts';
import { allKnowledge } from '../store/knowledge.ts';
import { origins } from '../store/origins.ts';
import { propositions } from '../store/propositions.ts';
import { claimSentence } from '../views/claim-sentence.ts';
import { propositionSentence } from '../views/proposition-sentence.ts';
import type { CaseShape, HeldShape } from '../views/withdrawal.ts';
import type { Case } from './open-case.ts';
import { liveEdges } from './trace.ts';

const NOTHING: Corroboration = { voices: 0, documents: 0, origins: 0 };
const sinceOf = (since: Since): string => (isDated(since) ? since.edtf : since.undated);

export function shapeOf(at: Case): CaseShape {
  const byId = new Map<ClaimId, Claim>();
  for (const claim of claims(at, {}, 'text')) byId.set(claim.id, claim);
  const originOf = new Map<DocumentId, string>(
    origins(at).flatMap(({ id, documents }) => documents.map((one) => [one, id] as const)),
  );
  const names = new Map<EntityId, string>([...entities(at)].map(({ id, name }) => [id, name]));
  for (const { id, name } of holders(at)) names.set(id, name);
  const nameOf = (id: EntityId) => names.get(id) ?? id;
  const said = new Map<string, string>();
  const told = [...propositions(at)].map((one) => {
    const own = one.claims.flatMap((id) => byId.get(id) ?? []);
    said.set(one.id, propositionSentence(one));
    return {
      what: said.get(one.id) ?? '',
      when: one.when?.edtf,
      claims: one.claims,
      corroboration: own.length === 0 ? NOTHING : corroborationOf(own, (id) => originOf.get(id) ?? id),
    };
  });
  const held = [...allKnowledge(at)].map(
    ({ holder, proposition, how, grade, state, since, proof }): HeldShape => ({
      holder: nameOf(holder),
      what: said.get(proposition) ?? '',
      how,
      grade,
      state,
      since: sinceOf(since),
      proof,
    }),
  );
  return {
    claims: new Map(
      [...byId.values()].map((one) => [
        one.id,
        {
          what: claimSentence(one),
          when: 'moment' in one.when ? one.when.moment.edtf : one.when.undated,
          path: pathOf(at, one.document),
          quote: one.quotes[0].words,
        },
      ]),
    ),
    propositions: told,
    held,
    links: [
      ...merges(at).map(({ a, b, verdict }) => `${a} · ${b}: ${verdict}`),
      ...relations(at).map(({ kind, a, b }) => `${nameOf(a)} ${kind} ${nameOf(b)}`),
      ...liveEdges(at).flatMap(({ a, b, verdict }) =>
        typeof b === 'string' ? [`${pathOf(at, a)} ${verdict} ${pathOf(at, b)}`] : [],
      ),
    ],
  };
}
