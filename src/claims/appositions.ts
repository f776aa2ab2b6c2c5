/** Reads what a name's surroundings say of it without a verb: another name, kinship, an office, membership. */
import type { Language } from '../domain/facts.ts';
import type { Mention } from '../domain/mention.ts';
import type { Span } from '../domain/passage.ts';
import type { PredicateId, RoleName } from '../domain/predicates/index.ts';
import type { SentenceReading } from './voice-rule.ts';

export interface Apposition {
  readonly predicate: PredicateId;
  readonly by: string;
  readonly span: Span;
  readonly roles: readonly {
    readonly role: RoleName;
    readonly span: Span;
    readonly mention?: Mention;
    readonly pronoun?: string;
  }[];
}

/** "Ilir Hoxha, alias the Tailor", "Hoxha (aka Beni)", "Hoxha, dit le Tailleur" */
const ALIAS_EN =
  /^[\s,(]*(?:also |better |often |otherwise |widely )?(?:known (?:to \w+ )?as|alias|a\.?k\.?a\.?|nicknamed|(?<=[,(]\s?(?:also |better |often |otherwise |widely )?)called|dubbed|code-?named|using the name|under the name(?: of)?|going by(?: the name)?(?: of)?)\s+/i;
const ALIAS_FR =
  /^[\s,(]*(?:plus connue? sous le nom de|connue? sous le (?:nom|pseudonyme|surnom) d[e'’]\s?|alias|dite?|surnommée?|se faisant appeler|sous le (?:nom|pseudonyme) d[e'’]\s?)\s*/i;
const QUOTED = /^[«“"'‘]\s*([^»”"'’\n]{2,40}?)\s*[»”"'’]/u;
const BARE =
  /^((?:the |le |la |l['’])?\p{Lu}[\p{L}'’-]+(?:[ -](?:\p{Lu}[\p{L}'’-]+|al-\p{L}+|el|abu|abou|bin|ben)){0,3})/u;

const KIN_EN =
  'father|mother|brother|sister|son|daughter|wife|husband|widow|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|brother-in-law|sister-in-law|father-in-law|half-brother|half-sister|partner|fiancée|fiancé';
const KIN_FR =
  'père|mère|frère|sœur|fils|fille|épouse|époux|femme|mari|veuve|oncle|tante|neveu|nièce|cousine?|grand-père|grand-mère|petit-fils|beau-frère|belle-sœur|beau-père|demi-frère|compagne|compagnon';
const HEAD_EN =
  'leader|head|chief|director|director-general|chairman|chairwoman|chair|president|founder|co-founder|commander|boss|manager|chief executive|owner|ringleader|emir|editor|governor|mayor|secretary-general|general secretary';
const HEAD_FR =
  'chef|cheffe|dirigeante?|leader|directeur|directrice|présidente?|fondateur|fondatrice|commandante?|patron|patronne|gérante?|propriétaire|émir|rédacteur en chef|gouverneur|maire|secrétaire général';
const MEMBER_EN = 'member|supporter|follower|militant|activist|fighter|recruit|operative';
const MEMBER_FR = 'membre|partisan|militante?|combattante?|recrue';
const STAFF_EN =
  'spokesman|spokeswoman|spokesperson|lawyer|solicitor|employee|officer|agent|inspector|engineer|accountant|adviser|advisor|analyst|clerk|deputy|official|researcher|consultant|driver|guard';
const STAFF_FR =
  'porte-parole|avocate?|salariée?|employée?|officier|agent|inspecteur|inspectrice|ingénieure?|comptable|conseiller|conseillère|analyste|greffier|greffière|adjointe?|fonctionnaire|chercheur|chauffeur|gardien';

/** Who is "vice president" or "deputy head" of a body works for its head. */
const UNDER = /(?:vice|deputy|assistant|associate|sous)[ -]$/iu;

interface Role {
  readonly nouns: string;
  readonly predicate: PredicateId;
  readonly of: RoleName;
}

const roles = (language: Language): readonly Role[] =>
  language === 'fr'
    ? [
        { nouns: KIN_FR, predicate: 'kin-of', of: 'of' },
        { nouns: HEAD_FR, predicate: 'led', of: 'of' },
        { nouns: MEMBER_FR, predicate: 'member-of', of: 'of' },
        { nouns: STAFF_FR, predicate: 'worked-for', of: 'for' },
      ]
    : [
        { nouns: KIN_EN, predicate: 'kin-of', of: 'of' },
        { nouns: HEAD_EN, predicate: 'led', of: 'of' },
        { nouns: MEMBER_EN, predicate: 'member-of', of: 'of' },
        { nouns: STAFF_EN, predicate: 'worked-for', of: 'for' },
      ];

/** « Volk, son épouse a écrit au préfet »: another clause. */
const OWN = '(?:son|sa|ses|leurs?|mon|ma|mes|notre|nos|dont|qui|que|et|mais)';
const VERBS =
  '(?:a|ont|avait|avaient|aura|est|sont|était|étaient|sera|serait|aurait|qui|que|dont|et|mais|se|ne|lui|leur|y)';

const patterns = new Map<string, { after: RegExp; possessed: RegExp; own: RegExp; role: Role }[]>();

function patternsOf(language: Language) {
  let list = patterns.get(language);
  if (!list) {
    list = roles(language).map((role) => ({
      role,
      // ", the [elder] brother of", ", directeur du"
      after:
        language === 'fr'
          ? new RegExp(
              `^\\s*,\\s+(?:le |la |l['’]|un |une |ancien |ancienne |alors |l['’]ancien )*(?:(?!${OWN} )\\p{L}+ )?(${role.nouns})(?: (?!${VERBS} )\\p{L}+){0,2}? (?:de la |de l['’]|de |d['’]\\s?|du |des |au |à la |à l['’]|pour )`,
              'iu',
            )
          : new RegExp(
              `^\\s*,\\s+(?:then |now |once |himself |herself )?(?:the |a |an |its |their |former |ex-)*(?:(?!through |by |from |under |with |in |at |to |for |of )[\\p{L}-]+ ){0,2}?(${role.nouns})s? (?:of|for|at|with|to) (?:the |a |an |its |their )?`,
              'iu',
            ),
      // "the group's [former] leader", "Ruiz's brother": what stands between the owner and the name
      possessed:
        language === 'fr'
          ? /^$/u
          : new RegExp(`^(?:['’]s|['’])\\s+(?:[\\p{L}-]+ ){0,2}?(${role.nouns}),?\\s+(?:[A-Z][a-z]*\\.? )?$`, 'iu'),
      // "his brother Agim", "son frère Agim"
      own:
        language === 'fr'
          ? new RegExp(`(?:^|\\s)(son|sa|leur|ses)\\s+(?:\\p{L}+ )?(${role.nouns})(?:\\s*,)?\\s+$`, 'iu')
          : new RegExp(
              `(?:^|\\s)(his|her|their|its)\\s+(?:[\\p{L}-]+ )?(${role.nouns})(?:\\s*,(?: (?:the|an?) (?:[\\p{L}-]+ ){1,2})?)?\\s*$`,
              'iu',
            ),
    }));
    patterns.set(language, list);
  }
  return list;
}

/** What stands in all of those. */
const OWNED = /(?:^|\s)(?:his|her|their|its|son|sa|leur|ses)\s/iu;

/** "brothers Agim and Ilir Hoxha", "les frères Hoxha" */
const SIBLINGS = /(?:^|\s)(?:brothers|sisters|twins|frères|sœurs|jumeaux)\s+$/i;

export function appositionsIn(reading: SentenceReading, text: string, language: Language): Apposition[] {
  const out: Apposition[] = [];
  const named: Mention[] = [];
  for (const { mention } of reading.words) if (mention && mention.kind !== 'moment') named.push(mention);
  if (named.length === 0) return [];
  for (const [i, mention] of named.entries()) {
    const rest = text.slice(mention.end, Math.min(reading.end, mention.end + 160));
    const before = text.slice(Math.max(reading.start, mention.start - 60), mention.start);
    alias(mention, rest, named[i + 1], text, language, out);
    const follows = /^\s*,/.test(rest);
    const owned = OWNED.test(before);
    for (const { after, possessed, own, role } of patternsOf(language)) {
      // whoever is somebody's brother is a person, whatever the tagger took the name for
      if (role.predicate === 'kin-of' && mention.kind === 'organisation') continue;
      if (mention.kind === 'person' || role.predicate === 'kin-of') {
        const m = follows ? after.exec(rest) : null;
        const to = m && mention.end + m[0].length;
        if (m && to) {
          const target = named.find(
            (x) =>
              x.start >= to - 1 && x.start <= to + 40 && (role.predicate !== 'kin-of' || x.kind !== 'organisation'),
          );
          // "vice president of the yard" heads nothing: the noun with what stands before it says what for
          const under =
            role.predicate === 'led'
              ? UNDER.exec(m[0].slice(0, m[0].toLowerCase().lastIndexOf((m[1] ?? '').toLowerCase())))
              : null;
          const noun = mention.end + m[0].toLowerCase().lastIndexOf((m[1] ?? '').toLowerCase());
          // "the Lund branch of the Dock Union": the name only opens the phrase
          const opensPhrase =
            target?.kind === 'place' &&
            /^ (?!(?:in|at|from|and|who|that|was|is|has|had|said|on|when|to|for|with|by|et|en|à|au|qui|a|est|était|dans|de|du|depuis|pour|by)\b)\p{Ll}/u.test(
              text.slice(target.end, target.end + 12),
            );
          // "chief of the Guard's night watch": the name only says whose
          const owns = target !== undefined && /^['’]s?\s+\p{L}/u.test(text.slice(target.end, target.end + 4));
          const whole = target && target.start <= to + 2 && !opensPhrase && !owns;
          const end = whole ? target.end : phraseEnd(text, to, reading.end);
          const of = owns ? named.find((one) => one.start > target.end && one.end === end) : target;
          if (end > to)
            out.push({
              predicate: under ? 'worked-for' : role.predicate,
              by: 'appositions',
              span: { start: mention.start, end },
              roles: [
                { role: 'who', span: mention, mention },
                {
                  role: under ? 'for' : role.of,
                  span: { start: to, end },
                  ...(of && of.end <= end ? { mention: of } : {}),
                },
                { role: 'as', span: { start: noun - (under?.[0].length ?? 0), end: noun + (m[1]?.length ?? 0) } },
              ],
            });
        }
        const p = owned ? own.exec(before) : null;
        if (p && role.predicate !== 'worked-for') {
          const start = mention.start - before.length + p.index + p[0].search(/\S/);
          out.push({
            predicate: role.predicate,
            by: 'appositions',
            span: { start, end: mention.end },
            roles: [
              { role: 'who', span: mention, mention },
              { role: role.of, span: { start, end: start + (p[1]?.length ?? 0) }, pronoun: p[1] ?? '' },
              { role: 'as', span: nounSpan(text, start, mention.start, p[2] ?? '') },
            ],
          });
        }
        const owner = named[i - 1];
        if (owner && owner.end < mention.start && possessed.test(text.slice(owner.end, mention.start))) {
          const noun = possessed.exec(text.slice(owner.end, mention.start))?.[1] ?? '';
          out.push({
            predicate: role.predicate,
            by: 'appositions',
            span: { start: owner.start, end: mention.end },
            roles: [
              { role: 'who', span: mention, mention },
              { role: role.of, span: owner, mention: owner },
              { role: 'as', span: nounSpan(text, owner.end, mention.start, noun) },
            ],
          });
        }
      }
    }
    const next = named[i + 1];
    if (
      mention.kind === 'person' &&
      next?.kind === 'person' &&
      SIBLINGS.test(before) &&
      /^\s+(?:and|et)\s+$/.test(text.slice(mention.end, next.start))
    )
      out.push({
        predicate: 'kin-of',
        by: 'appositions',
        span: { start: mention.start - (SIBLINGS.exec(before)?.[0].trimStart().length ?? 0), end: next.end },
        roles: [
          { role: 'who', span: mention, mention },
          { role: 'of', span: next, mention: next },
          {
            role: 'as',
            span: nounSpan(
              text,
              mention.start - 20 < 0 ? 0 : mention.start - 20,
              mention.start,
              (SIBLINGS.exec(before)?.[0] ?? '').trim(),
            ),
          },
        ],
      });
  }
  return out;
}

function alias(
  mention: Mention,
  rest: string,
  next: Mention | undefined,
  text: string,
  language: Language,
  out: Apposition[],
): void {
  const m = (language === 'fr' ? ALIAS_FR : ALIAS_EN).exec(rest);
  if (!m || mention.kind === 'place') return;
  const at = mention.end + m[0].length;
  const said = text.slice(at, at + 60);
  const quoted = QUOTED.exec(said);
  const span = quoted
    ? {
        start: at + quoted[0].indexOf(quoted[1] ?? ''),
        end: at + quoted[0].indexOf(quoted[1] ?? '') + (quoted[1]?.length ?? 0),
      }
    : next && next.start === at
      ? { start: next.start, end: next.end }
      : (() => {
          const b = BARE.exec(said);
          return b ? { start: at, end: at + b[0].length } : undefined;
        })();
  if (!span || span.end <= span.start) return;
  out.push({
    predicate: 'also-known-as',
    by: 'appositions',
    span: { start: mention.start, end: span.end },
    roles: [
      { role: 'who', span: mention, mention },
      { role: 'as', span, ...(next && next.start === span.start ? { mention: next } : {}) },
    ],
  });
}

const nounSpan = (text: string, from: number, to: number, noun: string): Span => {
  const at = text.slice(from, to).toLowerCase().lastIndexOf(noun.toLowerCase());
  const start = at < 0 ? from : from + at;
  return { start, end: start + noun.length };
};

function phraseEnd(text: string, from: number, limit: number): number {
  const m =
    /[,.;:()–—]|\s(?:(?:from|of|in|with|to) (?:whom|which)|when|where|since|who|which|that|and|qui|que|et|said|was|is|has|had|a|est|était)\s/.exec(
      text.slice(from, limit),
    );
  return m ? from + m.index : limit;
}
