/** Words for a religion or its followers ("Catholic", "les sunnites"): marked so that nothing downstream uses them to match, rank or find. */
import { lower } from '../numbers.ts';
import { namesPeople, peopleAt } from '../peoples.ts';
import type { Spotter } from '../spotter.ts';

export const religion: Spotter = {
  id: 'religion',
  *find(at) {
    const { language } = at;
    if (language === 'other') return;
    for (const { tokens } of at.passage.sentences)
      for (let i = 0; i < tokens.length; i++) {
        const found = peopleAt(tokens, i, 'religion', language);
        if (!found || at.named(found.start, found.end)) continue;
        const text = tokens[i]?.text ?? '';
        const next = tokens[i + 1]?.text ?? '';
        // Christian Varga, Baptiste Kerr: a given name
        if (/^(?:Christian|Baptiste)$/.test(text) && (/^\p{Lu}\p{Ll}/u.test(next) || text === 'Baptiste')) continue;
        // Islamic State, Muslim Association of Lowmere: part of a body's name
        if (
          language === 'en' &&
          at.passage.kind === 'paragraph' &&
          /^\p{Lu}\p{Ll}/u.test(next) &&
          !namesPeople(next, 'en')
        )
          continue;
        // « protestant contre »: a verb
        if (/^protestant$/i.test(text) && /^(?:contre|auprès|qu['’]|que|de|d['’])$/.test(lower(tokens[i + 1])))
          continue;
        yield { ...found, kind: 'religion', by: 'religion' };
      }
  },
};
