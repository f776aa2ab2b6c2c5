/** Takes spellings for one that differ as romanisations of one name do: Youssef Haddad, Yusuf Hadad. */
import { type Comparer, nothing, same } from '../comparer.ts';
import type { Name } from '../names/index.ts';
import { romanKey } from '../names/romanise.ts';

const SHORTEST = 6;

/** Empty where the name is too short to tell, or has initials only. */
function keyOf(name: Name): string {
  if (name.kind === 'organisation')
    return name.acronym || name.generic ? '' : `${name.words.map(romanKey).join(' ')}||${name.legal ?? ''}`;
  if (name.kind !== 'person' || name.form !== 'full' || name.given.some((given) => given.length < 2)) return '';
  return `${name.given.map(romanKey).join(' ')}|${romanKey(name.surname)}|${name.particles.replace(/\bal\b ?/, '')}|${name.generation ?? ''}`;
}

export const romanised: Comparer = {
  id: 'romanised',
  kinds: ['person', 'organisation'],
  way: 'alike',
  seeks(name) {
    const key = keyOf(name);
    return key.length < SHORTEST + 3 ? nothing : [key];
  },
  compare(a, b) {
    if (a.kind !== b.kind || a.key === b.key) return undefined;
    const key = keyOf(a);
    if (key !== keyOf(b) || key.length < SHORTEST + 3) return undefined;
    const reason = `“${a.text}” and “${b.text}” differ only as romanised spellings of one name do.`;
    const western = a.kind === 'organisation' && a.words[0] !== 'al';
    return same(reason, western ? 'in one document' : 'unless both often');
  },
};
