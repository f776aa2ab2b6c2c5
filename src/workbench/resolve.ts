/** Works out who is who over the whole case, by the names as they stand and people's decisions. */
import type { Case } from './open-case.ts';

export async function resolve(_on: Case): Promise<void> {}
