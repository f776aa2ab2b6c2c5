/** The three findings most worth a look: firm before possible, of three different questions, none that was dismissed. */
import type { FindingRow } from './findings.ts';

const SHOWN = 3;

/** Rows come in the order in which they are to be read; a question is not put twice while others wait. */
export function worthALook(rows: readonly FindingRow[]): readonly FindingRow[] {
  const open = rows.filter(({ state }) => state !== 'dismissed');
  const firsts = [...new Map([...open].reverse().map((one) => [one.rule, one])).values()].reverse();
  const inOrder = [...firsts].sort(
    (a, b) => Number(a.strength !== 'firm') - Number(b.strength !== 'firm') || open.indexOf(a) - open.indexOf(b),
  );
  return [...inOrder, ...open.filter((one) => !firsts.includes(one))].slice(0, SHOWN);
}
