/** A decision sent to the case: told when made, with a way to take it back; trouble told as well. */
import type { Judgement } from '../../src/server/api.ts';
import { post, refresh, type Trouble } from '../shell/ask.ts';
import { tell, tellTrouble } from '../shell/notices.tsx';

/** True where it was made. */
export async function act(url: string, body: unknown, said: string): Promise<boolean> {
  try {
    const made = await post<Judgement | readonly Judgement[]>(url, body);
    const one = Array.isArray(made) ? made[0] : (made as Judgement);
    tell(said, one?.id);
    refresh();
    return true;
  } catch (trouble) {
    tellTrouble(trouble as Trouble);
    return false;
  }
}

/** What was typed, where anything was. */
export const typed = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values)
      .map(([name, value]) => [name, value.trim()] as const)
      .filter(([, value]) => value !== ''),
  );
