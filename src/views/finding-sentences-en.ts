/** What each rule finds, in one English sentence. It says what the sources tell; never what is true, never what somebody is. */
import type { Moment } from '../domain/moment.ts';
import { type FindingWords, type Sentence, shortened, type Told } from './finding-told.ts';
import { saidDate } from './said-date.ts';

const list = (words: readonly string[]): string =>
  words.length <= 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const date = (edtf: string | undefined): string | undefined => (edtf ? saidDate({ edtf }) : undefined);

const owned = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** Days as a reader thinks of them. */
export function span(days: number): string {
  if (days < 21) return count(days, 'day');
  if (days < 60) return count(Math.round(days / 7), 'week');
  if (days < 730) return count(Math.round(days / 30.44), 'month');
  return count(Math.round(days / 365.25), 'year');
}

/** How long before the event, no finer than the date is: a month is counted in months, a year in years. Empty where it is not before. */
export function ahead(when: Moment | undefined, event: Moment): string {
  const [from, to] = [when?.latest, event.earliest];
  if (!when || from === undefined || to === undefined || from > to) return '';
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const months = years * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  const wide =
    when.earliest === undefined ? 400 : Math.round((Date.parse(from) - Date.parse(when.earliest)) / 86_400_000);
  if (wide > 100)
    return years === 0 ? 'in the year of it' : years === 1 ? 'in the year before' : `${years} years before`;
  if (wide > 5)
    return months === 0
      ? 'in the month of it'
      : months < 24
        ? `${count(months, 'month')} before`
        : `${count(years, 'year')} before`;
  return days === 0 ? 'on the day' : `${span(days)} before`;
}

/** What the first claim says, with its time. */
const claimed = (t: Told): string => `${shortened(t.claims[0] ?? '')}${t.when}`;

const concerning = (told: Told): string => {
  const whom = told.all('concerning');
  return whom === undefined ? '' : ` about ${whom}`;
};

/** What the one who was told had of its own before. */
const onFile = (told: Told): string | undefined =>
  told.detail('onFile') ? `they were on file already (${date(told.detail('onFile'))})` : undefined;

/** What was not passed on, not asked, or not known, by how the source says it. */
function notPassedOn(t: Told): string | undefined {
  const [holder, to] = [t.one('holder'), t.one('not told')];
  switch (t.detail('how')) {
    case 'little':
      return `It is said that ${holder ?? 'others'} passed next to nothing on to ${to}`;
    case 'untraced':
      return `A source found no sign that ${holder ?? 'anybody'} told ${to}`;
    case 'contact':
      return `It is said that ${holder} did not contact ${to}`;
    case 'asked':
      return `It is said that nobody of ${holder} asked${to ? ` ${to}` : ''}`;
    case 'unknowing':
      return holder
        ? `${t.one('did not know')} is said not to have known what ${holder} may have known`
        : `${t.one('did not know')} is said to have learned it late`;
    default:
      return undefined;
  }
}

