import { expect, test } from 'vitest';
import type { Attribution } from '../domain/attribution.ts';
import type { Claim } from '../domain/claim.ts';
import type { AttributionId, ClaimId, DocumentId, PassageId } from '../domain/ids.ts';
import { DENIED_WHOLE, TAKEN_UP } from './denial-words.ts';
import { denialsIn } from './denials.ts';

const document = 'd' as DocumentId;

/** A claim whose sentence and role words stand at these places of a text. */
const claim = (
  predicate: Claim['predicate'],
  text: string,
  sentence: string,
  words: string,
  attribution?: string,
): Claim => {
  const start = text.indexOf(sentence);
  const at = text.indexOf(words, start);
  return {
    id: `d#${predicate}@${at}` as ClaimId,
    document,
    passage: 'd#p0' as PassageId,
    predicate,
    roles: [{ role: 'what', words, start: at, end: at + words.length }],
    when: { undated: 'no time is said' },
    voice: { mode: 'indirect', chain: [] },
    ...(attribution === undefined ? {} : { attribution: attribution as AttributionId }),
    stance: 'affirmed',
    negated: false,
    quotes: [{ document, start, end: start + sentence.length, words: sentence }],
    by: 'test',
  };
};

const denial = (id: string, text: string, content: string): Attribution => ({
  id: id as AttributionId,
  document,
  voice: { mode: 'indirect', chain: [] },
  stance: 'denied',
  content: [{ start: text.indexOf(content), end: text.indexOf(content) + content.length }],
  by: 'test',
});

const denied = (claims: readonly Claim[], attributions: readonly Attribution[] = []) =>
  [...denialsIn({ claims, attributions })].map(([id, by]) => [id, by.map((one) => one.id)]);

test('what stands inside a denial is denied', () => {
  const text = 'The guard saw Oduya at the depot – something Oduya denies.';
  const saw = claim('saw', text, text, 'saw Oduya at the depot');
  const says = claim('stated', text, text, 'The guard saw Oduya at the depot', 'a1');
  expect(denied([saw, says], [denial('a1', text, 'The guard saw Oduya at the depot')])).toEqual([[saw.id, [says.id]]]);
});

test('“the claim” is the sentence before', () => {
  const text = 'The yard warned the port office. Novotny denied the claim.';
  const told = claim('told', text, 'The yard warned the port office.', 'the port office');
  const says = claim('stated', text, 'Novotny denied the claim.', 'the claim', 'a1');
  expect(denied([told, says], [denial('a1', text, 'the claim')])).toEqual([[told.id, [says.id]]]);
});

test('“That’s not true” denies what was said in the sentence before, not that it was said', () => {
  const text = 'A source told the radio the yard had warned the office. “That’s not true,” said a spokeswoman.';
  const [first, second] = [
    'A source told the radio the yard had warned the office.',
    '“That’s not true,” said a spokeswoman.',
  ];
  const outer = claim('told', text, first, 'the yard had warned the office');
  const inner = claim('told', text, first, 'warned the office');
  const says = claim('stated', text, second, '“That’s not true,”');
  expect(denied([outer, inner, says])).toEqual([[inner.id, [says.id]]]);
});

test('“charged with fraud and denies it” denies the charge, not the sentence before', () => {
  const text = 'Hoxha was arrested in Bari. He has been charged with fraud and denies it.';
  const arrested = claim('arrested', text, 'Hoxha was arrested in Bari.', 'Hoxha');
  const charged = claim('charged', text, 'He has been charged with fraud and denies it.', 'fraud');
  const says = claim('stated', text, 'He has been charged with fraud and denies it.', 'it', 'a1');
  expect(denied([arrested, charged, says], [denial('a1', text, ' it.')])).toEqual([[charged.id, [says.id]]]);
});

test('what is neither confirmed nor denied is not denied', () => {
  const text = 'The yard warned the office. The office would neither confirm nor deny the claim.';
  const told = claim('told', text, 'The yard warned the office.', 'the office');
  const says = {
    ...claim('answered', text, 'The office would neither confirm nor deny the claim.', 'the claim', 'a1'),
    stance: 'neither confirmed nor denied' as const,
  };
  expect(
    denied([told, says], [{ ...denial('a1', text, 'the claim'), stance: 'neither confirmed nor denied' }]),
  ).toEqual([]);
});

test.each(
  [
    'That’s not true.',
    "“That's not true.”",
    '« C’est faux », ',
    'There is no truth in it.',
    "Ce n'est pas vrai.",
  ].slice(0, 4),
)('%s denies all before it', (said) => expect(DENIED_WHOLE.test(said.trim())).toBe(true));
test.each(['That is not true of the second yard, which closed.', 'It was false papers that he carried.'])(
  '%s does not',
  (said) => expect(DENIED_WHOLE.test(said)).toBe(false),
);
test.each(['the claim', 'these allegations', 'ces accusations', "l'information"])('%s takes up what was said', (said) =>
  expect(TAKEN_UP.test(said)).toBe(true),
);
