/** Beginnings of words, English and French, that tell of one and the same happening: "the crash", "rammed a train", "the accident". */

/** A word of a class dates another of it: the day on which a ship "sank" is the day of "the sinking". `*` stands for any ending, `_` for a blank. */
const CLASSES: readonly string[] = [
  'crash* collid* collis* ramm* derail* accident* plung* overturn* pile-up* avalanch* swept landslid* mudslid* percut* déraill* renvers* écras*',
  'collaps* caved gave_way subsid* ruptur* burst* effondr* écroul* rompu* cédé* céda',
  'attack* bomb* shoot* shot* gunfire opened_fire assault* raid* massacr* explo* blast* stabb* hostage* detonat* attentat* attaqu* fusillade* tuerie* tirs assaut* déton*',
  'death* died dead dies killed drown* murder* assassin* slain perish* mort* décéd* décès tué* noyé* meurtr* péri',
  'fire fires blaze* burn* arson incendi* feu brûl* flamme*',
  'sank sink* sunk capsiz* wreck* ran_aground naufrag* coulé* coula chavir* sombr* échou*',
  'break* broke severed fail* outage* went_dead coupure* coupé* panne* défaill*',
  'kidnap* abduct* seized vanish* disappear* enlèv* enlev* rapt* dispar*',
  'vote* voting poll polls election* ballot* count referendum* voté* scrutin* élection*',
  'storm* cyclone* hurricane* flood* quake* typhoon* tempête* ouragan* inond* crue crues séisme*',
  'riot* unrest clash* mutin* émeute* affront*',
  'arrest* detain* interpell*',
  'wedding* married mariage*',
  'leak* spill* poison* contamin* fuite* déversement* empoisonn*',
  'strike* walkout* grève* débray*',
  'robber* heist* burgl* theft* stole* braquage* cambriol*',
];

const any = (words: string): RegExp =>
  new RegExp(
    `(?<![a-zà-ÿ])(?:${words.replaceAll('*', '[a-zà-ÿ]*').replaceAll(' ', '|').replaceAll('_', ' ')})(?![a-zà-ÿ])`,
  );

export const HAPPENINGS: readonly RegExp[] = CLASSES.map(any);
/** Any of those that befall people: what "the drama" or "the events" of a text are. */
export const ANY_HAPPENING: RegExp = any(CLASSES.slice(0, 11).join(' '));
/** Words that name no kind: "the events", "le drame". */
export const UNNAMED =
  /(?<![a-zà-ÿ])(?:events?|tragedy|disaster|catastrophe|incident|drame|tragédie|faits|événements?|évènements?|sinistre)(?![a-zà-ÿ])/;
