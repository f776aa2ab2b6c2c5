/** Whether a phrase can name a person, a body or a place: by its mention, its pronoun, or its noun. */
import type { NounPhrase } from './chunks.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const PERSONS =
  set(`man men woman women boy boys girl girls child children son sons daughter father mother brother brothers sister sisters parents wife husband widow uncle aunt cousin relative relatives family
suspect suspects fugitive prisoner prisoners detainee detainees witness witnesses victim victims survivor survivors driver drivers passenger passengers officer officers soldier soldiers fighter fighters militant militants
jihadist jihadists terrorist terrorists bomber bombers attacker attackers gunman gunmen assailant assailants leader leaders member members recruit recruits student students worker workers employee employees journalist journalists lawyer lawyers
minister president judge colonel general captain sergeant commander commanders lieutenant admiral brigadier corporal superintendent constable founder founders professor interpreter translator organiser organizer coordinator agent agents spy spies informant informants neighbour neighbours neighbor neighbors people person persons individual individuals youth youngster youngsters teenager teenagers
citizen citizens national nationals tourist tourists resident residents migrant migrants refugee refugees imam priest pastor sailor sailors docker dockers crew pilot pilots doctor doctors nurse nurses patient patients civilian civilians hostage hostages
population populations minority minorities protester protesters demonstrator demonstrators accused defendant defendants respondent respondents appellant appellants claimant claimants applicant applicants plaintiff plaintiffs petitioner petitioners complainant complainants convict convicts radical islamist extremist extremists follower followers friend friends associate associates accomplice accomplices contact manager director chief boss businessman trader smuggler smugglers trafficker dealer
mayor mayors bishop prefect governor ambassador envoy deputy secretary commissioner prosecutor senator deputy one ones those others pupil teacher baker farmer engineer inspector inspectors guard guards watchman watchmen keeper skipper captain owner tenant caller buyer seller courier accountant clerk auditor scientist foreman caretaker official officials spokesman spokeswoman king prince dead
developer developers promoter promoters contractor contractors supplier suppliers consultant consultants donor donors lender lenders builder builders striker dancer singer painter sculptor actor actress player players coach referee umpire jockey rider cyclist skier climber hunter angler butcher brewer grocer tailor barber shepherd ranger warden usher juror jurors bailiff liquidator executor donors buyers sellers callers pupils teachers farmers engineers clerks auditors owners keepers captains scientists tenants deceased missing wounded chair chairman chairwoman chairperson client clients lady ladies gentleman gentlemen sheikh imams landlord landlady predecessor successor broker dealers traders lawyers solicitor solicitors barrister counsel adviser advisers advisor aide aides
colleague colleagues nephew niece grandson granddaughter grandfather grandmother stepfather stepmother stepson fiancé fiancée girlfriend boyfriend bride groom pensioner worshipper worshippers historian novelist author authors
spokesperson treasurer registrar coroner rapporteur councillor councillors alderman trustee trustees diplomat diplomats consul attaché analyst analysts economist chemist physicist geologist surgeon midwife paramedic firefighter firefighters fireman
helmsman bosun seaman stevedore stevedores labourer labourers electrician plumber carpenter mechanic technician technicians welder fitter cook waiter waitress barman cashier receptionist typist secretary librarian archivist curator photographer cameraman editor editors reporter reporters correspondent
tutor lecturer headmaster headmistress headteacher principal rector dean provost monk nun abbot deacon vicar rabbi cardinal archbishop chaplain elder elders chieftain burglar thief thieves robber gangster hacker forger fraudster impostor culprit perpetrator perpetrators
vice-president vice-chairman ex-wife ex-husband son-in-law daughter-in-law brother-in-law sister-in-law father-in-law mother-in-law half-brother half-sister stepbrother stepsister twin godfather godmother heir heirs nobleman banker bankers financier investor investors shareholder shareholders entrepreneur industrialist magnate tycoon
lieutenant-colonel major-general marshal corporal private cadet gunner sniper warlord rebel rebels deserter deserters conscript conscripts veteran veterans recruiter handler handlers mole defector courier couriers go-between middleman middlemen intermediary
homme hommes femme femmes garçon fille enfant enfants fils père mère frère frères sœur sœurs parents épouse époux mari veuve oncle tante cousin proche proches famille suspect suspects suspecte fugitif prisonnier détenu détenue détenus témoin témoins victime victimes
survivant conducteur chauffeur passager passagers officier officiers policier policiers gendarme soldat soldats combattant combattants militant militants djihadiste djihadistes terroriste terroristes kamikaze kamikazes assaillant assaillants tireur chef membre membres recrue
étudiant ouvrier ouvriers salarié salariés employé employés journaliste avocat avocate ministre président présidente juge colonel général capitaine agent agents espion informateur voisin voisine voisins gens personne personnes individu individus jeune jeunes adolescent adolescents
préfet préfète procureur procureure commissaire magistrat magistrate magistrats maire gouverneur sénateur sénatrice député députée ambassadeur ambassadrice commandant gendarmes policière sous-préfet porte-parole
inspecteur inspecteurs inspectrice douanier douaniers expert experts analyste conseiller élu élus citoyen citoyens ressortissant ressortissants touriste touristes habitant habitants migrant migrants réfugié imam prêtre pasteur marin marins docker dockers équipage pilote médecin infirmière patient civils otage otages manifestant manifestants accusé prévenu prévenue condamné complice complices ami amis
présidents vice-président vice-présidente avocats avocates client cliente clients cheikh évêque cardinal rabbin aumônier moine religieuse dame dames monsieur madame prédécesseur successeur courtier négociant négociante commerçant commerçante collègue collègues neveu nièce
grand-père grand-mère beau-père belle-mère beau-frère belle-sœur gendre bru fiancé fiancée compagnon compagne retraité retraitée historien historienne romancier romancière auteur auteure autrice auteurs rapporteur rapporteuse conseillère échevin bourgmestre adjoint adjointe
représentant représentants représentante émissaire émissaires fillette trésorier trésorière mineur mineure mineurs mineures foule cortège manifestants manifestant homologue homologues intermédiaires diplomate diplomates consul économiste chimiste physicien physicienne géologue chirurgien chirurgienne sage-femme pompier pompiers secouriste secouristes mécanicien mécanicienne électricien plombier menuisier soudeur grutier cuisinier cuisinière serveur serveuse caissier caissière secrétaire bibliothécaire archiviste photographe rédacteur rédactrice reporter
enseignant enseignante instituteur institutrice professeur professeure proviseur recteur doyen doyenne élève élèves étudiante étudiants étudiantes ouvrière employée salariée technicien technicienne ingénieur ingénieure chercheur chercheuse entrepreneur entrepreneuse banquier banquière actionnaire actionnaires investisseur investisseurs
voleur voleurs escroc escrocs faussaire cambrioleur meurtrier meurtrière assassin coupable déserteur rebelle rebelles vétéran intermédiaire lanceur lanceuse plaignant plaignante plaignants requérant requérante appelant appelante défendeur défenderesse jumeau jumelle guide arbitre entraîneur entraîneuse joueur joueuse cycliste coureur arpenteur notaire huissier greffière syndicaliste délégué déléguée
employeur employeurs bailleur bailleurs fournisseur fournisseurs assureur vendeurs acheteurs défenseur défenseurs agresseur agresseurs ravisseur ravisseurs passeur passeurs receleur contrôleur contrôleurs joueurs travailleur travailleurs chercheurs entrepreneurs successeurs
associé patron directeur directrice gérant gérante intéressé intéressée trentenaire quadragénaire quinquagénaire sexagénaire gardien gardiens vigile vigiles concierge propriétaire locataire comptable greffier acheteur vendeur coursier contremaître responsable fonctionnaire fonctionnaires`);
const BODIES =
  set(`mission service services agency agencies ministry ministries department directorate police gendarmerie authorities authority government court courts tribunal army navy coastguard customs intelligence bureau office company firm bank embassy commission committee council board
team delegation inquiry investigation operation project movement organisation organization militia jihad party group groups network cell gang brigade unit branch union association newspaper administration federation corporation coalition congress senate parliament legislature assembly judiciary leadership regiment battalion contingent detachment community press media bureaucracy university hospital church syndicate consortium agence services ministère direction police gendarmerie autorités gouvernement tribunal cour parquet armée marine douanes douane renseignement renseignements bureau société entreprise banque ambassade
presse équipe délégation opération mouvement organisation milice commission comité conseil parti groupe réseau cellule brigade unité antenne syndicat association journal quotidien hebdomadaire chaîne préfecture mairie enquêteurs investigators officials detectives counterparts homologues prosecutors magistrates`);
const PLACES =
  set(`neighborhood neighbourhood neighborhoods neighbourhoods street square suburb outskirts country countries border frontier town city village region area district island coast port harbour airport station camp territory capital zone prison house home flat apartment building hotel abroad
pays frontière ville village région quartier île côte port aéroport gare camp territoire capitale zone prison maison domicile appartement immeuble hôtel étranger`);
/** Words that open a sentence with a capital and name nobody. */
const OPENS =
  /^(?:Part|Most|Many|Much|Some|Several|Few|One|Each|Both|All|None|More|Half|Any|Another|Nothing|Everything|Evidence|Nor|Purpose|Aims?|Goals?|Objectives?|Intention|Information|Reference|Attempts|Efforts|Review|Results|Details|Copies|Records|Files|Documents|Reports|Plans|Certain|Other|Plusieurs|Certains|Certaines|Beaucoup|Rien|Tout|Tous)$/;
