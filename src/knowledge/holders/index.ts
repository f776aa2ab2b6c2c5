/** Who can hold knowledge: named people and bodies, states by their names, capitals and adjectives, and bodies that texts only describe. */
import type { Claim, RoleFiller } from '../../domain/claim.ts';
import { stateId } from '../../domain/holder.ts';
import type { EntityId } from '../../domain/ids.ts';
import type { RoleName } from '../../domain/predicates/index.ts';
import { mentionIn, type ReadDocument, type WhoIsWho } from '../scene.ts';
import {
  bareWords,
  bodyOfPeople,
  branchWords,
  type Described,
  described,
  kinNoun,
  kinOf,
  speaksFor,
} from './described.ts';
import {
  describedId,
  type HolderDecisions,
  NOTHING_DECIDED,
  type Registry,
  registry,
  stateOfPlace,
} from './registry.ts';
import { renaming, type SaidRelation, saidRelations } from './said-relations.ts';
import { stateAdjective, stateInWords, stateName } from './states.ts';

export type { HolderDecisions } from './registry.ts';

/** The holders of one document. */
export interface HoldersIn {
  /** Who has the role; several where it names several. */
  of(claim: Claim, role: RoleName): readonly EntityId[];
  /** A voice's name as a holder. */
  called(name: string): EntityId | undefined;
}

export interface Holders extends Pick<Registry, 'list' | 'relations'> {
  in(document: ReadDocument): HoldersIn;
}

const PRONOUN =
  /^(?:they|them|it|he|she|him|her|we|us|i|me|who|which|ils?|elles?|eux|lui|leur|nous|on|je|qui|lequel)$/iu;
