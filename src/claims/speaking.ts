/** Makes attributions of what the voice rules find: nested chains, speakers carried over, pronouns looked up. */
import type { Attribution, Voice, VoiceLink } from '../domain/attribution.ts';
import type { Document } from '../domain/document.ts';
import type { DocumentFacts, Language } from '../domain/facts.ts';
import { attributionId, type PassageId } from '../domain/ids.ts';
import type { Mention } from '../domain/mention.ts';
import type { Span } from '../domain/passage.ts';
import { holding } from './holding.ts';
import { announced } from './pronouns/announced.ts';
import type { Pronouns, StandsFor } from './pronouns/index.ts';
import { isNearest } from './pronouns/nearest.ts';
import { mediumOf, publicationLinks } from './publication.ts';
import type { Clause } from './syntax/clauses.ts';
import { isBody, isPerson } from './syntax/noun-sorts.ts';
import type { Found, SentenceReading } from './voice-rule.ts';
import { VOICES } from './voices/index.ts';

export interface Said {
  readonly attribution: Attribution;
  readonly voice: Voice;
  readonly passage: PassageId;
  /** What is said is a fear, a hope or a prediction. */
  readonly forecast?: boolean;
  /** The clause of the verb that shows the saying. */
  readonly clause?: Clause;
}

export interface Speaking {
  readonly list: readonly Said[];
  /** The document itself as the voice, where nobody else is. */
  readonly publication: Voice;
  /** The innermost attribution whose content holds the place; a clause's own cue does not count. */
  at(offset: number, clause: Clause): Said | undefined;
  /** The innermost attribution whose content holds the place. */
  inside(offset: number): Said | undefined;
  /** Who speaks in the quotation at this place. */
  speakerAt(offset: number): StandsFor | undefined;
}

/** How many attributions before one can hold it. */
const NEAR = 60;

const ANONYMOUS =
  /\b(?:anonym\w*|unnamed|unidentified|condition of anonymity|declined to be (?:named|identified)|asked not to be (?:named|identified)|sources?|insiders?|whistle-?blower|sous (?:couvert d|le sceau de l)['’]anonymat|requis l['’]anonymat|proche du dossier)\b/i;
const INDEFINITE = /^(?:an?|one|another|some|several|many|two|three|un|une|des|plusieurs|certains|deux|trois)\s/i;
const PRONOUN = /^(?:-(?:t-)?)?(?:he|she|they|it|i|we|who|il|elle|ils|elles|on|je|nous|qui|one)$/i;

