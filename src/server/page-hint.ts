/** Hints as the page says them: each command by the screen that does the same, each option by what is asked for. */

/** Screen by command; a command stands for all that begin so. What is not here the page does not have, and it stays a command for the terminal. */
export const SCREEN_OF: Readonly<Record<string, string>> = {
  'show entities': 'People and things',
  'show sources': 'Sources',
  'show facts': 'Sources',
  'show claims': 'Chronology',
  'show attributions': 'Documents',
  'show timeline': 'Timeline',
  'show findings': 'Findings',
  'show who-knew-when': 'Who knew when',
  'show requests': 'Requests',
  'show watches': 'Requests',
  'show numbers': 'Numbers',
  'show statuses': 'Numbers',
  'show origins': 'Origins',
  'show search': 'Search',
  'show searches': 'Search',
  'show problems': 'Case',
  show: 'Case',
  find: 'Findings',
  knew: 'Who knew when',
  pool: 'Pool',
  holder: 'Holders',
  'judge finding': 'Findings',
  'judge origin': 'Origins',
  'judge search': 'Search',
  judge: 'Judgements',
  claim: 'Documents',
  map: 'Tables',
  set: 'Sources',
  withdraw: 'Sources',
  export: 'Export',
  add: 'Case',
  read: 'Case',
  resolve: 'Case',
  run: 'Case',
};

/** Done in a terminal, from the page too: the server itself, and reading pictures. */
const IN_A_TERMINAL = /^(?:open|read --ocr)\b/;

/** What an option asks for, in words; some the page does not offer. */
const OPTIONS: readonly (readonly [RegExp, string])[] = [
  // Run again with --ocr to read the picture.
  [/\bRun again with --ocr\b/g, 'Run `sheaf read --ocr` in a terminal'],
  // Set 2, or add --override; the decision then says that it was overridden.
  [/, or add --override;[^.]*\./g, '.'],
  // Rate it 2, or set it by `sheaf set … --override`, which is recorded.
  [/, or set it by `[^`]*--override`, which is recorded/g, ''],
  // Add --why "…": it is shown with the finding.
  [/\bAdd --why "…"/g, 'Write why'],
  // `sheaf map FILE --dates day-first` or `--dates month-first`
  [/`sheaf map FILE --dates day-first` or `--dates month-first`/g, 'day or month, under “Tables”'],
  // Write --as and one of: calls, payments
  [/\bWrite --as and one of/g, 'Choose one of'],
  // Name it: --column who=HEADING.
  [/\bName it: --column \S+=HEADING/g, 'Choose it among the columns'],
  // Write FIELD=HEADING, the field one of: who, when.
  [/\bWrite FIELD=HEADING, the field one of/g, 'Choose one of'],
  // Write --before 2015-11-13
  [/--before (?=\S)/g, ''],
  // Origins can; others as --jsonl or --csv.
  [/--jsonl or --csv/g, 'JSON Lines or CSV'],
  // ", or name it with --case": the page has one case
  [/,? or name (?:it|another|one) with --case/g, ''],
  [/\bName another file with --case/g, 'Open another file with `sheaf open` in a terminal'],
  [/\bLeave --port away, or name another/g, 'Run `sheaf open` again in a terminal'],
  [/\bthe formats that "sheaf add --help" lists/g, 'the formats that Sheaf reads'],
];

const COMMAND = /`sheaf ([^`]+)`/g;

/** The longest name that the typed command begins with. */
function screenOf(typed: string): string | undefined {
  const words = typed.split(' ');
  for (let n = words.length; n > 0; n--) {
    const screen = SCREEN_OF[words.slice(0, n).join(' ')];
    if (screen !== undefined) return screen;
  }
  return undefined;
}

export function hintOnPage(hint: string): string {
  const worded = OPTIONS.reduce((text, [option, words]) => text.replace(option, words), hint);
  let before: string | undefined;
  return worded.replace(COMMAND, (whole, typed: string) => {
    const screen = IN_A_TERMINAL.test(typed) ? undefined : screenOf(typed);
    if (screen === undefined) return whole;
    const said = screen === before ? 'it' : `“${screen}”`;
    before = screen;
    return said;
  });
}
