/** Prints the claims of files, or so many drawn at random, for reading them against the text: tsx score/reading/show-claims.ts [-n 50] [-s SEED] [-p PREDICATE] FILE… */
import { readFile } from './read-file.ts';

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
};
const n = Number(option('-n') ?? Number.POSITIVE_INFINITY);
const only = option('-p');
/** A small generator with a fixed seed: the same draw each time. */
let state = Number(option('-s') ?? 20151113);
const random = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
for (const file of args)
  for (const { document, facts, read } of await readFile(file)) {
    console.log(
      `===== ${document.path} | ${facts.title?.value} | ${facts.publisher?.value} | ${facts.agency?.value ?? ''} | ${facts.authors.map((a) => a.value).join('; ')} | ${facts.published?.value.edtf}`,
    );
    let claims = read.claims.filter((c) => !only || new RegExp(only).test(c.predicate));
    if (claims.length > n) {
      const keep = new Set(
        claims
          .map((c) => [random(), c] as const)
          .sort((a, b) => a[0] - b[0])
          .slice(0, n)
          .map(([, c]) => c),
      );
      claims = claims.filter((c) => keep.has(c));
    }
    for (const c of claims) {
      console.log(
        `- ${c.predicate}${c.phase ? `/${c.phase}` : ''}${c.negated ? ' NOT' : ''}${c.prospective ? ' ahead' : ''} [${c.stance}] ${'moment' in c.when ? c.when.moment.edtf : '-'}${c.likelihood ? ` {${c.likelihood.words}}` : ''} | ${c.voice.chain.map((l) => l.name).join(' > ')}${c.voice.carriedOver ? ' (carried over)' : ''}`,
      );
      console.log(
        `    ${c.roles
          .map((r) => `${r.role}=${r.words}${r.standsFor ? ` (=${r.standsFor.words})` : ''}`)
          .join(' | ')
          .slice(0, 220)}`,
      );
      console.log(`    “${c.quotes[0].words.replace(/\s+/g, ' ').slice(0, 190)}”`);
    }
  }