const FIRST = /^(?:i|je|j['’])$/i;
const ON = /^(?:-(?:t-)?)?on$/i;
/** Of a relative pronoun the voice is whoever it refers to: "a man who said". */
const RELATIVE = /^(?:who|which|qui)$/i;

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export function voicesOf(
  readings: readonly SentenceReading[],
  document: Pick<Document, 'id' | 'text' | 'path'>,
  facts: DocumentFacts,
  language: Language,
  people: Pronouns,
  fullest: (m: Mention) => Mention,
): Speaking {
  const text = document.text;
  const base = publicationLinks(facts, document);
  const publication: Voice = { chain: base, mode: 'indirect' };
  const found: { f: Found; reading: SentenceReading; n: number; stands?: StandsFor | undefined; link: VoiceLink }[] =
    [];
  let last: { link: VoiceLink; passage: string; ordinal: number; source?: Span; stands?: StandsFor } | undefined;
  let lastPassageOpen = false;

  for (const [n, reading] of readings.entries()) {
    const passage = reading.passage;
    const hits: Found[] = [];
    for (const rule of VOICES)
      for (const f of rule.find(reading, text, language)) {
        const clash = hits.some(
          (h) =>
            (f.content[0] &&
              h.content[0] &&
              f.content.some((c) => h.content.some((d) => c.start === d.start)) &&
              h.stance !== 'no answer') ||
            (h.cue && f.cue && touches(h.cue, f.cue)) ||
            (h.cue && h.by === 'non-answers' && f.cue && Math.abs(h.cue.start - f.cue.start) < 40),
        );
        if (!clash) hits.push(f);
      }
    people.read(reading, hits, (clause) => announced(clause, reading, fullest));

    for (const hit of hits) {
      const f: Found = { ...hit, content: hit.content.filter((c) => c.end > c.start) };
      if (f.content.length === 0 && hit.content.length > 0) continue;
      const { link, stands } = linkOf(f, reading);
      found.push({ f, reading, n, link, stands });
      if (f.source && !f.hearsay && !reading.inside) {
        last = { link, passage: passage.id, ordinal: passage.ordinal, source: f.source, ...(stands ? { stands } : {}) };
        people.speaks(
          stands ?? { words: link.name, ...(link.mention ? { mention: link.mention } : {}), reason: 'the speaker' },
        );
      }
    }
    // a quotation that no rule has given to anybody
    for (const q of reading.inside ? [reading.inside] : reading.quotations) {
      if (q.end > reading.sentence.end) continue; // goes on in the next sentence, where its speaker may be named
      // "“We know that he left”": what is known inside says nothing of who speaks
      const taken = found
        .slice(-NEAR)
        .some((x) => !x.reading.inside && shared(x.f.content, q) >= 0.6 * (q.end - q.start));
      if (taken) continue;
      // “…,” said Ruiz. “…”: the same speaker goes on in the sentence after
      const at = found.findLastIndex((x) => x.f.mode === 'direct' && x.f.cue !== undefined && x.n < n);
      const before = found[at];
      if (
        before?.f.cue &&
        !before.f.carriedOver &&
        before.reading.passage === passage &&
        before.n >= n - 3 &&
        before.f.content.every((c) => c.start < (before.f.cue?.start ?? 0)) &&
        /^[\s.]*$/.test(text.slice(Math.max(before.f.cue.end, before.f.source?.end ?? 0), q.start))
      ) {
        found[at] = { ...before, f: { ...before.f, content: [...before.f.content, q] } };
        continue;
      }
      const near = last && passage.ordinal - last.ordinal <= 1 ? last : undefined;
      const goesOn = lastPassageOpen && near;
      const same = near && near.passage === passage.id;
      const because = goesOn
        ? 'the quotation goes on from the paragraph before'
        : same
          ? 'no speaker is named; the last one in the paragraph is taken'
          : near
            ? 'no speaker is named; the last one in the paragraph before is taken'
            : 'no speaker is named';
      const link: VoiceLink = near?.link ?? { name: 'unnamed', kind: 'unnamed', anonymous: true };
      const f: Found = {
        ...(near?.source && (goesOn || same) ? { source: near.source } : {}),
        content: [q],
        stance: 'affirmed',
        mode: 'direct',
        carriedOver: because,
        by: 'quotation',
      };
      found.push({ f, reading, n, link, stands: near?.stands });
      if (near) last = { ...near, ordinal: passage.ordinal };
    }
    lastPassageOpen = [...reading.quotations, ...(reading.inside ? [reading.inside] : [])].some((q) => q.open);
  }

  function linkOf(f: Found, reading: SentenceReading): { link: VoiceLink; stands: StandsFor | undefined } {
    // « On lui reproche d'avoir payé »: that is nobody
    if (!f.source || ON.test(text.slice(f.source.start, f.source.end)))
      return {
        link: { name: 'unnamed', kind: 'unnamed', anonymous: true, ...(f.cue ? { cue: f.cue } : {}) },
        stands: undefined,
      };
    const words = text.slice(f.source.start, f.source.end);
    const source = f.source;
    const head = f.np?.head.mention ?? f.np?.words.at(-1)?.mention ?? inSource(reading, source);
    const pronoun = PRONOUN.test(words.trim());
    const stands = isNearest(words)
      ? people.nearest(words, f.source.start, reading)
      : pronoun
        ? FIRST.test(words.trim())
          ? reading.inside && people.speaker
          : (people.at(f.source.start + (/^-(?:t-)?/.exec(words)?.[0].length ?? 0)) ?? people.at(f.source.start))
        : undefined;
    const mention = head ? fullest(head) : undefined;
    const around = text.slice(reading.sentence.start, reading.sentence.end);
    const anonymous =
      !head &&
      !stands?.mention &&
      (ANONYMOUS.test(words) ||
        (ANONYMOUS.test(around) && /anonym|named|identified/.test(around)) ||
        (INDEFINITE.test(words) && f.np !== undefined && isPerson(f.np)));
    const kind: VoiceLink['kind'] =
      mention?.kind === 'person'
        ? 'person'
        : mention?.kind === 'organisation' || mention?.kind === 'place'
          ? 'body'
          : f.np && isPerson(f.np)
            ? 'person'
            : f.np && isBody(f.np)
              ? 'body'
              : /\b(?:report|book|letter|memo|document|statement|rapport|livre|lettre|note|documents?|communiqué)\b/i.test(
                    words,
                  )
                ? 'document'
                : 'person';
    const name =
      stands?.words ??
      (mention && f.np?.head.mention
        ? mention.text
        : RELATIVE.test(words) && f.np
          ? text.slice(f.np.start, f.np.end)
          : words.replace(/^-t-|^-/, ''));
    const id = stands?.mention ?? mention?.id;
    return {
      link: { name, kind, anonymous, at: f.source, ...(id ? { mention: id } : {}), ...(f.cue ? { cue: f.cue } : {}) },
      stands,
    };
  }

  // nesting: what stands inside the content of another is said through that one
  found.sort(
    (a, b) =>
      (a.f.content[0]?.start ?? a.f.cue?.start ?? 0) - (b.f.content[0]?.start ?? b.f.cue?.start ?? 0) ||
      (b.f.content.at(-1)?.end ?? 0) - (a.f.content.at(-1)?.end ?? 0),
  );
  const list: Said[] = [];
  const placed = new Map<string, number>();
  const frames: { said: Said; content: readonly Span[]; cue?: Span; factive?: boolean }[] = [];
  for (const x of found) {
    const core = x.f.cue ?? x.f.content[0];
    if (!core) continue;
    // sorted by their start: what holds this one stands not far before it
    const outer = frames
      .slice(-NEAR)
      .filter(
        (o) =>
          o.content.some((c) => c.start <= core.start && core.end <= c.end) &&
          !(o.cue && x.f.cue && o.cue.start === x.f.cue.start),
      )
      .sort((a, b) => size(a.content) - size(b.content))[0];
    const through = outer ? outer.said.voice.chain : base;
    const medium = mediumOf(x, text, facts, fullest);
    const onRecord =
      /condition of anonymity|off the record|sous (?:couvert|le sceau|réserve) d[e'’]\s?l?['’]?anonymat/i.test(
        text.slice(x.reading.sentence.start, x.reading.sentence.end),
      )
        ? false
        : undefined;
    const voice: Voice = {
      chain: linked([...through, ...(medium ? [medium] : [])], x.link),
      mode: x.f.mode,
      ...(onRecord === false ? { onRecord } : {}),
      ...(x.f.carriedOver ? { carriedOver: x.f.carriedOver } : {}),
    };
    const start = Math.min(core.start, x.f.content[0]?.start ?? core.start);
    const end = Math.max(core.end, x.f.content.at(-1)?.end ?? core.end);
    const place = `${start}-${end}`;
    const ordinal = placed.get(place) ?? 0;
    placed.set(place, ordinal + 1);
    const attribution: Attribution = {
      id: attributionId(document.id, start, end, ordinal),
      document: document.id,
      voice,
      stance: x.f.stance,
      ...(x.f.source ? { source: x.f.source } : {}),
      ...(x.f.cue ? { cue: x.f.cue } : {}),
      content: x.f.content,
      ...(x.f.addressee ? { addressee: x.f.addressee } : {}),
      ...(outer ? { within: outer.said.attribution.id } : {}),
      by: x.f.by,
    };
    const said: Said = {
      attribution,
      voice,
      passage: x.reading.passage.id,
      ...(x.f.forecast ? { forecast: true } : {}),
      ...clauseOf(x.f.cue, x.reading),
    };
    list.push(said);
    // "…, which the clerk denies": nobody speaks through who denies it
    if (x.f.by === 'resumptive') continue;
    frames.push({
      said,
      content: x.f.content,
      ...(x.f.cue ? { cue: x.f.cue } : {}),
      ...(x.f.factive || x.f.stance === 'no answer' ? { factive: true } : {}),
    });
  }
  list.sort(
    (a, b) =>
      (a.attribution.cue?.start ?? a.attribution.content[0]?.start ?? 0) -
      (b.attribution.cue?.start ?? b.attribution.content[0]?.start ?? 0),
  );
  const around = holding(frames, (o) => o.content);

  return {
    list,
    publication,
    at(offset, clause) {
      let best: { said: Said; size: number } | undefined;
      for (const o of around(offset)) {
        if (o.factive) continue;
        if (o.cue && o.cue.start <= clause.vg.start && clause.vg.start < o.cue.end) continue;
        const s = size(o.content);
        if (!best || s < best.size) best = { said: o.said, size: s };
      }
      return best?.said;
    },
    inside(offset) {
      return around(offset).sort((a, b) => size(a.content) - size(b.content))[0]?.said;
    },
    speakerAt(offset) {
      const hit = around(offset).find((o) => o.said.voice.mode === 'direct');
      const link = hit?.said.voice.chain.at(-1);
      return link && link.kind !== 'publication'
        ? {
            words: link.name,
            ...(link.mention ? { mention: link.mention } : {}),
            reason: 'the speaker of the quotation',
          }
        : undefined;
    },
  };
}

const clauseOf = (cue: Span | undefined, { clauses }: SentenceReading): { readonly clause?: Clause } => {
  const clause = cue && clauses.find(({ vg }) => touches(vg, cue));
  return clause ? { clause } : {};
};

/** A paper that cites itself is one link, not two. */
const linked = (through: readonly VoiceLink[], link: VoiceLink): VoiceLink[] =>
  through.at(-1)?.name.toLowerCase() === link.name.toLowerCase() ? [...through] : [...through, link];

/** How many characters of a stretch the others hold. */
const shared = (spans: readonly Span[], q: Span): number =>
  spans.reduce((n, c) => n + Math.max(0, Math.min(c.end, q.end) - Math.max(c.start, q.start)), 0);

const size = (spans: readonly Span[]): number => spans.reduce((s, c) => s + c.end - c.start, 0);

const inSource = (reading: SentenceReading, source: Span): Mention | undefined => {
  const inside = reading.words.filter(
    (w) => w.mention && w.mention.kind !== 'moment' && w.start >= source.start && w.end <= source.end,
  );
  const first = reading.words.find((w) => w.start >= source.start);
  // "Karel Novotny, the yard's owner": the name that opens the phrase; "the owner, Karel Novotny": the one that stands as apposition
  if (inside[0] && inside[0] === first) return inside[0].mention;
  const apposed = inside.find((w) => w.mention?.kind === 'person');
  return apposed?.mention;
};
