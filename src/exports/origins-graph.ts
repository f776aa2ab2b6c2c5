/** The family tree of documents as a graph: GEXF 1.3 for Gephi and its like, PROV-JSON (W3C member submission, 2013) for lineage. */
import { isReuse, type Kinship } from '../domain/origin.ts';
import type { Evidence } from './evidence.ts';

const xml = (words: string): string =>
  words
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

interface Node {
  readonly id: string;
  readonly label: string;
  readonly kind: 'document' | 'named work';
  readonly origin: string;
}

interface Arc {
  readonly from: string;
  readonly to: string;
  readonly verdict: Kinship;
  readonly directed: boolean;
  readonly shared: number;
}

/** Nodes and arcs under the names by which they may leave the case. */
function graphOf(evidence: Evidence): { readonly nodes: readonly Node[]; readonly arcs: readonly Arc[] } {
  const nodes = new Map<string, Node>();
  const origins = evidence.origins();
  for (const { id, documents } of origins)
    for (const one of documents) {
      const shown = evidence.shownId(one);
      nodes.set(shown, { id: shown, label: evidence.fileOf(one), kind: 'document', origin: evidence.shownId(id) });
    }
  const arcs: Arc[] = [];
  for (const { a, b, verdict, directed, shared = 0 } of evidence.edges()) {
    const to = typeof b === 'string' ? evidence.shownId(b) : `named: ${b.named}`;
    if (typeof b !== 'string') nodes.set(to, { id: to, label: b.named, kind: 'named work', origin: '' });
    arcs.push({ from: evidence.shownId(a), to, verdict, directed, shared });
  }
  return { nodes: [...nodes.values()], arcs };
}

export function* originsGexf(evidence: Evidence): Generator<string> {
  const { nodes, arcs } = graphOf(evidence);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield '<graph mode="static" defaultedgetype="undirected">\n<attributes class="node">\n';
  yield '<attribute id="kind" title="kind" type="string"/>\n<attribute id="origin" title="origin" type="string"/>\n</attributes>\n';
  yield '<attributes class="edge">\n<attribute id="verdict" title="verdict" type="string"/>\n<attribute id="shared" title="shared" type="double"/>\n</attributes>\n<nodes>\n';
  for (const { id, label, kind, origin } of nodes)
    yield `<node id="${xml(id)}" label="${xml(label)}"><attvalues><attvalue for="kind" value="${kind}"/><attvalue for="origin" value="${xml(origin)}"/></attvalues></node>\n`;
  yield '</nodes>\n<edges>\n';
  let n = 0;
  for (const { from, to, verdict, directed, shared } of arcs)
    yield `<edge id="${n++}" source="${xml(from)}" target="${xml(to)}" type="${directed ? 'directed' : 'undirected'}" label="${verdict}"><attvalues><attvalue for="verdict" value="${verdict}"/><attvalue for="shared" value="${shared}"/></attvalues></edge>\n`;
  yield '</edges>\n</graph>\n</gexf>\n';
}

/** PROV's word for a tie: a revision and a quotation are derivations of their own kind; what only cites was influenced. */
const TYPES: Partial<Readonly<Record<Kinship, string>>> = {
  'revision of': 'prov:Revision',
  'excerpt of': 'prov:Quotation',
  'translated from': 'sheaf:Translation',
  'rewritten from': 'sheaf:Rewriting',
};

export function* originsProv(evidence: Evidence): Generator<string> {
  const { nodes, arcs } = graphOf(evidence);
  const name = (id: string): string => `sheaf:${encodeURIComponent(id)}`;
  const entity = Object.fromEntries(
    nodes.map(({ id, label, kind }) => [
      name(id),
      { 'prov:label': label, 'prov:type': `sheaf:${kind.replace(' ', '-')}` },
    ]),
  );
  const wasDerivedFrom: Record<string, unknown> = {};
  const wasInfluencedBy: Record<string, unknown> = {};
  const alternateOf: Record<string, unknown> = {};
  arcs.forEach(({ from, to, verdict, directed, shared }, i) => {
    const id = `_:tie${i}`;
    const about = { 'sheaf:verdict': verdict, 'sheaf:shared': shared };
    if (!isReuse(verdict))
      wasInfluencedBy[id] = { 'prov:influencee': name(from), 'prov:influencer': name(to), ...about };
    else if (!directed) alternateOf[id] = { 'prov:alternate1': name(from), 'prov:alternate2': name(to), ...about };
    else
      wasDerivedFrom[id] = {
        'prov:generatedEntity': name(from),
        'prov:usedEntity': name(to),
        ...(TYPES[verdict] === undefined ? {} : { 'prov:type': TYPES[verdict] }),
        ...about,
      };
  });
  const prefix = { prov: 'http://www.w3.org/ns/prov#', sheaf: 'urn:sheaf:' };
  yield `${JSON.stringify({ prefix, entity, wasDerivedFrom, alternateOf, wasInfluencedBy }, null, 1)}\n`;
}

/** Origins with their documents, and every tie, as one JSON value. */
export function* originsJson(evidence: Evidence): Generator<string> {
  const { arcs } = graphOf(evidence);
  const origins = evidence.origins().map(({ id, name, documents }) => ({
    origin: evidence.shownId(id),
    name: documents.some((one) => evidence.isSealed(one)) ? evidence.fileOf(id) : name,
    documents: documents.map((one) => ({ id: evidence.shownId(one), file: evidence.fileOf(one) })),
  }));
  yield `${JSON.stringify({ origins, ties: arcs.map((arc) => ({ ...arc, reuse: isReuse(arc.verdict) })) }, null, 1)}\n`;
}
