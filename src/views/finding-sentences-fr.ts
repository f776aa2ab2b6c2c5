/** What each rule finds, in one French sentence. Names and quoted words stay as the sources have them. */
import type { Moment } from '../domain/moment.ts';
import { joinedFr } from './claim-sentence-fr.ts';
import { type FindingWords, type Sentence, shortened, type Told } from './finding-told.ts';
import { onDateFr, saidDateFr } from './said-date-fr.ts';

const list = (words: readonly string[]): string =>
  words.length <= 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`;

const count = (n: number, one: string, several = `${one}s`): string => `${n} ${n < 2 ? one : several}`;

/** Days as a reader thinks of them. */
function span(days: number): string {
  if (days < 21) return count(days, 'jour');
  if (days < 60) return count(Math.round(days / 7), 'semaine');
  if (days < 730) return `${Math.round(days / 30.44)} mois`;
  return count(Math.round(days / 365.25), 'an');
}

/** How long before the event, no finer than the date is. Empty where it is not before it. */
function ahead(
  when: Moment | undefined,
  { name, when: event }: { readonly name: string; readonly when: Moment },
): string {
  const [from, to] = [when?.latest, event.earliest];
  if (!when || from === undefined || to === undefined || from > to) return '';
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const months = years * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  const wide =
    when.earliest === undefined ? 400 : Math.round((Date.parse(from) - Date.parse(when.earliest)) / 86_400_000);
  const dated = /^\d{4}(?:-\d\d){0,2}$/.test(name);
  const said = dated
    ? onDateFr(name)
        .trim()
        .replace(/^(?:en|le) /, '')
    : name;
  const before = (long: string): string =>
    `, ${long} avant ${dated && /^\d{1,2}(?:er)? /.test(said) ? 'le ' : ''}${said}`;
  const within = (what: string): string =>
    `, ${what} ${dated && /^\d{1,2}(?:er)? /.test(said) ? `du ${said}` : joinedFr('de', said)}`;
  if (wide > 100) return years === 0 ? within('l’année') : before(count(years, 'an'));
  if (wide > 5) return months === 0 ? within('le mois') : before(months < 24 ? `${months} mois` : count(years, 'an'));
  return days === 0 ? within('le jour') : before(span(days));
}

const date = (edtf: string | undefined): string | undefined => (edtf ? onDateFr(edtf).trim() : undefined);
/** "depuis le 3 mai 2014", "depuis 2014". */
const since = (edtf: string | undefined): string => (edtf ? saidDateFr(edtf.includes('/') ? edtf : `${edtf}/..`) : '');

/** "le 3 mai 2014", "mai 2014": after "jusqu’à" and "avant". */
const bare = (edtf: string | undefined): string => (date(edtf) ?? '').replace(/^(?:en|au|à l’|dans les) ?/u, '');

const claimed = (t: Told): string => `${shortened(t.claims[0] ?? '')}${t.when}`;

const concerning = (told: Told): string => {
  const whom = told.all('concerning');
  return whom === undefined ? '' : ` ${joinedFr('au sujet de', whom)}`;
};

const to = (words: string): string => joinedFr('à', words);
const of = (words: string): string => joinedFr('de', words);

/** Standings as a record of somebody's case has them. */
const STANDING: Readonly<Record<string, string>> = {
  wanted: 'recherché',
  registered: 'fiché',
  watched: 'surveillé',
  arrested: 'arrêté',
  detained: 'détenu',
  charged: 'mis en examen',
  convicted: 'reconnu coupable',
  sentenced: 'condamné',
  released: 'relâché',
  cleared: 'mis hors de cause',
  expelled: 'expulsé',
  missing: 'disparu',
  'reported dead': 'donné pour mort',
  'confirmed dead': 'mort, avec certitude',
  'reported alive': 'donné pour vivant',
  'seen again': 'revu',
  'in office': 'en fonction',
  'left office': 'sorti de fonction',
};

const standing = (name: string | undefined): string => STANDING[name ?? ''] ?? name ?? '';

/** Ce que l’averti avait déjà de lui-même. */
const onFile = (told: Told): string | undefined =>
  told.detail('onFile') ? `il y avait déjà quelque chose au dossier (${date(told.detail('onFile'))})` : undefined;

/** Ce qui n’a pas été transmis, demandé ou su, selon la façon dont la source le dit. */
function notPassedOn(t: Told): string | undefined {
  const [holder, to_] = [t.one('holder'), t.one('not told')];
  switch (t.detail('how')) {
    case 'little':
      return `${holder ?? 'On'}, dit-on, n’a presque rien transmis ${to(to_ ?? '')}`;
    case 'untraced':
      return `Une source n’a trouvé aucun signe que ${holder ?? 'quelqu’un'} ait informé ${to_}`;
    case 'contact':
      return `${holder}, dit-on, n’a pas pris contact avec ${to_}`;
    case 'asked':
      return `Personne chez ${holder}, dit-on, n’a rien demandé${to_ ? ` ${to(to_)}` : ''}`;
    case 'unknowing':
      return holder
        ? `${t.one('did not know')}, dit-on, ne savait pas ce que ${holder} a pu savoir`
        : `${t.one('did not know')}, dit-on, l’a appris tard`;
    default:
      return undefined;
  }
}

const SENTENCES: Readonly<Record<string, Sentence>> = {
  'unanswered-request': (t) => {
    const [asker, asked] = [t.one('sender') ?? 'quelqu’un', t.one('addressee') ?? 'quelqu’un'];
    if (t.detail('overdueFrom'))
      return `${asked} n’avait pas répondu ${to(asker)} ${date(t.detail('due'))}, jour où la réponse à la demande${t.when} était attendue.`;
    if (t.firm)
      return `${asked}, dit-on, n’a pas répondu ${t.one('sender') ? to(asker) : 'à la question'}${t.on}${t.before}.`;
    return `${asker} a interrogé ${asked}${t.on}${t.before} ; les sources ne rapportent aucune réponse.`;
  },
  'unheeded-notice': (t) =>
    `${t.one('sender') ?? 'Quelqu’un'} a averti ${t.one('addressee') ?? 'quelqu’un'}${concerning(t)}${t.on}${t.before} : ${[
      t.detail('disputed') ? 'cela est contesté' : undefined,
      t.detail('answer') ? 'l’avis, dit-on, est resté sans réponse' : undefined,
      t.detail('act') ? 'rien, dit-on, n’a été fait' : undefined,
      onFile(t),
    ]
      .filter((one) => one !== undefined)
      .join(' ; ')}.`,
  'answered-beyond-question-unused': (t) =>
    `Interrogé${t.on}${t.before} par ${t.one('sender') ?? 'quelqu’un'}, ${t.one('addressee') ?? 'le destinataire'} a nommé aussi ${t.all('named beyond the question')}, sur qui personne n’avait posé de question ; ${t.firm ? 'rien, dit-on, n’a été fait' : 'on ne rapporte rien qui ait été fait'} à ce sujet${onFile(t) ? ` ; ${onFile(t)}` : ''}.`,
  'uncovered-member': (t) =>
    `${t.one('holder') ?? 'Quelqu’un'} surveillait ${t.one('group')}${t.on}${t.detail('ended') ? ` (${joinedFr('jusqu’à', bare(t.detail('ended')))})` : ''} ; ${t.one('member')}, dit-on, n’a jamais été surveillé.`,
  'lapsed-watch': (t) =>
    `La surveillance ${of(t.one('group') ?? t.one('subject') ?? '')}${t.one('holder') ? ` par ${t.one('holder')}` : ''}${t.detail('began') ? ` (${since(t.detail('began'))})` : ''} ${t.detail('announced') ? 'devait prendre fin' : t.detail('ended') || !t.detail('reduced') ? 'a pris fin' : 'a été réduite'}${t.on}${t.before}.`,
  'lost-track': (t) =>
    `${t.one('holder') ?? 'Ceux qui surveillaient'} ${t.one('holder') ? 'a' : 'ont'} perdu de vue ${t.one('subject')}${t.on}${t.detail('lastSeen') ? ` ; vu pour la dernière fois ${date(t.detail('lastSeen'))}` : ''}${t.detail('until') ? `, et pas de nouveau avant ${bare(t.detail('until'))}` : ''}.`,
  'seen-again': (t) =>
    `${t.one('subject')} a été revu${t.on}${t.detail('days') ? `, ${span(Number(t.detail('days')))} après avoir été vu pour la dernière fois` : ', après avoir été hors de vue'}.`,
  'held-not-shared': (t) => {
    const said = shortened(t.claims[0] ?? '');
    if (t.detail('how') === 'said')
      return `${t.one('holder') ?? 'Personne'}, dit-on, n’a${t.one('holder') ? ' pas' : ''} informé ${t.one('not told') ?? 'd’autres'}${t.on}${t.before} : ${said}.`;
    const lacking = notPassedOn(t);
    if (lacking) return `${lacking}${t.on}${t.before} : ${shortened(t.detail('what') ?? t.claims[0] ?? '')}.`;
    if (t.detail('how') === 'unaware')
      return `${t.one('holder')} détenait ce que ${t.one('did not know')}, dit-on, ne savait pas${t.on}${t.before} : ${said}.`;
    return `${t.one('holder')} avait ${t.one('concerning')} sous les yeux${t.on}${t.before}, alors que ${t.one('did not have it')} ${t.detail('how') === 'lost' ? 'l’avait perdu de vue' : 'le cherchait'}.`;
  },
  'denied-after-told': (t) =>
    `${t.one('holder')} nie avoir su${concerning(t)} ; ${t.one('told by') ?? 'quelqu’un'}, dit-on, l’avait informé${t.on}.`,
  'two-accounts': (t) =>
    t.detail('differ') === 'date'
      ? `Deux dates sont données pour ce qui n’a eu lieu qu’une fois : ${shortened(t.claims[0] ?? '')}.`
      : `${t.one('other voice')} dément ce que dit ${t.one('one voice')} : ${claimed(t)}.`,
  'counts-disagree': (t) =>
    `${t.detail('one')} et ${t.detail('other')} sont donnés pour la même chose : ${shortened(t.detail('what') ?? '')}${t.detail('of') ? ` (${shortened(t.detail('of') ?? '')})` : ''}.`,
  'status-in-doubt': (t) =>
    `Dans un récit, ${t.one('subject')} est ${standing(t.detail('one'))} ; dans un autre, ${standing(t.detail('other'))}${t.on}.`,
  'dead-without-proof': (t) =>
    `${t.one('subject')} est donné pour mort${t.on}, sans qu’aucune source le dise pour certain.`,
  'single-voice': (t) =>
    `${t.detail('documents')} documents le disent, une seule voix est derrière eux (${t.all('voice')}) : ${claimed(t)}.`,
  'single-origin': (t) =>
    `${t.detail('documents')} documents le disent et viennent d’une même origine : ${claimed(t)}.`,
  'circular-citation': (t) => `${t.detail('documents')} textes le tiennent l’un de l’autre, en cercle : ${claimed(t)}.`,
  'anonymous-only': (t) => `Seule une voix qui n’est pas nommée (${t.one('voice')}) le dit : ${claimed(t)}.`,
  'identity-split': (t) =>
    `${t.one('holder')} avait ${t.one('subject')} ; ${t.one('other holder')} l’avait sous le nom ${of(t.detail('name') ?? '')}.`,
  'rotating-identifiers': (t) =>
    `${t.detail('numbers')} numéros, l’un après l’autre, désignent ${t.one('subject')} dans les registres${t.one('record of') ? ` ${of(t.one('record of') ?? '')}` : ''}.`,
  'small-transfers-to-one-hand': (t) =>
    `${t.detail('payments')} paiements de ${t.detail('payers')} payeurs, ${t.detail('total')} en tout, sont allés ${to(t.one('receiver') ?? '')}.`,
  'notice-flood': (t) =>
    `${t.one('addressee')} a reçu ${t.detail('later')} avis et demandes dans la seconde moitié de la période (${t.detail('answeredLater')} avec réponse), contre ${t.detail('earlier')} dans la première (${t.detail('answeredEarlier')} avec réponse).`,
  'forecast-and-outcome': (t) =>
    `Dit ${date(t.detail('said')) ?? 'avant'}, puis rapporté comme advenu${t.on} : ${shortened(t.claims[0] ?? '')}.`,
  'two-places-at-once': (t) => `${t.one('subject')} est placé à ${t.detail('one')} et à ${t.detail('other')}${t.on}.`,
  'pooled-link': (t) =>
    `Si ${t.all('holder')} avaient réuni ce que chacun détenait, le lien entre ${t.all('tied')} aurait été visible${t.on}${t.before}${t.one('tied too') ? ` (et, par la même voie, avec ${t.all('tied too')})` : ''}.`,
};

export const inFrench: FindingWords = {
  sentences: SENTENCES,
  list,
  on: onDateFr,
  when: (edtf) => ` (${saidDateFr(edtf)})`,
  before: ahead,
};
