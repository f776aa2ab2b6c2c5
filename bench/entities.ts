/** Who is who on invented cases: a million mentions of 200,000 names, and ten thousand namesakes. */
import type { DocumentId } from '../src/domain/ids.ts';
import { mentionId } from '../src/domain/ids.ts';
import type { NameKind } from '../src/domain/mention.ts';
import type { CaseNames, MentionFacts, NameMention } from '../src/entities/index.ts';
import { resolveEntities } from '../src/entities/index.ts';
import type { Figure, Measurement } from '../src/workbench/figures.ts';
import { costOf, whole } from './measuring/cost.ts';

/** A small linear congruential generator (Numerical Recipes), so that each run measures the same case. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

const SYLLABLES =
  'ba co di fu ge ha ki lo ma ne or pa qui ro sa tu va wen xi yo zan bel cor dan fen gol har jun kes lin mor nas pir ros sel tam vor'.split(
    ' ',
  );
const word = (roll: (n: number) => number, length: number): string => {
  const text = Array.from({ length }, () => SYLLABLES[roll(SYLLABLES.length)]).join('');
  return text[0]?.toUpperCase() + text.slice(1);
};

const mention = (document: string, start: number, text: string, kind: NameKind): NameMention => ({
  id: mentionId(document as DocumentId, start, start + text.length, kind),
  document: document as DocumentId,
  start,
  text,
  kind,
});

function manyNames(mentions: number, names: number): CaseNames {
  const roll = dice(7);
  const given = Array.from({ length: 1500 }, () => word(roll, 2));
  const surnames = Array.from({ length: 40_000 }, () => word(roll, 3));
  const pick = (list: readonly string[]): string => list[Math.floor((roll(1000) * roll(list.length)) / 1000)] ?? '';
  const people: readonly (readonly [string, string, NameKind])[] = Array.from({ length: names }, (_, i) => {
    const [first, last] = [pick(given), pick(surnames)];
    if (i % 10 === 0) return [`${last} ${word(roll, 2)} Ltd`, `${last} ${first}`, 'organisation'];
    if (i % 10 === 1) return [`${last} ${i}`, last, 'place'];
    return [i % 3 === 0 ? `${first} ${word(roll, 1)} ${last}` : `${first} ${last}`, last, 'person'];
  });
  const out: NameMention[] = [];
  for (let document = 0; out.length < mentions; document++) {
    for (let i = 0; i < 60; i++) {
      const [full, short, kind] = people[roll(names)] ?? people[0] ?? ['', '', 'person'];
      out.push(mention(`d${document}`, i * 80, full, kind));
      if (i % 3 === 0) out.push(mention(`d${document}`, i * 80 + 40, short, kind));
    }
  }
  return { mentions: out };
}

function namesakes(count: number, facts: boolean): CaseNames {
  const mentions = Array.from({ length: count }, (_, i) => [
    mention(`d${i}`, 0, 'John Salter', 'person'),
    mention(`d${i}`, 50, i % 2 ? 'Salter' : 'J. Salter', 'person'),
  ]).flat();
  const told: MentionFacts[] = mentions
    .filter((_, i) => i % 2 === 0)
    .map((m, i) => ({
      mention: m.id,
      born: [1900 + (i % 97), 1900 + (i % 97)],
      roles: [['docker', 'judge', 'nurse', 'singer'][i % 4] ?? ''],
    }));
  return { mentions, facts: facts ? told : [] };
}

function oneSurname(count: number): CaseNames {
  const roll = dice(3);
  return {
    mentions: Array.from({ length: count }, (_, i) => [
      mention(`d${i}`, 0, `${word(roll, 3)} ${word(roll, 2)} Salter`, 'person'),
      mention(`d${i}`, 50, 'Salter', 'person'),
      mention(`e${i}`, 0, 'Salter', 'person'),
    ]).flat(),
  };
}

async function measure(what: string, given: CaseNames, target?: number): Promise<Figure> {
  const { result, cpu } = await costOf(() => resolveEntities(given));
  const note = `${whole(result.entities.length)} entities, ${whole(result.merges.length)} merges`;
  return { what, value: cpu, unit: 'CPU s', note, ...(target === undefined ? {} : { target }) };
}

export const entities: Measurement = {
  id: 'entities',
  asks: 'How long does who is who take, on invented cases?',
  async measure() {
    const figures = [
      await measure('250,000 mentions, 50,000 names', manyNames(250_000, 50_000)),
      await measure('1,000,000 mentions, 200,000 names', manyNames(1_000_000, 200_000), 20),
      await measure('10,000 namesakes', namesakes(10_000, false)),
      await measure('10,000 namesakes with facts', namesakes(10_000, true)),
      await measure('10,000 of one surname, 10,000 surnames alone', oneSurname(10_000)),
    ];
    const peak = process.resourceUsage().maxRSS / 1024;
    return [
      { title: 'One process', figures: [...figures, { what: 'peak of all, resident', value: peak, unit: 'MB' }] },
    ];
  },
};
