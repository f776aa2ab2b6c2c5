/** Captions of pictures: "Illustration 1" with the line under it, "Photo: AFP", "© Imre Volk". */
import type { Cutter } from '../page.ts';

// "Illustration 1", "Photo 2", "Image 3": what follows on the next line is the caption.
const NUMBERED = /^(?:illustration|photo|image|picture|photographie|infographie)\s+\d{1,3}\s*[.:]?$/i;
// "Photo: AFP", "Crédit photo : O. Marchetti", "Image credit: Getty"
const CREDIT =
  /^(?:\(?(?:photo|photograph|photos|image|picture|video|illustration|graphic|map|infographie|carte|vidéo)s?(?: (?:by|credits?|courtesy(?: of)?|d'archives?|par|file))?|(?:file|stock) (?:photo|image|picture)|crédits?(?: photos?)?|(?:photo|image) ?\/|légende(?: de la photo)?|caption) ?[:/©] ?.{2,200}$/i;
// "The quay at dawn. Photo: O. Marchetti", "Le quai en 2012. © Imre Volk / Le Courrier"
const ENDS_IN_CREDIT =
  /(?:^|[\s.)\]])(?:(?:file )?(?:photo|image|picture|photograph|crédit photo|photo credit|credit|crédit)s?(?: by| credit)? ?[:/] ?(?:[^.:]|\b\p{Lu}\.){2,60}|©\s?(?!(?:19|20)\d\d)[^.©]{1,60}|\((?:photo|image|ap photo|afp|reuters|getty)\b[^()]{0,60}\)|\/ ?(?:AFP|Reuters|Getty Images|AP|EPA|MAXPPP|SIPA|Hans Lucas))\.?$/iu;
const LONGEST = 420;

export const captions: Cutter = {
  id: 'captions',
  *cut(page) {
    const reason = 'caption';
    for (let piece = 0; piece < page.pieces.length; piece++) {
      const { line, kind } = page.pieces[piece] ?? { line: '', kind: 'code' };
      if (line === '' || line.length > LONGEST || page.marked(piece) || kind === 'table-row' || kind === 'record')
        continue;
      if (NUMBERED.test(line)) {
        yield { piece, reason };
        const next = page.pieces[piece + 1];
        const here = page.pieces[piece];
        const touches =
          next && here && next.locator.line !== undefined && next.locator.line === (here.locator.line ?? 0) + 1;
        if (next?.line && (touches || !next.prose) && next.line.length <= LONGEST) yield { piece: ++piece, reason };
      } else if (CREDIT.test(line) || ENDS_IN_CREDIT.test(line)) yield { piece, reason };
    }
  },
};
