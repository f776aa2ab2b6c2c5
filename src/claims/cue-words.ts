/** Verbs, nouns and turns that show that somebody speaks, thinks, asks or denies; with the stance each gives to what follows. */

import type { Stance } from '../domain/attribution.ts';
import type { Language } from '../domain/facts.ts';

/** say: takes speech; think: takes a belief; ask; deny; doubt. `object` verbs make a bare object their content: "denied the report". */
export interface CueVerb {
  readonly stance: Stance;
  readonly thought: boolean;
  readonly object: boolean;
}

const EN = {
  say: `say tell submit highlight add note state declare explain claim insist assert maintain argue report announce warn admit concede acknowledge confirm reveal remark comment observe reply respond answer stress emphasise emphasize
underline point write testify recall recount relate complain suggest indicate allege contend repeat reiterate reassure promise vow pledge predict forecast caution inform notify advise alert disclose boast quip joke shout
continue conclude swear affirm agree accept describe depict portray estimate calculate stipulate propose recommend urge threaten assure brief protest counter retort interject mutter whisper tweet post lament bemoan hail praise welcome
criticise criticize condemn denounce blame accuse brand label dismiss-as hint imply signal specify summarise clarify elaborate opine venture volunteer certify attest`,
  think: `believe think fear suspect know expect hope feel understand realise realize consider assume presume suppose doubt-not imagine reckon worry see hear learn discover find wonder-not judge regard assess anticipate foresee guess remember forget want
intend plan agree decide determine establish conclude`,
  ask: 'ask wonder question enquire inquire demand request query seek',
  deny: 'deny refute reject dispute contest rebut contradict disavow repudiate',
  doubt: 'doubt',
  object: `deny refute reject dispute contest rebut contradict confirm admit acknowledge concede accept claim allege fear suspect expect announce reveal disclose report predict forecast describe recommend suggest propose urge demand
request condemn criticise denounce warn condemn recall stress emphasise emphasize underline highlight doubt question hail praise welcome promise threaten voice express blame mention cite note`,
} as const;

const FR = {
  say: `dire affirmer déclarer ajouter assurer indiquer expliquer préciser soutenir prétendre raconter confier annoncer révéler rapporter rappeler souligner noter avertir prévenir alerter informer reconnaître admettre avouer confirmer conclure estimer juger
répondre répliquer rétorquer insister répéter poursuivre continuer témoigner écrire signaler mentionner évoquer décrire dénoncer déplorer regretter promettre garantir certifier attester alléguer arguer relater observer remarquer commenter constater résumer
marteler nuancer objecter protester jurer lâcher glisser lancer ironiser plaider renchérir reprendre détailler suggérer recommander préconiser conseiller menacer exiger accuser reprocher critiquer qualifier citer rappeler divulguer dévoiler avancer invoquer apprendre tweeter s'interroger chiffrer évaluer pronostiquer prédire prévoir vanter targuer plaindre saluer condamner relever trancher maintenir`,
  think: `croire penser craindre redouter soupçonner savoir ignorer considérer supposer espérer imaginer douter-non comprendre découvrir voir présumer pressentir entendre sentir juger`,
  ask: 'demander interroger réclamer solliciter questionner',
  deny: 'démentir nier contester réfuter rejeter récuser contredire infirmer exclure écarter défendre',
  doubt: 'douter',
  object: `démentir nier contester réfuter rejeter récuser confirmer reconnaître admettre avouer annoncer révéler dénoncer déplorer regretter évoquer craindre redouter rappeler souligner soupçonner prévoir promettre décrire signaler mentionner exiger réclamer demander
recommander préconiser condamner critiquer saluer estimer affirmer invoquer relever rapporter`,
} as const;

function table(source: typeof EN | typeof FR): Map<string, CueVerb> {
  const map = new Map<string, CueVerb>();
  const objects = new Set(source.object.split(/\s+/));
  const add = (words: string, stance: Stance, thought: boolean): void => {
    for (const w of words.split(/\s+/)) if (!map.has(w)) map.set(w, { stance, thought, object: objects.has(w) });
  };
  add(source.deny, 'denied', false);
  add(source.doubt, 'doubted', true);
  add(source.ask, 'asked', false);
  add(source.say, 'affirmed', false);
  add(source.think, 'affirmed', true);
  return map;
}

const tables: Partial<Record<Language, Map<string, CueVerb>>> = {};

export function cueVerb(lemma: string, language: Language): CueVerb | undefined {
  const own = (tables[language] ??= table(language === 'fr' ? FR : EN));
  return own.get(lemma);
}

/** What follows these is stated by the writer, not by who knows it: "he knew that she had left". */
export const FACTIVE = new Set(
  'know realise realize learn discover find see understand remember forget recall establish determine hear savoir apprendre découvrir constater comprendre voir oublier'.split(
    ' ',
  ),
);

/** Verbs that tell somebody: their object is whom they tell. */
export const TELLS = new Set(
  'tell inform notify warn alert advise brief assure reassure remind ask urge promise persuade convince instruct order informer avertir prévenir alerter assurer aviser rassurer'.split(
    ' ',
  ),
);

/** "is said to", "was believed to", "are thought to": nobody named speaks. */
export const HEARSAY = new Set(
  'say think believe report allege suspect understand know rumour consider expect presume assume estimate claim fear deem accuse'.split(
    ' ',
  ),
);

/** Adverbs that put a statement in the mouth of nobody named. */
export const HEARSAY_ADVERBS = new Set('reportedly allegedly supposedly purportedly apparently'.split(' '));
export const HEARSAY_ADVERBS_FR = new Set('prétendument vraisemblablement apparemment'.split(' '));

/** Nouns that take a clause: "the claim that …", "his fear that …". */
export const CUE_NOUNS_EN =
  /^(?:claims?|allegations?|suggestions?|reports?|statements?|belief|beliefs|fears?|suspicions?|warnings?|assertions?|accusations?|assurances?|concerns?|conclusion|view|impression|rumours?|testimony|admission|announcement|revelation|hope|prediction|assessment|insistence|denial|promise|opinion|hypothesis|argument|finding|information|evidence|idea|feeling|message|news|word|speculation|rumou?r|theory|story|gossip|tip|tip-off|account|case|recollection|contention)$/i;
export const CUE_NOUNS_FR =
  /^(?:affirmations?|allégations?|accusations?|hypothèse|idée|crainte|craintes|soupçons?|rumeurs?|annonce|certitude|conviction|information|informations|assurance|promesse|impression|sentiment|témoignage|révélation|conclusion|déclarations?|propos|versions?|thèses?|aveux)$/i;
