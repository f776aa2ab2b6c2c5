/** "It was alleged that", « il faut », « il y a »: a pronoun that stands for nothing. */
import type { Language } from '../../domain/facts.ts';

const EN =
  /^its?(?:['’]s)?\s+(?:(?:is|was|were|be|been|being|has|had|will|would|may|might|could|can|must|should|also|now|then|only|later|soon|therefore|not|never|yet|still|thus|seems?|seemed|became|becomes)\s+)*(?:(?:\p{L}+ly\s+)?(?:\p{L}+)\s+(?:that|to|for|whether|how|why|what|who)\b|emerge|transpire|appear|seem|turn(?:s|ed) out|follow|rain|snow|take|took|(?:not )?until\b)/iu;
const FR =
  /^il\s+(?:ne\s+|n['’]\s?)?(?:y\s+(?:a|avait|aura|eut)|(?:lui|leur|nous|vous)\s+(?:est|a été|était|sera)\s+(?:fait|interdit|demandé|reproché|ordonné|possible)|(?:s['’]\s?)?(?:faut|fallait|faudra|faudrait|fallut|agit|agissait|agira|semble|semblait|semblerait|apparaît|apparaissait|apparut|ressort|ressortait|convient|convenait|reste|restait|existe|existait|suffit|suffisait|importe|importait|manque|manquait|pleut|pleuvait|arrive|arrivait|appartient|appartenait|incombe|paraît|paraissait)|(?:est|était|sera|serait|fut|a été|avait été)\s+(?:(?:pas|plus|donc|aussi|encore|toujours|très|peu|d['’]ores et déjà)\s+)*(?:\p{L}+)\s+(?:que|qu['’]|de|d['’]|à)|m['’]est|lui est|(?:était|est)\s+(?:environ\s+)?\d)/iu;

/** Of the pronoun that begins here. */
export const isEmpty = (text: string, start: number, language: Language): boolean =>
  (language === 'fr' ? FR : EN).test(text.slice(start, start + 70));
