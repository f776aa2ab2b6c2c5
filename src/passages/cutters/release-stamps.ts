/** What an archive or a service stamps on a record when it opens it: release, declassification, the number of the scan. */
import { type Cutter, linesLike, wholeLine } from '../page.ts';
import { STAMPS as EN } from '../phrases-en.ts';
import { STAMPS as FR } from '../phrases-fr.ts';

const PATTERN = wholeLine(EN, FR);

export const releaseStamps: Cutter = {
  id: 'release-stamps',
  cut: (page) => linesLike(page, PATTERN, 'stamp of release or declassification'),
};
