/** Who signs a decision: --by, SHEAF_USER, or the name of the account. */
import { userInfo } from 'node:os';

export function signer(by: string | undefined): string {
  const named = by ?? process.env.SHEAF_USER;
  if (named !== undefined && named !== '') return named;
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
