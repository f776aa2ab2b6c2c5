/** The links of the two closely read seeds: which the pool of all bodies or the findings show, and that none is drawn that must not be. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inNewFolder } from '../bench/measuring/program.ts';
import { edtfBounds } from '../src/domain/calendar.ts';
import type { Evidence } from '../src/domain/evidence.ts';
import { findings } from '../src/store/findings.ts';
import type { Figure, Measurement } from '../src/workbench/figures.ts';
import { evidenceOf, find } from '../src/workbench/find.ts';
import { lookAt, workOn } from '../src/workbench/open-case.ts';
import { showPool } from '../src/workbench/pool.ts';
import { run } from '../src/workbench/run.ts';

const corpora = join(import.meta.dirname, '..', '..', 'shared', 'corpora');
const keyFile = join(corpora, 'seeds-key', 'key-001-003.json');

interface KeyLink {
  readonly id: string;
  readonly between: readonly string[];
  readonly elements: readonly { readonly quotes: readonly { readonly quote: string }[] }[];
  readonly visible_from: string;
  readonly note?: string;
}

const plain = (words: string): string =>
  words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ');
const meets = (a: string, b: string): boolean => plain(a).includes(plain(b)) || plain(b).includes(plain(a));
const words = (name: string): readonly string[] => plain(name).match(/[\p{L}]{4,}/gu) ?? [];
const sameName = (a: string, b: string): boolean => words(a).some((word) => words(b).includes(word));

/** Which elements of the link some of these quotes carry. */
const carried = (link: KeyLink, quotes: readonly string[]): number =>
  link.elements.filter((element) => element.quotes.some(({ quote }) => quotes.some((own) => meets(own, quote)))).length;

interface Shown {
  readonly days?: { readonly earliest?: string; readonly latest?: string };
  readonly names: readonly string[];
  readonly quotes: readonly string[];
}

/** Links that a pool of every body of the case shows. */
function pooledLinks(at: Parameters<typeof showPool>[0], evidence: Evidence): readonly Shown[] {
  const holders = [...evidence.holders()].filter(({ kind }) => kind === 'body').map(({ id }) => id);
  const { rows } = showPool(at, { holders, strict: true });
  return rows.map((row) => ({
    days: row.days,
    names: [...row.between, ...row.through],
    quotes: row.steps.flatMap(({ pieces }) => pieces.flatMap(({ proofs }) => proofs.map(({ quote }) => quote))),
  }));
}

const foundLinks = (evidence: Evidence, at: Parameters<typeof findings>[0]): readonly Shown[] =>
  findings(at).map((one) => ({
    names: one.about.flatMap(
      ({ entity }) => (entity && (evidence.entity(entity)?.name ?? evidence.holder(entity)?.name)) || [],
    ),
    quotes: one.because.flatMap(({ claim }) => evidence.claim(claim)?.quotes[0].words ?? []),
  }));

/** Both are named, and either a sentence of the key is quoted or the day is the key's own. */
function shows(link: KeyLink, { names, quotes, days }: Shown): boolean {
  const named = link.between.filter((name) => names.some((own) => sameName(own, name))).length >= 2;
  const from = edtfBounds(link.visible_from);
  const sameDay = from?.earliest !== undefined && days?.earliest === from.earliest;
  return named && (sameDay || carried(link, quotes) > 0);
}

const MUST_NOT = /must not be shown/;

export const links: Measurement = {
  id: 'links',
  asks: 'Which links of the closely read texts does Sheaf show?',
  async measure() {
    if (!existsSync(keyFile))
      return { skipped: 'the closely read seeds (../shared/corpora/seeds-key) are not beside the project' };
    const key = JSON.parse(readFileSync(keyFile, 'utf8')) as { files: Record<string, { links: readonly KeyLink[] }> };
    const wanted = Object.values(key.files).flatMap((file) => file.links);
    return inNewFolder(async (folder) => {
      const path = join(folder, 'seeds.sheaf');
      await workOn(path, 'run', { create: true }, async (on) => {
        await run(on, [join(corpora, 'seeds')]);
        await find(on);
      });
      return lookAt(path, (at) => {
        const evidence = evidenceOf(at);
        const [pool, found] = [pooledLinks(at, evidence), foundLinks(evidence, at)];
        const byPool = wanted.filter((link) => pool.some((one) => shows(link, one)));
        const byFinding = wanted.filter((link) => found.some((one) => carried(link, one.quotes) >= 2));
        const all = wanted.filter((link) => byPool.includes(link) || byFinding.includes(link));
        const wrong = wanted.filter((link) => MUST_NOT.test(link.note ?? '') && all.includes(link));
        if (process.argv.includes('--show'))
          for (const { id } of wanted)
            process.stdout.write(
              `${id} ${byPool.some((one) => one.id === id) ? 'pool ' : ''}${byFinding.some((one) => one.id === id) ? 'finding' : ''}\n`,
            );
        const figures: Figure[] = [
          {
            what: `of ${wanted.length} links, shown`,
            value: all.length,
            target: 5,
            note: `pool ${byPool.length}, findings ${byFinding.length}`,
          },
          { what: 'shown though the key says that it must not be', value: wrong.length, unit: 'wrong', target: 0 },
        ];
        return [{ title: 'Texts 001 and 003 (tuned on them)', figures }];
      });
    });
  },
};
