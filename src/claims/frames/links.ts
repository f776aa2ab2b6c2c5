/** Who was linked with whom; who went by which name. */
import type { Frame } from '../frame.ts';

export const associateOf: Frame = {
  id: 'associate-of',
  en: [
    {
      verbs: 'have maintain keep cultivate',
      subject: 'who',
      object: 'as',
      objectIs: /\b(?:links?|ties|connections?|contacts?|relations?|dealings)\b/i,
      objectPp: { 'to with': 'with' },
      pp: { 'to with': 'with' },
      wants: ['with'],
    },
    // "I knew him when he was nine"
    {
      verbs: 'know',
      subject: 'who',
      object: 'with',
      only: 'active',
      kind: { who: 'person', with: 'person' },
      wants: ['with'],
    },
    {
      verbs: 'link connect tie associate',
      subject: null,
      object: 'who',
      pp: { 'to with': 'with' },
      kind: { who: 'party' },
    },
    {
      verbs: 'be',
      subject: 'who',
      object: 'as',
      objectIs: /\b(?:associate|accomplice|friend|contact|partner|follower|right-hand|aide|confidant)s?\b/i,
      objectOf: 'with',
      wants: ['with'],
    },
    {
      verbs: 'be',
      subject: 'who',
      objectIs: /^(?:\w+ly )?(?:close|linked|connected)\b/i,
      pp: { to: 'with' },
      wants: ['with'],
    },
  ],
  fr: [
    {
      verbs: 'avoir entretenir garder',
      subject: 'who',
      object: 'as',
      objectIs: /\b(?:liens?|relations?|contacts?|attaches)\b/i,
      objectPp: { avec: 'with' },
      pp: { avec: 'with' },
      wants: ['with'],
    },
    {
      verbs: 'connaître',
      subject: 'who',
      object: 'with',
      only: 'active',
      kind: { who: 'person', with: 'person' },
      wants: ['with'],
    },
    { verbs: 'lier relier', subject: null, object: 'who', pp: { 'à au aux': 'with' } },
    {
      verbs: 'être',
      subject: 'who',
      object: 'as',
      objectIs: /\b(?:complice|amie?|proche|associée?|relation|partenaire)s?\b/i,
      objectOf: 'with',
      wants: ['with'],
    },
  ],
};

export const alsoKnownAs: Frame = {
  id: 'also-known-as',
  en: [
    {
      verbs: 'know',
      subject: null,
      object: 'who',
      pp: { as: 'as' },
      only: 'passive',
      wants: ['as'],
      named: ['as'],
    },
    // "known by its initials, LHB"
    {
      verbs: 'know',
      subject: null,
      object: 'who',
      ppIs: {
        by: /\b(?:names?|alias(?:es)?|acronyms?|initials|nicknames?|pseudonyms?|abbreviation|nom de guerre|titles?)\b/i,
      },
      pp: { by: 'as' },
      only: 'passive',
      wants: ['as'],
      named: ['as'],
    },
    {
      verbs: 'call name dub nickname',
      subject: null,
      object: 'who',
      second: 'as',
      only: 'passive',
      wants: ['as'],
      named: ['as'],
    },
    // "his real name was Ilir Hoxha"
    {
      verbs: 'be',
      subject: null,
      subjectIs: /\b(?:real|true|full|birth) name$/i,
      subjectOf: 'who',
      his: true,
      object: 'as',
      named: ['as'],
    },
    { verbs: 'pass', subject: 'who', particle: /^off$/, pp: { as: 'as', off: null }, wants: ['as'], named: ['as'] },
    {
      verbs: 'use adopt',
      subject: 'who',
      object: 'as',
      objectIs:
        /^(?!.*\b(?:real|true|own|full|first|last|family)\b).*\b(?:alias|aliases|false name|names?|pseudonym|false identity|nom de guerre|nickname)$/i,
    },
    {
      verbs: 'live travel register operate',
      subject: 'who',
      ppIs: { under: /\b(?:alias|aliases|name|identity)\b/i },
      pp: { under: 'as' },
    },
  ],
  fr: [
    {
      verbs: 'surnommer appeler baptiser nommer',
      subject: null,
      object: 'who',
      second: 'as',
      only: 'passive',
      wants: ['as'],
      named: ['as'],
    },
    {
      verbs: 'connaître',
      subject: null,
      object: 'who',
      only: 'passive',
      ppIs: { sous: /\b(?:nom|alias|pseudonyme|surnom)\b/ },
      pp: { sous: 'as' },
    },
    {
      verbs: 'utiliser adopter',
      subject: 'who',
      object: 'as',
      objectIs: /\b(?:alias|pseudonyme|identité|faux nom|surnom)\b/i,
    },
    { verbs: 'faire', subject: 'who', only: 'reflexive', object: 'as', ppIs: { pour: /./ }, pp: { pour: 'as' } },
  ],
};
