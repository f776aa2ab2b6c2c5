/** When a page was saved or a file written: never the day of publication. */
import { type Clue, fromMetadata, metadataLike, quoted } from '../reading.ts';
import { writtenDate } from '../written-date.ts';

const KEYS = [
  /^(?:saved-date|archived-on)$/,
  /^(?:dcterms:modified|modified|moddate|lastmodified|last-modified)$/i,
  /^(?:dcterms:created|created|creationdate|creation-date)$/i,
];
const SAVED =
  /^(?:printed|saved|accessed|retrieved|downloaded|captured|archived|imprimé|enregistré|consulté|téléchargé|archivé|sauvegardé)/i;

export const saved: Clue = {
  id: 'saved',
  find(reading) {
    for (const datum of metadataLike(reading.document, KEYS)) {
      const found = writtenDate(datum.value.replace(/^D:(\d{8})(\d{2})(\d{2}).*/, '$1 $2:$3'));
      if (found) return { saved: fromMetadata(found.moment, datum) };
    }
    for (const line of reading.lines) {
      if (line.boilerplate?.by !== 'print-debris') continue;
      const found =
        SAVED.test(line.words) || /^\d{1,2}[./]\d{1,2}[./]\d{2,4}/.test(line.words)
          ? writtenDate(line.words, reading.language === 'fr' ? 'day-first' : 'unclear')
          : undefined;
      if (found) return { saved: quoted(reading, found.moment, line, found) };
    }
    return {};
  },
};
