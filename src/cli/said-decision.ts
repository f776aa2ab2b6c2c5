/** A person's decision in one line, for lists. */
import type { Decision } from '../domain/judgement.ts';

type Said = { readonly [K in Decision['kind']]?: (decision: Extract<Decision, { readonly kind: K }>) => string };

const during = (time: string | undefined): string => (time === undefined ? '' : ` (${time})`);

const SAID: Said = {
  identity: ({ verdict, a, b }) => `${verdict}: ${a} · ${b}`,
  fact: ({ document, fact, value }) => `set ${document} ${fact} = ${value}`,
  claim: ({ verdict, claim }) => `${verdict}: ${claim}`,
  passage: ({ passage, verdict }) => `${passage} is ${verdict}`,
  mapping: ({ document, mapping }) => `${document} is read as ${mapping.as === 'none' ? 'no record' : mapping.as}`,
  due: ({ body, request, days }) =>
    `an answer is due after ${days} days${body === undefined ? '' : ` from ${body}`}${request === undefined ? '' : ` about “${request}”`}`,
  cue: ({ language, words, predicate }) => `“${words}” (${language}) says ${predicate}`,
  proposition: ({ verdict, a, b }) => `${verdict} proposition: ${a} · ${b}`,
  relation: ({ relation, a, b, verdict, during: time }) =>
    `${a} ${verdict === 'holds' ? '' : 'not '}${relation} ${b}${during(time)}`,
  existed: ({ holder, during: time }) => `${holder} existed ${time}`,
  group: ({ group, member, verdict, during: time }) => `${member} is ${verdict} ${group}${during(time)}`,
  origin: ({ verdict, a, b }) => `${a} ${verdict} ${b}`,
  withdrawal: ({ source }) => `withdrawn: ${source}`,
  search: ({ words, verdict }) => `search ${verdict}: ${words}`,
  undo: ({ judgement }) => `undo ${judgement}`,
};

/** Kinds that this list does not know yet are shown by their name. */
export function saidDecision(decision: Decision): string {
  const say = SAID[decision.kind] as ((decision: Decision) => string) | undefined;
  return say ? say(decision) : (decision as { readonly kind: string }).kind;
}
