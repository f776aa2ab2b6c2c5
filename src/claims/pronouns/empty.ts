/** "It was alleged that", « il faut », « il y a »: a pronoun that stands for nothing. */
import type { Language } from '../../domain/facts.ts';

const EN =
  /^its?(?:['’]s)?\s+(?:(?:is|was|were|be|been|being|has|had|will|would|may|might|could|can|must|should|also|now|then|only|later|soon|therefore|not|never|yet|still|thus|seems?|seemed|became|becomes)\s+)*(?:(?:\p{L}+ly\s+)?(?:\p{L}+)\s+(?:that|to|for|whether|how|why|what|who)\b|emerge|transpire|appear|seem|turn(?:s|ed) out|follow|rain|snow|take|took|(?:not )?until\b)/iu;
/** « il est parti à Bari », « il avait été arrêté à Lund »: told of somebody. */
const SOMEBODY =
  '(?:arrêté|interpellé|placé|mis|jugé|condamné|accusé|soupçonné|suspecté|inculpé|poursuivi|relaxé|acquitté|libéré|relâché|incarcéré|écroué|détenu|entendu|interrogé|convoqué|transféré|expulsé|extradé|conduit|reconduit|tué|abattu|blessé|menacé|enlevé|hospitalisé|parti|allé|venu|revenu|retourné|rentré|resté|arrivé|passé|sorti|entré|né|mort|décédé|vu|aperçu|connu|originaire|âgé|membre|proche|coupable|capable|conscient|chargé|nommé|élu|envoyé|recruté|embauché|licencié|inscrit)';
/** « il y a rencontré Ruiz »: somebody did, there. */
const FR = new RegExp(
  `^il\\s+(?:ne\\s+|n['’]\\s?)?(?:y\\s+(?:a|avait|aura|eut)(?!\\s+(?:\\p{L}*[^t]é|été|arrêté|acheté|contacté|consulté|porté|exécuté|raconté|resté|(?:re)?vu|(?:re)?reçu|lu|(?:re)?connu|perdu|vécu|vendu|obtenu|tenu|retenu|entendu|(?:ap|re|sur)?pris|(?:re|ad|per|trans|com)?mis|écrit|conduit|dit|fait|suivi|appris|ouvert|découvert)(?!\\p{L}))|(?:lui|leur|nous|vous)\\s+(?:est|a été|était|sera)\\s+(?:fait|interdit|demandé|reproché|ordonné|possible)|(?:s['’]\\s?)?(?:faut|fallait|faudra|faudrait|fallut|agit|agissait|agira|semble|semblait|semblerait|apparaît|apparaissait|apparut|ressort|ressortait|convient|convenait|reste|restait|existe|existait|suffit|suffisait|importe|importait|manque|manquait|pleut|pleuvait|arrive|arrivait|appartient|appartenait|incombe|paraît|paraissait)|(?:est|était|sera|serait|fut|a été|avait été)\\s+(?:(?:pas|plus|donc|aussi|encore|toujours|très|peu|d['’]ores et déjà)\\s+)*(?!${SOMEBODY}\\s+(?:de|d['’]|à))(?:\\p{L}+)\\s+(?:que|qu['’]|de|d['’]|à)|m['’]est|lui est|(?:était|est)\\s+(?:environ\\s+)?\\d)`,
  'iu',
);

/** Of the pronoun that begins here. */
export const isEmpty = (text: string, start: number, language: Language): boolean =>
  (language === 'fr' ? FR : EN).test(text.slice(start, start + 70));
