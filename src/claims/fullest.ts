/** A name's fullest form in its document: "Ruiz" refers to "Ana Ruiz". */
import type { Mention } from '../domain/mention.ts';

/** How many steps lead from one form to the next, at most: two that refer to each other would lead round. */
const STEPS = 5;

/** Takes all mentions of one document; what refers to nothing is its own fullest form. */
export function fullestIn(mentions: readonly Mention[]): (mention: Mention) => Mention {
  const byId = new Map(mentions.map((m) => [m.id, m]));
  return (mention) => {
    let at = mention;
    for (let i = 0; i < STEPS && at.refersTo; i++) at = byId.get(at.refersTo.mention) ?? at;
    return at;
  };
}