const PERSONAL =
  /^(?:he|she|him|her|they|them|who|whom|i|we|us|me|m['’]|te|t['’]|je|j['’]|moi|nous|vous|il|elle|ils|elles|lui|eux|celui-ci|celle-ci|on|nobody|someone|anyone|everyone|personne|-(?:t-)?(?:il|elle|ils|elles))$/;

/** "nobody", "no witness", « aucun élément » */
export const isNobody = ({ words }: NounPhrase): boolean =>
  /^(?:nobody|nothing|none|neither|no|personne|rien|nul|nulle|aucune?)$/.test(words[0]?.lower ?? '');

/** A noun for one person or several. */
export const isPersonWord = (lower: string): boolean => PERSONS.has(lower);

/** A single person's noun: "the docker talks", not "the dockers' talks". */
export const isPersonNoun = (lower: string): boolean => PERSONS.has(lower) && !lower.endsWith('s');

/** The head's noun; a plural in -s is looked up by its singular too. */
const head = (np: NounPhrase): string => {
  const word = np.head.lower.replace(/^ex-/, '');
  return word.endsWith('s') && !PERSONS.has(word) && !BODIES.has(word) && !PLACES.has(word) ? word.slice(0, -1) : word;
};
const kindOf = (np: NounPhrase): string | undefined => np.head.mention?.kind ?? np.words.at(-1)?.mention?.kind;

/** « ce dernier » alone */
const isTheLatter = ({ words }: NounPhrase): boolean =>
  words.length === 2 && /^ce(?:tte)?$/.test(words[0]?.lower ?? '') && /^derni(?:er|ère)$/.test(words[1]?.lower ?? '');

export function isPerson(np: NounPhrase): boolean {
  const kind = kindOf(np);
  if (kind)
    return (
      kind === 'person' ||
      PERSONS.has(head(np)) ||
      (kind === 'organisation' && /^\p{Lu}\p{Ll}+$/u.test(np.words.at(-1)?.text ?? ''))
    );
  if (np.pronoun) return PERSONAL.test(head(np));
  if (isTheLatter(np)) return true;
  // a name the tagger has missed
  if (/^\p{Lu}\p{Ll}/u.test(np.head.text) && !OPENS.test(np.head.text) && np.words.every((w) => w.tag !== 'det'))
    return true;
  return (
    PERSONS.has(head(np)) ||
    // "the former head of the union"; "his head" is none
    (np.head.lower === 'head' && /^(?:the|an?)$/.test(np.words[0]?.lower ?? '')) ||
    PERSONS.has(np.words.at(-1)?.lower ?? '') ||
    isDoer(head(np)) ||
    /(?:-year-old|^ans|[a-z]{2}ians?|[a-z]{2}cans?|woman|women|[a-z]{3}man|[a-z]{3}men|[\p{L}]{3}istes?|[\p{L}]{3}(?<!(?:check|short|black|watch|white|play|hit)l)ists?)$/u.test(
      head(np),
    ) ||
    np.words.some((w) => w.mention?.kind === 'person' && w === np.words.at(-1))
  );
}

export function isBody(np: NounPhrase): boolean {
  const kind = kindOf(np);
  // "le réseau Quai gris": the noun before a name says what it is
  if (kind) return kind === 'organisation' || np.words.some((w) => w.tag === 'nom' && BODIES.has(w.lower));
  return BODIES.has(head(np)) || BODIES.has(np.words.at(-1)?.lower ?? '') || np.words.some((w) => BODIES.has(w.lower));
}

/** Endings and words of what never acts: "screening", "time", "knowledge"; bodies that end so are known as bodies. */
const NEVER_ACTS =
  /(?:[a-z]{3}(?:tion|sion|ment|ness|ity|ism|ance|ence|ing|ship|edge)|time|matter|knife|knives|implement|tool|list|system|bill|cost|tire|tyre|engine|schedule|scheme|effort|analysis|analyses|template|trend|mistake|problem|issue|reason|fact|idea|possibility|success(?:es)?|failure|progress|change|growth)s?$/;

/** « le promoteur », no « moteur ». */
const DOES = /[\p{L}]{2}(?:teur|trice)s?$/u;
const MACHINE =
  /^(?:moteur|secteur|vecteur|tracteur|compteur|détecteur|capteur|équateur|émetteur|récepteur|réacteur|ordinateur|radiateur|accélérateur|générateur|projecteur|aspirateur|transformateur|simulateur|indicateur|facteur|matrice|cicatrice|interrupteur|calculateur|ventilateur|multiplicateur|coefficient|pasteur)s?$/;
const isDoer = (lower: string): boolean => DOES.test(lower) && !MACHINE.test(lower);

/** A common noun for something that does not act: what a misread sentence makes the doer of a search or an arrest. */
export function isThing(np: NounPhrase): boolean {
  if (np.pronoun || kindOf(np) || np.head.text !== np.head.lower) return false;
  return NEVER_ACTS.test(np.head.lower) && !isPerson(np) && !isBody(np) && !isPlace(np);
}

export function isPlace(np: NounPhrase): boolean {
  const kind = kindOf(np);
  if (kind) return kind === 'place';
  return PLACES.has(head(np)) || PLACES.has(np.words.at(-1)?.lower ?? '');
}
