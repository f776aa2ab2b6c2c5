/** Beginnings of words, English and French, that tell of one and the same happening: "the crash", "rammed a train", "the accident". */

/** A word of a class dates another of it: the day on which a ship "sank" is the day of "the sinking". */
const CLASSES: readonly (readonly string[])[] = [
  [
    'crash collid collis ramm derail accident plung overturn pile-up avalanch swept landslid mudslid',
    'percut déraill renvers emport écras',
  ],
  ['collaps caved gave way subsid rupture broke burst', 'effondr écroul ruptur rompu cédé céda'],
  [
    'attack bomb shoot shot gunfire opened fire open fire assault raid massacre explo blast stabb hostage gunm detonat shell',
    'attentat attaqu fusillade tuerie tiré tirs assaut raid massacre explos déton bombard',
  ],
  [
    'death died dead dies die killed drown murder assassin slain perish body',
    'mort décéd décès tué noyé meurtr assassin périr péri',
  ],
  ['fire blaze burn arson flames', 'incendi feu brûl flamme'],
  ['sank sink sunk capsiz wreck founder ran aground run aground', 'naufrag coulé coula chavir sombr échou'],
  ['break broke cut sever fail outage went dead cable', 'coupur coupé rompu panne défaill'],
  ['kidnap abduct seized taken vanish disappear', 'enlèv enlev rapt dispar'],
  ['vote voted poll election ballot count referendum', 'vote voté scrutin élection électi référendum'],
  ['storm cyclone hurricane flood quake typhoon', 'tempête cyclone ouragan inond crue séisme'],
  ['riot unrest clash mutin', 'émeute mutin affront'],
  ['arrest detain custody', 'arrest arrêt interpell garde à vue'],
  ['wedding married marry', 'mariage marié épous'],
  ['leak spill poison contamin', 'fuite déversement pollution empoisonn contamin'],
  ['strike walkout', 'grève débray'],
  ['robber heist burgl theft stole', 'braquage cambriol vol volé'],
];
const stemsOf = (line: readonly string[]): readonly string[] =>
  line
    .flatMap((words) =>
      words.replaceAll(/(gave|open(?:ed)?|r[au]n|went|garde) (way|fire|aground|dead|à vue)/g, '$1_$2').split(' '),
    )
    .map((w) => w.replaceAll('_', ' '));

const begins = (stems: readonly string[]): RegExp => new RegExp(`(?<![a-zà-ÿ])(?:${stems.join('|')})`);

export const HAPPENINGS: readonly RegExp[] = CLASSES.map((line) => begins(stemsOf(line)));
/** Any of those that befall people: what "the drama" or "the events" of a text are. */
export const ANY_HAPPENING: RegExp = begins(CLASSES.slice(0, 11).flatMap(stemsOf));
/** Words that name no kind: "the events", "le drame". */
export const UNNAMED =
  /(?<![a-zà-ÿ])(?:events?|tragedy|disaster|catastrophe|incident|drame|tragédie|faits|événements?|évènements?|sinistre)(?![a-zà-ÿ])/;
