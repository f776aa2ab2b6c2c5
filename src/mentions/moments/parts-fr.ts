/** French words that pick a part of the time after them: "fin", "au début de", "la première moitié de", "dans la nuit du". */
import { S } from './fragments.ts';
import type { Part, PartPattern } from './said.ts';

const one = (part: Part) => () => part;
const DE = `${S}(?:de${S}(?=l['’]|la${S}|[^l]|les${S})|du${S}|des${S}|d['’])`;
const OF = `(?:${DE}|${S})`;
const LA = `(?:[Ll]a${S}|[Ll]e${S}|[Ll]es${S}|[Ll]['’])?`;

export const PARTS_FR: readonly PartPattern[] = [
  { find: `${LA}(?:toute${S})?(?:[Ff]in)${S}des${S}(?=années)`, part: one('late') }, // la fin des années 1990
  { find: `${LA}(?:tout${S})?(?:[Dd]ébut)${S}des${S}(?=années)`, part: one('early') }, // au début des années 80
  {
    find: `(?<!(?:pris|mis|met|prend|mettre|prendre|sans)${S})${LA}(?:toute${S})?(?:[Ff]in)(?:${OF}|-)`,
    part: one('end'),
  }, // fin 2014; la fin de l'année
  { find: `${LA}(?:tout${S})?(?:[Dd]ébut)(?:${OF}|-)`, part: one('start') }, // début 2015; début mars
  { find: `${LA}[Mm]i-`, part: one('mid') }, // mi-octobre
  { find: `${LA}(?:[Mm]ilieu|[Cc]œur)${DE}`, part: one('mid') }, // le milieu des années 90
  { find: `[Cc]ourant${OF}`, part: one('course') }, // courant 2014
  { find: `${LA}(?:première${S}moitié|première${S}quinzaine|première${S}partie)${DE}`, part: one('first-half') }, // la première quinzaine de mai
  { find: `${LA}(?:seconde|deuxième|dernière)${S}(?:moitié|quinzaine|partie)${DE}`, part: one('second-half') },
  { find: `${LA}première${S}semaine${DE}`, part: one('first-week') },
  { find: `${LA}deuxième${S}semaine${DE}`, part: one('second-week') }, // la deuxième semaine de juillet
  { find: `${LA}troisième${S}semaine${DE}`, part: one('third-week') },
  { find: `${LA}premier${S}jour${DE}`, part: one('first-day') },
  { find: `${LA}dernier${S}jour${DE}`, part: one('last-day') },
  { find: `${LA}semaine${DE}`, part: one('week-of') }, // la semaine du 3 mai
  { find: `${LA}week-end${DE}`, part: one('weekend-of') },
  { find: `${LA}dernière${S}semaine${DE}`, part: one('last-week') },
  { find: `${LA}(?:tout${S})?premiers${S}jours${DE}`, part: one('first-days') }, // les premiers jours de mars
  { find: `${LA}(?:tout${S})?derniers${S}jours${DE}`, part: one('last-days') },
  { find: `${LA}premi(?:ers${S}mois|ères${S}semaines)${DE}`, part: one('first-months') }, // les premiers mois de 2015
  { find: `${LA}derni(?:ers${S}mois|ères${S}semaines)${DE}`, part: one('last-months') },
  { find: `${LA}(?:matin|matinée|aube|petit${S}matin)${DE}`, part: one('morning') }, // le matin du 12 mars
  { find: `${LA}après-midi${DE}`, part: one('afternoon') },
  { find: `${LA}(?:soir|soirée)${DE}`, part: one('evening') }, // le soir du 3 mai
  { find: `${LA}nuit${DE}`, part: one('night') },
  { find: `${LA}journée${DE}`, part: one('day-of') }, // la journée du 4
  { find: `(?<!au${S})[Pp]lus${S}tôt${S}(?:dans${S})?`, part: one('earlier') }, // plus tôt dans l'année
  { find: `(?<!au${S})[Pp]lus${S}tard${S}(?:dans${S})?(?=la|le|l['’]|ce|cette|cet)`, part: one('later') },
];