const FIRST_PERSON = /^(?:i|me|we|us|je|nous|moi)$/iu;
const PLURAL_OR_BODY = /^(?:they|them|it|ils|elles|eux|leur)$/iu;
const NAME_AFTER =
  /^,\s(?:then\s|now\s|alors\s|called\s)?(?:the\s|la\s|le\s|l['’])?(\p{Lu}[\p{L}\d.&-]*(?:\s\p{Lu}[\p{L}\d.&-]*)*)/u;

/** Longer words are a clause, not a holder. */
const LONG = 160;

/** Share of a document's adjectives that one state must have before "the authorities" alone are taken for its own. */
const MOSTLY = 0.6;

/** The state whose bodies the document speaks of most, where one stands out. */
function mainState(document: ReadDocument, describe: (words: string) => Described | undefined): string | undefined {
  const seen = new Map<string, number>();
  let all = 0;
  for (const claim of document.claims)
    for (const { words } of claim.roles) {
      const state = words.length < 120 ? describe(words)?.state : undefined;
      if (state === undefined) continue;
      seen.set(state, (seen.get(state) ?? 0) + 1);
      all++;
    }
  const [most] = [...seen].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most && most[1] >= all * MOSTLY ? most[0] : undefined;
}

export function holdersOf(
  who: WhoIsWho,
  decisions: HolderDecisions = NOTHING_DECIDED,
  named: (name: string) => EntityId | undefined = () => undefined,
): Holders {
  const book = registry(decisions, named);
  const cache = new Map<string, Described | undefined>();
  const describe = (words: string): Described | undefined => {
    if (!cache.has(words)) {
      if (cache.size > 50_000) cache.clear();
      cache.set(words, described(words));
    }
    return cache.get(words);
  };

  const state = (code: string, words: string): EntityId =>
    book.note({ id: stateId(code), kind: 'body', name: stateName(code) }, words);

  function entityHolder(id: EntityId, words: string): EntityId | undefined {
    const entity = who.entity(id);
    if (!entity) return undefined;
    const of = stateInWords(words);
    if (entity.kind === 'place') {
      const place = stateOfPlace(entity.name);
      if (!place) return book.note({ id, kind: 'body', name: entity.name }, words);
      const name = stateName(place.code);
      if (!place.capital) return state(place.code, words);
      if (book.refused('stands for', entity.name, name))
        return book.note({ id, kind: 'body', name: entity.name }, words);
      const b = state(place.code, words);
      const reason = `a government is called by its capital: ${entity.name} for ${name}`;
      book.relate({ kind: 'stands for', a: id, b, because: { rule: 'capital', reason } });
      return b;
    }
    if (entity.kind === 'person') return book.note({ id, kind: 'person', name: entity.name });
    const body = book.note({ id, kind: 'body', name: entity.name });
    if (of !== undefined) {
      const reason = `called so: “${bareWords(words)}”`;
      book.relate({ kind: 'part of', a: body, b: state(of, stateName(of)), because: { rule: 'adjective', reason } });
    }
    return body;
  }

  function branchHolder(
    { branch = 'authorities', state: of, words }: Described,
    main: string | undefined,
    document: string,
  ) {
    const name = of === undefined ? main && stateName(main) : stateName(of);
    const own = describedId(words, document);
    const code = of ?? (name !== undefined && book.refused('stands for', words, name) ? undefined : main);
    if (code === undefined) return book.note({ id: own, kind: 'body', name: words, within: document }, words);
    const whole = state(code, branch === 'authorities' ? words : stateName(code));
    const meant =
      branch === 'authorities'
        ? whole
        : book.note(
            { id: describedId(`${code} ${branch}`), kind: 'body', name: `${stateAdjective(code)} ${branch}` },
            words,
          );
    if (meant !== whole) {
      const reason = `${branch} of ${stateName(code)}, by their words`;
      book.relate({ kind: 'part of', a: meant, b: whole, because: { rule: 'adjective', reason } });
    }
    if (of === undefined) {
      const reason = `“${words}” in a document that speaks mostly of bodies of ${stateName(code)}`;
      book.relate({ kind: 'stands for', a: own, b: meant, because: { rule: 'main state of the document', reason } });
    }
    return meant;
  }

  /** "the local branch of the agency, then the Harbour Watch, …": the name that stands right after the description. */
  function nameAfter(filler: RoleFiller, claim: Claim): string | undefined {
    const [quote] = claim.quotes;
    if (filler.end < quote.start || filler.standsFor) return undefined;
    const after = quote.words.slice(filler.end - quote.start, filler.end - quote.start + 80);
    const name = NAME_AFTER.exec(after)?.[1];
    return name !== undefined && named(name) !== undefined ? name : undefined;
  }

  function inDocument(document: ReadDocument): HoldersIn {
    const main = mainState(document, describe);
    const kin = new Map<string, Set<string>>();
    for (const claim of document.claims)
      for (const { words } of claim.roles) {
        const noun = words.length < 60 && kinOf(words) ? kinNoun(words) : undefined;
        if (noun !== undefined) kin.set(noun, (kin.get(noun) ?? new Set()).add(bareWords(words)));
      }
    const byWords = (words: string): EntityId | undefined => {
      const body = bodyOfPeople(words);
      if (body !== undefined) {
        const entity = named(bareWords(body));
        const id = entity === undefined ? byWords(body) : entityHolder(entity, body);
        if (id !== undefined) return id;
      }
      const found = describe(words);
      if (!found) return undefined;
      if (found.sort === 'branch') return branchHolder(found, main, document.id);
      const kind = found.sort === 'someone' ? 'person' : 'body';
      // "his mother" is the one mother whom the document names as somebody's
      const full = kin.get(kinNoun(found.words) ?? '');
      const name = full?.size === 1 ? ([...full][0] ?? found.words) : found.words;
      const id = book.note({ id: describedId(name, document.id), kind, name, within: document.id }, found.words);
      if (found.state !== undefined && found.sort === 'body') {
        const because = { rule: 'adjective', reason: `called so: “${found.words}”` };
        book.relate({ kind: 'part of', a: id, b: state(found.state, stateName(found.state)), because });
      }
      return id;
    };
    const direct = (filler: RoleFiller, claim: Claim): EntityId | undefined => {
      const words = filler.standsFor?.words ?? filler.words;
      const mention = mentionIn(filler);
      const entity = mention === undefined ? undefined : who.entityOf(mention);
      if (entity !== undefined && !kinOf(words)) {
        const person = who.entity(entity)?.kind === 'person';
        if (person || speaksFor(words) || describe(words)?.sort !== 'someone') return entityHolder(entity, words);
      }
      const id = byWords(words);
      const name = id === undefined ? undefined : nameAfter(filler, claim);
      const whole = name === undefined ? undefined : named(name);
      if (id === undefined || name === undefined || whole === undefined) return id;
      const branch = branchWords(bareWords(words));
      if (branch === undefined) return entityHolder(whole, words);
      book.note({ id, kind: 'body', name: bareWords(words), within: document.id }, `${name} ${branch}`);
      book.note({ id: whole, kind: 'body', name });
      const because = { claim: claim.id, reason: `“${bareWords(words)}, … ${name}”` };
      book.relate({ kind: 'part of', a: id, b: whole, because });
      return id;
    };
    const speaker = ({ voice, document: id }: Claim): EntityId | undefined => {
      const link = voice.chain.at(-1);
      if (!link || link.kind === 'publication' || link.kind === 'unnamed' || id !== document.id) return undefined;
      const entity = link.mention === undefined ? undefined : who.entityOf(link.mention);
      return entity !== undefined && !kinOf(link.name) ? entityHolder(entity, link.name) : byWords(link.name);
    };
    /** "we" is who speaks; "they" in reported words too, unless a name is nearer; else the body, or the person, named last in the paragraph. */
    const pronoun = (filler: RoleFiller, claim: Claim): EntityId | undefined => {
      if (FIRST_PERSON.test(filler.words)) return speaker(claim);
      const mention = mentionIn(filler);
      const entity = mention === undefined ? undefined : who.entityOf(mention);
      const human = /^(?:he|she|him|her|lui)$/iu.test(filler.words);
      if (entity !== undefined && !(human && who.entity(entity)?.kind !== 'person'))
        return entityHolder(entity, filler.standsFor?.words ?? '');
      const said = filler.role === 'who' ? speaker(claim) : undefined;
      if (said !== undefined && (!human || book.kindOf(said) === 'person')) return said;
      const last = before.get(claim);
      return PLURAL_OR_BODY.test(filler.words) ? last?.body : human ? last?.person : undefined;
    };
    const before = new Map<Claim, { readonly body?: EntityId; readonly person?: EntityId }>();
    let last: { readonly passage: string; readonly body?: EntityId; readonly person?: EntityId } = { passage: '' };
    for (const claim of document.claims) {
      if (last.passage !== claim.passage) last = { passage: claim.passage };
      before.set(claim, last);
      for (const filler of claim.roles) {
        if ((filler.role !== 'who' && filler.role !== 'to') || PRONOUN.test(filler.words) || filler.words.length > LONG)
          continue;
        const id = direct(filler, claim);
        const kind = id === undefined ? undefined : book.kindOf(id);
        if (id !== undefined && kind === 'body') last = { ...last, body: id };
        if (id !== undefined && kind === 'person') last = { ...last, person: id };
      }
      for (const said of saidRelations(claim.quotes[0].words)) relateSaid(said, claim);
      const renamed = renaming(claim);
      if (renamed) relateSaid(renamed, claim);
    }
    return {
      of(claim, role) {
        const found = claim.roles
          .filter((one) => one.role === role && one.words.length <= LONG)
          .map((filler) => (PRONOUN.test(filler.words) ? pronoun(filler, claim) : direct(filler, claim)));
        return [...new Set(found.filter((id): id is EntityId => id !== undefined))];
      },
      called(name) {
        const entity = named(name);
        return entity === undefined ? byWords(name) : entityHolder(entity, name);
      },
    };
  }

  function relateSaid(said: SaidRelation, claim: Claim): void {
    const [a, b] = [named(said.a), named(said.b)];
    if (a === undefined || b === undefined || book.refused(said.kind, said.a, said.b)) return;
    book.note({ id: a, kind: 'body', name: said.a });
    book.note({ id: b, kind: 'body', name: said.b });
    const because = { claim: claim.id, reason: `${said.a} ${said.kind} ${said.b}` };
    book.relate({ kind: said.kind, a, b, ...(said.during ? { during: said.during } : {}), because });
  }

  return { in: inDocument, list: book.list, relations: book.relations };
}
