/** Short forms that found no bearer: an acronym or initials with a surname stay one in all documents; a bare surname stays by document. */
import type { Ground } from './blocks.ts';
import type { Comparer } from './comparer.ts';
import type { Name } from './names/index.ts';

/** Whether the short form names enough to be one bearer's wherever it stands. */
function namesEnough(name: Name, comparer: string): boolean {
  if (comparer === 'acronym') return name.kind === 'organisation' && name.acronym !== undefined;
  return comparer === 'initials' && name.kind === 'person' && name.form === 'initials';
}

export function gatherLeftOver(
  { units, clusters, ledger }: Ground,
  { id }: Comparer,
  contested: ReadonlySet<number>,
): void {
  for (const [name, list] of units.free) {
    const own = units.names.name(name);
    if (id === 'surname-only') noteSurname({ units, clusters, ledger }, name, list);
    if (!namesEnough(own, id) || (id === 'initials' && contested.has(name))) continue;
    const heads: number[] = [];
    for (const unit of list) {
      if (clusters.namesIn(unit).length > 1) continue;
      if (!heads.some((head) => clusters.join(head, unit, 'unasked') === undefined)) heads.push(unit);
    }
  }
}

function noteSurname(
  { units, clusters, ledger }: Pick<Ground, 'units' | 'clusters' | 'ledger'>,
  name: number,
  list: readonly number[],
): void {
  const own = units.names.name(name);
  if (own.kind !== 'person' || own.form !== 'bare') return;
  const alone = list.filter((unit) => clusters.namesIn(unit).length === 1);
  const [first] = alone;
  if (alone.length < 2 || first === undefined) return;
  for (const unit of alone)
    ledger.write({
      a: name,
      b: name,
      verdict: 'unsure',
      reason: `“${own.text}” stands without a given name, and nothing ties the documents’ bearers together.`,
      document: units.documentOf(unit),
    });
}
