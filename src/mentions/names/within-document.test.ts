import { expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import type { NameKind } from '../../domain/mention.ts';
import { sentencesOf } from '../../passages/sentences.ts';
import { acronymsOf, isAcronymOf } from './acronyms.ts';
import { antecedent } from './pronouns.ts';
import { linkNames } from './within-document.ts';

/** Text with [names](p|o|l) marked. */
function marked(source: string, language: Language) {
  let text = '';
  const names: { start: number; end: number; kind: NameKind }[] = [];
  let from = 0;
  for (const m of source.matchAll(/\[([^\]]+)\]\(([pol])\)/g)) {
    text += source.slice(from, m.index);
    const kind = m[2] === 'p' ? 'person' : m[2] === 'o' ? 'organisation' : 'place';
    names.push({ start: text.length, end: text.length + (m[1] ?? '').length, kind });
    text += m[1];
    from = m.index + m[0].length;
  }
  text += source.slice(from);
  const sentences = sentencesOf(text, { start: 0, end: text.length }, language);
  return { text, names, sentences, language };
}

function links(source: string, language: Language = 'en'): string[] {
  const { text, names, sentences } = marked(source, language);
  const linked = linkNames(names, text, sentences, language);
  const words = (n: { start: number; end: number }): string => text.slice(n.start, n.end);
  return [...linked.names, ...linked.descriptions]
    .filter((n) => n.refersTo)
    .map((n) => `${words(n)} > ${n.refersTo ? words(n.refersTo.to) : ''}`);
}

for (const [source, expected] of [
  ['[Oda Brandt](p) left. [Brandt](p) was seen by [Imre Volk](p).', ['Brandt > Oda Brandt']],
  ['[Oda Brandt](p) and [Pia Brandt](p) left. [Brandt](p) came back.', []],
  ['[Oda Brandt](p) left for [Kelso](l). [Oda](p) never wrote.', ['Oda > Oda Brandt']],
  [
    'The [Directorate of Port Security](o) ([DPS](o)) knew. The [DPS](o) denied it.',
    ['DPS > Directorate of Port Security', 'DPS > Directorate of Port Security'],
  ],
  ['The [DPS](o) ([Directorate of Port Security](o)) knew.', ['DPS > Directorate of Port Security']],
  ['[Sorrel Freight Ltd](o) paid. [Sorrel](o) denied it.', ['Sorrel > Sorrel Freight Ltd']],
  ['[José Maréchal](p) spoke. [JOSE MARECHAL](p) denied it.', ['JOSE MARECHAL > José Maréchal']],
  ['Judge [Ana Petrov](p) asked why. The judge was not told.', ['The judge > Ana Petrov']],
  ['Judge [Ana Petrov](p) and Judge [Lev Orlin](p) asked. The judge was not told.', []],
  [
    '[Ana Petrov](p), the director, left. The director of the port stayed. The director wrote.',
    ['The director > Ana Petrov'],
  ],
  ['[Sorrel Freight Ltd](o) paid. The company denied it.', ['The company > Sorrel Freight Ltd']],
  ['[Oda Brandt](p) left. His mother stayed.', []],
] as const)
  test(source, () => expect(links(source)).toEqual(expected));

for (const [source, expected] of [
  [
    'Le colonel [Jean Talmon](p) est venu. [Talmon](p) nie. Le colonel se tait.',
    ['Talmon > Jean Talmon', 'Le colonel > Jean Talmon'],
  ],
  [
    "L'[Agence de surveillance des digues](o) ([ASD](o)) savait. L'[ASD](o) nie.",
    ['ASD > Agence de surveillance des digues', 'ASD > Agence de surveillance des digues'],
  ],
] as const)
  test(source, () => expect(links(source, 'fr')).toEqual(expected));

test('a surname read as a place is mended by the full name', () => {
  const { text, names, sentences } = marked('[Oda Brandt](p) left. Then [Brandt](l) called.', 'en');
  expect(linkNames(names, text, sentences, 'en').names[1]?.kind).toBe('person');
});

test('a town stays a town, though a person bears its name', () => {
  const { text, names, sentences } = marked('[Jack London](p) left. He went to [London](l).', 'en');
  expect(linkNames(names, text, sentences, 'en').names[1]?.kind).toBe('place');
});

test('a name overlooked in one place is added', () => {
  const { text, names, sentences } = marked('[Oda Tarvin](p) left. Nobody told Tarvin why.', 'en');
  expect(linkNames(names, text, sentences, 'en').names.map((n) => text.slice(n.start, n.end))).toEqual([
    'Oda Tarvin',
    'Tarvin',
  ]);
});

for (const [acronym, name, expected] of [
  ['DGSL', 'Direction générale de la sûreté littorale', true],
  ['DPS', 'Directorate of Port Security', true],
  ['OLAP', 'Office de lutte anti-pollution', true],
  ['DPS', 'Department of Roads', false],
] as const)
  test(`${acronym} for ${name}: ${expected}`, () => {
    expect(isAcronymOf(acronym, name)).toBe(expected);
    expect(acronymsOf([name], (one) => one)(acronym)).toEqual(expected ? [name] : []);
  });

for (const [source, pronoun, language, expected] of [
  ['[Oda Brandt](p) left. She wrote later.', 'She', 'en', 'Oda Brandt'],
  ['[Oda Brandt](p) met [Imre Volk](p). She wrote later.', 'She', 'en', undefined],
  ['Mrs [Oda Brandt](p) met Mr [Imre Volk](p). She wrote later.', 'She', 'en', 'Oda Brandt'],
  ['[Oda Brandt](p) said: “Then he left.”', 'he', 'en', undefined],
  ['[Oda Brandt](p) left. They wrote later.', 'They', 'en', undefined],
  ['Mme [Oda Brandt](p) a vu M. [Imre Volk](p). Il se tait.', 'Il', 'fr', 'Imre Volk'],
] as const)
  test(`${pronoun} in: ${source}`, () => {
    const { text, names, sentences } = marked(source, language);
    const start = text.lastIndexOf(pronoun);
    const linked = linkNames(names, text, sentences, language).names;
    const found = antecedent(
      { start, end: start + pronoun.length },
      { start: 0, end: text.length },
      linked,
      text,
      language,
    );
    expect(found && text.slice(found.name.start, found.name.end)).toBe(expected);
  });

test('capitals that nobody read, but that shorten a body of the document, stand for it', () => {
  const { text, names, sentences } = marked(
    'The [Quay Authority](o) met. They fear that QA will go. THE QA WENT.',
    'en',
  );
  const linked = linkNames(names, text, sentences, 'en');
  expect(linked.names.map((n) => text.slice(n.start, n.end))).toEqual(['Quay Authority', 'QA']);
});
