/** Decisions on a claim, by button or key: made at once, told, and taken back as easily. */
import type { Judgement } from '../../src/server/api.ts';
import { say } from '../words/index.ts';
import { post, refresh, type Trouble } from './ask.ts';
import { tell, tellTrouble } from './notices.tsx';

export async function decide(verdict: 'accept' | 'reject', claim: string, why?: string): Promise<void> {
  try {
    const made = await post<Judgement>(
      `/api/claims/${encodeURIComponent(claim)}/${verdict}`,
      why === undefined || why === '' ? {} : { why },
    );
    tell(verdict === 'accept' ? say('Accepted.') : say('Rejected.'), made.id);
    refresh();
  } catch (trouble) {
    tellTrouble(trouble as Trouble);
  }
}
