/** How trouble with a request reaches the browser: a status, one line, a hint; nothing of the program's inside. */
import { type ErrorCode, SheafError } from '../domain/errors.ts';
import { hintOnPage } from './page-hint.ts';

export const STATUS: Readonly<Record<ErrorCode, number>> = {
  usage: 400,
  'not-found': 404,
  'case-locked': 409,
  'case-damaged': 500,
  'disk-full': 507,
  'no-permission': 403,
  'too-new': 409,
};

export interface Trouble {
  readonly status: number;
  readonly error: { readonly code: string; readonly message: string; readonly hint: string };
}

const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;

/** Anything but a SheafError or a malformed request is a fault of the program: told on the terminal, not to the page. */
export function troubleFor(error: unknown): Trouble {
  if (error instanceof SheafError)
    return {
      status: STATUS[error.code],
      error: { code: error.code, message: error.message, hint: hintOnPage(error.hint) },
    };
  const status = statusOf(error);
  if (status !== undefined && status < 500)
    return {
      status,
      error: {
        code: 'usage',
        message: error instanceof Error ? error.message : 'this cannot be asked',
        hint: 'The page of all questions is /api/docs.',
      },
    };
  return {
    status: 500,
    error: {
      code: 'fault',
      message: 'a fault of the program, not of your files',
      hint: 'Nothing was lost. The terminal in which Sheaf runs says more; please report it.',
    },
  };
}
