/** The French grammar of time: its families in order; where two forms are equally long, the earlier one counts. */
import { ABSOLUTE_FR } from './absolute-fr.ts';
import { DURATIONS_FR } from './durations-fr.ts';
import { S } from './fragments.ts';
import { grammarOf } from './grammar.ts';
import { HOLIDAYS_FR } from './holidays-fr.ts';
import { numeric } from './numeric.ts';
import { PARTS_FR } from './parts-fr.ts';
import { RELATIVE_FR } from './relative-fr.ts';

/** Beginnings of the words that give a French expression away. */
const TRIGGERS = [
  '\\d|[IVX]+(?:e|è)(?![a-z])',
  '[Jj]anv|[Ff][ée]vr?|[Mm]ars\\b|[Aa]vr|[Mm]ai\\b|[Jj]uin|[Jj]uil|[Aa]o[uû]t|[Ss]ept|[Oo]ct|[Nn]ov|[Dd][ée]c(?:embre|\\.|enn)',
  'JANV|F[ÉE]V|MARS|AVR|MAI|JUI|AO[UÛ]|SEPT|OCT|NOV|D[ÉE]C|LUN|MER|JEU|VEND|SAM|DIM|MARD',
  '[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche|[Pp]rintemps|[ÉEée]t[ée](?![a-zà-ÿ])|[Aa]utomne|[Hh]iver',
  '[Mm]inute|[Hh]eures?|[Jj]our|[Nn]uit|[Ss]emaine|[Ww]eek\\b|[Mm]ois\\b|[Tt]rimestre|[Ss]emestre|ans?\\b|[Aa]nnée|[Ss]iècle|[Ss]oir|[Mm]atin',
  '[Hh]ier|[Aa]ujourd|[Dd]emain|[Vv]eille|[Ll]endemain|[Ss]urlendemain|[Éé]poque|moment|temps\\b|date\\b|période|[Mm]aintenant|[Aa]ctuellement|[Dd]ésormais|[Rr]écemment|[Nn]aguère|[Dd]ernièrement|[Bb]ientôt|[Pp]rochainement|peu\\b|[Rr]entrée|quinzaine|midi\\b|minuit',
  'Noël|[Nn]ouvel|Saint|Épiphanie|[Ff]ête|Assomption|Toussaint|Armistice|Pâques|Vendredi|Ascension|Pentecôte|Cendres|Rameaux|Avent|[Rr]éveillon',
].join('|');

const NEVER =
  'et de aux par pour sur avec qui que est sont a ont été avait avaient son sa ses leur leurs ne pas se elle ils elles on nous vous je ou mais où dont si y sans entre chez vers lui me te être avoir fait dit selon pendant jusqu n d s j m t c qu Elle De Au Par Pour Sur Et Mais';

export const FRENCH = grammarOf(
  [...numeric('day first'), ...ABSOLUTE_FR, ...HOLIDAYS_FR, ...RELATIVE_FR, ...DURATIONS_FR],
  PARTS_FR,
  `${S}(?:de|du)${S}(?=(?:la|l['’]|ce|cette|cet|\\d{4}|mois|même|l)|mois)|${S}d['’](?=octobre|avril|août)|${S}(?=cette${S}année)`,
  TRIGGERS,
  NEVER,
);
