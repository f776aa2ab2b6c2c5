/** Which text was copied, cut, rewritten or translated from which, on invented families of texts in both languages. `--show` lists what came out wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentId } from '../src/domain/ids.ts';
import { type Edge, isReuse, type Kinship } from '../src/domain/origin.ts';
import { comparePairs, type OriginDocument, originsOf, prepared, sketchOf } from '../src/origins/index.ts';
import type { Measurement, Table } from '../src/workbench/figures.ts';
import { originDocumentsIn } from './reading/origin-documents.ts';

interface Tree {
  readonly from: Readonly<Record<string, readonly [string, Kinship]>>;
  readonly cites: readonly (readonly [string, string])[];
  readonly shares: readonly (readonly [string, string])[];
  readonly background: readonly (readonly [string, string])[];
}

const FOLDER = join(import.meta.dirname, 'families');

/** Name of the family: the text that all of it comes from. */
const rootOf = (tree: Tree, name: string): string => {
  const from = tree.from[name];
  return from ? rootOf(tree, from[0]) : name;
};

const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Edges of all pairs that are worth comparing, by the names of both. */
export function edgesAmong(documents: readonly OriginDocument[]): ReadonlyMap<string, Edge> {
  const byId = new Map<DocumentId, OriginDocument>(documents.map((one) => [one.id, one]));
  const found = new Map<string, Edge>();
  const sketches = documents.map((one) => sketchOf(prepared(one)));
  for (const { a, b, edge } of comparePairs(sketches, (id) => byId.get(id)))
    if (edge) found.set(key(byId.get(a)?.path ?? a, byId.get(b)?.path ?? b), edge);
  return found;
}

/** The origin in which each document stands, by paths. */
function families(documents: readonly OriginDocument[], edges: readonly Edge[]): ReadonlyMap<string, string> {
  const paths = new Map<DocumentId, string>(documents.map((one) => [one.id, one.path]));
  const members = documents.map(({ id, path }) => ({ id, name: path }));
  return new Map(originsOf(members, edges).flatMap((one) => one.documents.map((id) => [paths.get(id) ?? '', one.id])));
}

async function compare(show: boolean): Promise<readonly Table[]> {
  const tree = JSON.parse(readFileSync(join(FOLDER, 'tree.json'), 'utf8')) as Tree;
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  const documents = await originDocumentsIn(files.map((name) => join(FOLDER, name)));
  const edges = edgesAmong(documents);
  const names = files.map((name) => name.replace('.txt', ''));
  const neither = new Set(
    [...tree.cites, ...tree.shares, ...tree.background].map(([a, b]) => key(rootOf(tree, a), rootOf(tree, b))),
  );
  const origin = families(
    documents,
    [...edges.values()].filter(({ verdict }) => isReuse(verdict)),
  );
  let [right, wrong, missed, verdicts, ways, directed] = [0, 0, 0, 0, 0, 0];
  let told = 0;
  for (const [i, a] of names.entries())
    for (const b of names.slice(i + 1)) {
      if (neither.has(key(rootOf(tree, a), rootOf(tree, b)))) continue;
      const edge = edges.get(key(`${a}.txt`, `${b}.txt`));
      const said = origin.get(`${a}.txt`) === origin.get(`${b}.txt`);
      const truth = rootOf(tree, a) === rootOf(tree, b);
      if (said && truth) right++;
      else if (said) wrong++;
      else if (truth) missed++;
      const direct = tree.from[a]?.[0] === b ? tree.from[a] : tree.from[b]?.[0] === a ? tree.from[b] : undefined;
      if (direct && edge) {
        told++;
        if (edge.verdict === direct[1]) verdicts++;
        else if (show) console.log(`    verdict ${a} · ${b}: ${edge.verdict}, should be ${direct[1]}`);
        if (edge.directed) {
          directed++;
          const taker = byPath(documents, edge.a);
          if (taker === (tree.from[a]?.[0] === b ? a : b)) ways++;
          else if (show) console.log(`    direction ${a} · ${b}: ${taker} is said to have taken`);
        }
      }
      if (show && said !== truth) {
        const signs = edge?.signs.map(({ by, says }) => `${by}: ${says}`).join(' | ') ?? 'not compared';
        console.log(`    ${truth ? 'missed' : 'wrong '} ${a} · ${b}: ${edge?.verdict ?? ''} ${signs}`);
      }
    }
  let ties = 0;
  for (const [verdict, pairs] of [
    ['cites', tree.cites],
    ['shares an origin with', tree.shares],
    ['possibly dependent', tree.background],
  ] as const)
    for (const [a, b] of pairs) {
      const edge = edges.get(key(`${a}.txt`, `${b}.txt`));
      const seen =
        edge !== undefined &&
        (edge.verdict === verdict || isReuse(edge.verdict) || edge.signs.some(({ by }) => by === 'credits-other'));
      if (seen) ties++;
      else if (show) console.log(`    tie ${a} · ${b}: ${edge?.verdict ?? 'not compared'}, should be ${verdict}`);
    }
  const [p, r] = [right / (right + wrong || 1), right / (right + missed || 1)];
  const all = tree.cites.length + tree.shares.length + tree.background.length;
  return [
    {
      title: `Invented families, tuned on them (${names.length} texts, ${right + missed} pairs of one family)`,
      figures: [
        {
          what: 'pairs of one family, by origins',
          value: (200 * p * r) / (p + r || 1),
          unit: 'F1',
          target: 90,
          note: `P ${(100 * p).toFixed(1)} R ${(100 * r).toFixed(1)}`,
        },
        {
          what: 'verdict as written down, of direct pairs',
          value: (100 * verdicts) / (told || 1),
          unit: '%',
          note: `${told} pairs`,
        },
        {
          what: 'direction right, where one is given',
          value: (100 * ways) / (directed || 1),
          unit: '%',
          note: `${directed} pairs`,
        },
        {
          what: 'citations, shared origins, taken-over background',
          value: (100 * ties) / (all || 1),
          unit: '%',
          note: `${all} pairs`,
        },
      ],
    },
  ];
}

const byPath = (documents: readonly OriginDocument[], id: DocumentId): string =>
  documents.find((one) => one.id === id)?.path.replace('.txt', '') ?? '';

export const origins: Measurement = {
  id: 'origins',
  asks: 'Are copies, cuts, rewrites and translations found, and only those?',
  measure: () => compare(process.argv.includes('--show')),
};