const SENTENCES: Readonly<Record<string, Sentence>> = {
  'unanswered-request': (t) => {
    const [asker, asked] = [t.one('sender') ?? 'somebody', t.one('addressee') ?? 'somebody'];
    if (t.detail('overdueFrom'))
      return `${asked} had not answered ${asker} by ${date(t.detail('due'))}, when an answer to the request${t.when} was due.`;
    if (t.firm) return `${asked} is said not to have answered ${t.one('sender') ?? 'when asked'}${t.on}${t.before}.`;
    return `${asker} asked ${asked}${t.on}${t.before}; the sources tell of no answer.`;
  },
  'unheeded-notice': (t) =>
    `${t.one('sender') ?? 'Somebody'} told ${t.one('addressee') ?? 'somebody'}${concerning(t)}${t.on}${t.before}: ${[
      t.detail('disputed') ? 'this is disputed' : undefined,
      t.detail('answer') ? 'it is said to have had no answer' : undefined,
      t.detail('act') ? 'it is said that nothing was done' : undefined,
      onFile(t),
    ]
      .filter((one) => one !== undefined)
      .join('; ')}.`,
  'answered-beyond-question-unused': (t) =>
    `Asked${t.on}${t.before} by ${t.one('sender') ?? 'somebody'}, ${t.one('addressee') ?? 'the one asked'} named ${t.all('named beyond the question')} too, whom nobody had asked about; ${t.firm ? 'it is said that nothing was done' : 'nothing is told that was done'} about ${t.all('named beyond the question')}${onFile(t) ? `; ${onFile(t)}` : ''}.`,
  'uncovered-member': (t) =>
    `${t.one('holder') ?? 'Somebody'} watched ${t.one('group')}${t.on}${t.detail('ended') ? ` (ended ${date(t.detail('ended'))})` : ''}; ${t.one('member')} is said never to have been watched.`,
  'lapsed-watch': (t) =>
    `${t.one('holder') ? `${owned(t.one('holder') ?? '')} watch` : 'The watch'} of ${t.one('group') ?? t.one('subject')}${t.detail('began') ? ` (from ${date(t.detail('began'))})` : ''} ${t.detail('announced') ? 'was to end' : t.detail('ended') || !t.detail('reduced') ? 'ended' : 'was reduced'}${t.on}${t.before}.`,
  'lost-track': (t) =>
    `${t.one('subject')} dropped out of ${t.one('holder') ? owned(t.one('holder') ?? '') : 'its watchers’'} sight${t.on}${t.detail('lastSeen') ? `; last seen ${date(t.detail('lastSeen'))}` : ''}${t.detail('until') ? `, and not again before ${date(t.detail('until'))}` : ''}.`,
  'seen-again': (t) =>
    `${t.one('subject')} was seen again${t.on}${t.detail('days') ? `, ${span(Number(t.detail('days')))} after being last seen` : ', after having been out of sight'}.`,
  'held-not-shared': (t) => {
    if (t.detail('how') === 'said')
      return `It is said that ${t.one('holder') ?? 'nobody'} ${t.one('holder') ? 'did not tell' : 'told'} ${t.one('not told') ?? 'others'}${t.on}${t.before}: ${shortened(t.claims[0] ?? '')}.`;
    const lacking = notPassedOn(t);
    if (lacking) return `${lacking}${t.on}${t.before}: ${shortened(t.detail('what') ?? t.claims[0] ?? '')}.`;
    if (t.detail('how') === 'unaware')
      return `${t.one('holder')} held what ${t.one('did not know')} is said not to have known${t.on}${t.before}: ${shortened(t.claims[0] ?? '')}.`;
    return `${t.one('holder')} had ${t.one('concerning')} in sight${t.on}${t.before}, when ${t.one('did not have it')} had ${t.detail('how') === 'lost' ? 'lost them' : 'been looking for them'}.`;
  },
  'denied-after-told': (t) =>
    `${t.one('holder')} denies having known${concerning(t)}; ${t.one('told by') ?? 'somebody'} is said to have told them${t.on}.`,
  'two-accounts': (t) =>
    t.detail('differ') === 'date'
      ? `Two dates are given for what happened once: ${shortened(t.claims[0] ?? '')}.`
      : `${t.one('other voice')} denies what ${t.one('one voice')} says: ${claimed(t)}.`,
  'counts-disagree': (t) =>
    `${t.detail('one')} and ${t.detail('other')} are given for the same: ${shortened(t.detail('what') ?? '')}${t.detail('of') ? ` (${shortened(t.detail('of') ?? '')})` : ''}.`,
  'status-in-doubt': (t) =>
    `In one account ${t.one('subject')} is ${t.detail('one')}, in another ${t.detail('other')}${t.on}.`,
  'dead-without-proof': (t) => `${t.one('subject')} is said to be dead${t.on}, by no source as certain.`,
  'single-voice': (t) =>
    `${t.detail('documents')} documents say it, one voice is behind them (${t.all('voice')}): ${claimed(t)}.`,
  'single-origin': (t) => `${t.detail('documents')} documents say it and come from one origin: ${claimed(t)}.`,
  'circular-citation': (t) => `${t.detail('documents')} texts have it from one another in a circle: ${claimed(t)}.`,
  'anonymous-only': (t) => `Only a voice that is not named (${t.one('voice')}) says it: ${claimed(t)}.`,
  'identity-split': (t) =>
    `${t.one('holder')} had ${t.one('subject')}; ${t.one('other holder')} had them as ${t.detail('name')}.`,
  'rotating-identifiers': (t) =>
    `${t.detail('numbers')} numbers, one after the other, stand for ${t.one('subject')} in the records${t.one('record of') ? ` of ${t.one('record of')}` : ''}.`,
  'small-transfers-to-one-hand': (t) =>
    `${t.detail('payments')} payments by ${t.detail('payers')} payers, ${t.detail('total')} in all, went to ${t.one('receiver')}${t.detail('payments') ? '' : t.on}.`,
  'notice-flood': (t) =>
    `${t.one('addressee')} got ${t.detail('later')} notices and requests in the later half of the time (${t.detail('answeredLater')} answered) against ${t.detail('earlier')} in the earlier (${t.detail('answeredEarlier')} answered).`,
  'forecast-and-outcome': (t) =>
    `Said ${date(t.detail('said')) ?? 'before'}, and later told to have happened${t.on}: ${shortened(t.claims[0] ?? '')}.`,
  'two-places-at-once': (t) => `${t.one('subject')} is put in ${t.detail('one')} and in ${t.detail('other')}${t.on}.`,
  'pooled-link': (t) =>
    `Had ${t.all('holder')} put together what each held, the tie between ${t.all('tied')} would have been there to see${t.on}${t.before}${t.one('tied too') ? ` (and, by the same way, with ${t.all('tied too')})` : ''}.`,
};

const onDate = (edtf: string): string => {
  const said = saidDate({ edtf });
  if (/^(?:since|by|about|at)\b/.test(said)) return ` (${said})`;
  return / – /.test(said) ? ` (${said})` : ` in ${said}`.replace(/^ in (?=\d{1,2} \p{L})/u, ' on ');
};

/** ", 2 months before the fire": a date stands in words. */
function leading(how: string, name: string): string {
  const event = /^\d{4}(?:-\d\d){0,2}$/.test(name) ? saidDate({ edtf: name }) : name;
  if (how === '') return '';
  return how.endsWith('before')
    ? `, ${how} ${event}`
    : `, ${how.replace(/ it$/, ` ${event}`).replace(/^on the day$/, `on the day of ${event}`)}`;
}

export const inEnglish: FindingWords = {
  sentences: SENTENCES,
  list,
  on: onDate,
  when: (edtf) => ` (${saidDate({ edtf })})`,
  before: (when, event) => leading(ahead(when, event.when), event.name),
};
