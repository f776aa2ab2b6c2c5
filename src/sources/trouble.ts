/** Problems as readers report them: the same trouble is always said in the same words, with what the user can do. */
import type { Problem, ProblemCode } from '../domain/errors.ts';

const HINTS: Readonly<Record<ProblemCode, string>> = {
  encrypted: 'Open it with its password, save it without one, and add that copy.',
  corrupt: 'Ask for the file again, or open it in its own program and save it anew.',
  truncated: 'Get the whole file and add it again; what could be read is in the case.',
  empty: 'Check whether the file was copied in full.',
  'unknown-format': 'Save it as PDF, text or one of the formats that "sheaf add --help" lists.',
  misnamed: 'Nothing to do; rename the file if the ending misleads others.',
  'too-large': 'Split the file and add the pieces.',
  'archive-bomb': 'Unpack it yourself where that is safe, and add the files you need.',
  'unsafe-path': 'Nothing to do; it was read under a safe name and nothing was written outside the case.',
  'link-loop': 'Remove the link, or add the folder that it points to by itself.',
  unreadable: 'Give yourself the right to read it (chmod, owner), then run again.',
  encoding: 'Check the marked place against the original; save the file as UTF-8 if letters are wrong.',
  'no-text': 'Run again with --ocr to read the picture.',
  'timed-out': 'Open the file in its own program, save it anew or as PDF, and add that.',
  'out-of-memory': 'Split the file and add the pieces.',
  'bad-date': 'Check the date in the source; it was kept as words and given no day.',
  'bad-row': 'Check the row in the source.',
  'left-out': 'Split the file and add the pieces.',
  language: 'Nothing to do.',
  'reader-failed': 'Save the file in another format and add that; please report the file type that failed.',
};

/** A problem at `path`, with the usual hint for its kind unless a better one is given. */
export const trouble = (
  path: string,
  code: ProblemCode,
  message: string,
  more: { readonly place?: string; readonly hint?: string } = {},
): Problem => ({
  code,
  path,
  ...(more.place === undefined ? {} : { place: more.place }),
  message,
  hint: more.hint ?? HINTS[code],
});
