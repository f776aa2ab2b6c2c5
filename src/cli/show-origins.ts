/** `sheaf show origins`: which documents are of one origin, as a tree; one document; two side by side. */
import type { Kinship, Sign } from '../domain/origin.ts';
import type { OriginNode, OriginTree, Tie } from '../views/origins.ts';
import { corroborations } from '../workbench/corroboration.ts';
import type { Case } from '../workbench/open-case.ts';
import {
  type ComparedDocuments,
  compareDocuments,
  showOrigins as look,
  type OriginsShown,
} from '../workbench/show-origins.ts';
import { clipped, wrapped } from './lines.ts';
import { paint } from './paint.ts';
import { count, plural, print, printJson, width } from './print.ts';

export interface OriginsOptions {
  readonly json?: boolean;
  readonly why?: boolean;
  readonly behind?: boolean;
  readonly limit?: number;
}

const UNDIRECTED: Partial<Readonly<Record<Kinship, string>>> = {
  'excerpt of': 'one is an excerpt of the other',
  'copied from': 'one copied from the other',
  'rewritten from': 'one rewrites the other',
  'translated from': 'one is a translation of the other',
  'revision of': 'two versions of one text',
  cites: 'each cites the other',
};

const how = ({ verdict, directed, shared, judged }: OriginNode): string => {
  if (verdict === undefined) return '';
  const words = directed ? verdict : (UNDIRECTED[verdict] ?? verdict);
  const share = shared === undefined || shared < 0.005 ? '' : `, ${Math.round(shared * 100)} % of its words`;
  return `${words}${share}${judged ? ', judged' : ''}`;
};

function printSigns(signs: readonly Sign[], indent: string): void {
  for (const { says, quotes } of signs) {
    for (const line of wrapped(says, width() - indent.length)) print(indent + line);
    for (const { words } of quotes.slice(0, 4))
      print(paint.dim(`${indent}  “${clipped(words, width() - indent.length - 4)}”`));
  }
}

const MOST_COPIES = 5;

function printNode(node: OriginNode, lead: string, branch: string, why: boolean): void {
  const about = [node.title && `“${clipped(node.title, 60)}”`, node.published].filter(Boolean).join(', ');
  const stands = how(node);
  print(
    `${lead}${branch}${paint.bold(node.path)}${stands ? `  ${paint.cyan(stands)}` : ''}${about ? `  ${paint.dim(about)}` : ''}`,
  );
  const below = lead + (branch === '' ? '' : branch.startsWith('└') ? '   ' : '│  ');
  if (why) printSigns(node.signs, `${below}${node.children.length > 0 ? '│  ' : '   '}`);
  const copies = node.sameBytesAt;
  for (const path of copies.slice(0, MOST_COPIES)) print(`${below}   ${path}  ${paint.cyan('same bytes')}`);
  if (copies.length > MOST_COPIES)
    print(`${below}   … and ${count(copies.length - MOST_COPIES)} more places with the same bytes`);
  node.children.forEach((child, i) => {
    printNode(child, below, i === node.children.length - 1 ? '└─ ' : '├─ ', why);
  });
}

function printTree(tree: OriginTree, why: boolean): void {
  print(`${paint.bold(clipped(tree.name, width() - 30))}  ${plural(tree.documents, 'document')}, one origin`);
  printNode(tree.root, '  ', '', why);
  print();
}

/** From so many ties on, works that only one document names are left to `--json` and to the view of that document. */
const MANY_TIES = 60;

function printTies(ties: readonly Tie[], why: boolean): void {
  const groups = new Map<string, Tie[]>();
  for (const tie of ties) {
    const key = tie.named ? tie.to : `${tie.verdict}: ${tie.path}`;
    groups.set(key, [...(groups.get(key) ?? []), tie]);
  }
  if (ties.length > 0) print(paint.bold('Ties that make no one origin'));
  for (const group of groups.values()) {
    const [first] = group;
    if (!first || (first.named && group.length === 1 && ties.length > MANY_TIES)) continue;
    if (first.named) print(`  ${first.to}: ${group.map(({ path, verdict }) => `${path} (${verdict})`).join(', ')}`);
    else
      for (const tie of group)
        print(`  ${tie.path}  ${paint.cyan(tie.verdict)}  ${tie.to}${tie.judged ? '  judged' : ''}`);
    if (why) for (const tie of group) printSigns(tie.signs, '      ');
  }
}

export function showOrigins(at: Case, names: readonly string[], options: OriginsOptions): void {
  const [one, other] = names;
  if (options.behind) {
    printBehind(at, options);
    return;
  }
  if (one !== undefined && other !== undefined) {
    const found = compareDocuments(at, one, other);
    if (options.json) printJson(found);
    else printTwo(found);
    return;
  }
  const shown = look(at, one);
  if (options.json) printJson(shown);
  else printAll(shown, one !== undefined, options.why === true);
}

const UNASKED = 40;

/** What most documents say, with how many origins they come down to. */
function printBehind(at: Case, { json, limit = UNASKED }: OriginsOptions): void {
  const rows = corroborations(at, 2);
  if (json) {
    printJson(rows);
    return;
  }
  for (const { what, when, voices, documents, origins } of rows.slice(0, limit)) {
    const stands = `${plural(voices, 'voice')}, ${plural(documents, 'document')}, ${plural(origins, 'origin')}`;
    print(
      `${origins < 2 ? paint.yellow(stands) : stands}  ${clipped(`${what}${when === undefined ? '' : ` (${when})`}`, width() - stands.length - 2)}`,
    );
  }
  if (rows.length > limit) print(paint.dim(`… and ${count(rows.length - limit)} more: --limit ${rows.length}`));
}

function printAll(shown: OriginsShown, single: boolean, asked: boolean): void {
  const why = asked || single;
  for (const tree of shown.trees) printTree(tree, why);
  printTies(shown.ties, why);
  if (!single)
    print(
      `${plural(shown.documents, 'document')} of ${plural(shown.trees.length + shown.alone, 'origin')}; ${count(shown.alone)} stand alone. Documents of one origin are one witness.`,
    );
}

function printTwo(found: ComparedDocuments): void {
  const { edge, taker } = found;
  print(
    `${paint.bold(found.a)} and ${paint.bold(found.b)}: ${paint.cyan(edge.verdict)}${taker === undefined ? '' : `; ${taker} took from the other`}`,
  );
  printSigns(edge.signs, '  ');
  const half = Math.floor((width() - 3) / 2);
  print();
  for (const { a, b, how: kind } of found.beside) {
    const [left, right] = [wrapped(a.words, half), wrapped(b.words, half)];
    print(paint.dim(kind));
    for (let i = 0; i < Math.max(left.length, right.length); i++)
      print(`${(left[i] ?? '').padEnd(half)} │ ${right[i] ?? ''}`);
    print();
  }
  if (found.beside.length === 0) print('They share no passage.');
}
