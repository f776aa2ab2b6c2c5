/** Words of speaking near a date: the day of an interview is not the time that the story has reached. */
import type { Reading } from './reading.ts';
import type { Told } from './setting.ts';

export const SAID =
  /(?:\bsaid|\btold|\bannounced|\backnowledged|\bdeclared|\binsisted|\bconfirmed|\bdenied|\badded|\bstatement|\breached|\bspoke|\binterview|\btestified|\bpublished|\breported|\bdit|affirmé|déclaré|indiqué|assuré|annoncé|démenti|confirmé|joint|interrogé|contacté|expliqué|précisé|communiqué|rapporté|écrit)/i;
const HEARD = /(?:entendue?|interrogée?|auditionnée?|testified|gave evidence|interviewed|heard again|questioned)/i;

/** "She said on Tuesday"; "heard again on 3 March 2014, he admitted": when somebody spoke of it, not when it happened. */
export function merelySaid(t: Told, { setting, expressions }: Reading): boolean {
  const { text } = setting.context;
  const before = text.slice(Math.max(0, t.start - 34), t.start);
  if (HEARD.test(before)) return true;
  const said = expressions[t.index]?.said;
  if (t.source !== 'published' || (said?.form !== 'weekday' && said?.form !== 'current')) return false;
  return SAID.test(before.slice(4)) || SAID.test(text.slice(t.end, t.end + 14));
}
