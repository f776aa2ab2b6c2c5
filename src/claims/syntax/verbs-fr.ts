/** French verbs. First group by infinitive; second group (finir) by infinitive; the rest by their principal forms. */
export const FIRST_GROUP = `
tabasser molester rouer égorger fouetter soudoyer écoper laver fermer refermer sembler conserver employer naviguer nettoyer effondrer gronder embaucher sommer souhaiter vider peiner ratifier repousser amarrer appareiller pratiquer mesurer piloter poser ramasser inhumer clamer compter percuter heurter dérailler chavirer inscrire graver numériser archiver imprimer tamponner radier renouer retirer récolter débrancher rallumer
abandonner aborder abriter abuser accélérer accepter accompagner accorder accoster accréditer accumuler accuser acheter acheminer achever acquitter activer actualiser adapter adopter adresser affecter afficher
affirmer affréter affronter agresser aider ajouter ajourner alarmer alerter aliéner alimenter aller allouer amener amorcer analyser animer annexer annoncer annuler anticiper apaiser appeler appliquer apporter
apprécier approcher approuver appuyer argumenter armer arracher arrêter arriver articuler assassiner assembler assigner assister associer assurer attaquer attester attirer attribuer auditionner augmenter ausculter autopsier
autoriser avaler avancer aviser avouer baisser balayer basculer baser bénéficier blâmer blanchir blesser bloquer bombarder border bouleverser braquer briser brouiller brûler cacher calculer camoufler capturer caractériser
catégoriser causer céder célébrer centraliser cerner cesser chanter charger chasser chercher chiffrer choquer cibler circuler citer classer clôturer coder collaborer collecter combattre commander commémorer commencer commenter
communiquer comparer compenser compléter compliquer comporter compter concéder concentrer concerner condamner confesser confier confirmer confisquer confronter congédier conseiller considérer consister consoler consolider
constater constituer consulter contacter contester continuer contourner contrer contribuer contrôler convoquer coordonner copier corroborer coter couler couper coûter craquer créditer créer critiquer croiser culminer cultiver
débarquer débattre débloquer débouter débuter décaler décéder décider déclarer déclasser déclencher décliner décoder décoller déconseiller découper décréter décrypter dédier dégager déguiser déjouer délivrer demander démanteler démarrer
démasquer déménager demeurer démissionner démontrer dénoncer dénombrer dépasser dépêcher déplacer déplorer déployer déporter déposer dépouiller déranger dériver dérober désactiver désavouer désigner désirer dessiner destiner désorganiser
détailler détecter détériorer déterminer détourner détrôner dévaster développer dévier deviner dévoiler dialoguer dicter différer diffuser diligenter diminuer diriger discuter disposer disputer disséminer dissimuler dissiper
dissocier distribuer diviser divorcer divulguer documenter dominer donner doter doubler douter dresser durer échanger échapper échouer éclairer éclater écarter écouler écouter écraser écrouer éduquer effacer effectuer égarer
élaborer élever éliminer éloigner emballer embarquer embaucher embrasser émigrer emmener emparer empêcher empoisonner emporter emprisonner emprunter encadrer encaisser encercler encourager endommager engager enlever enquêter enregistrer enseigner
entamer enterrer entraîner entrer énumérer envisager envoyer épargner épauler éprouver épuiser équiper errer escorter espérer espionner esquiver essayer estimer étaler étayer étouffer étrangler étudier évacuer évader évaluer éviter évoquer évoluer exagérer
examiner excéder exclure exécuter exercer exfiltrer exhumer exiger exiler exister expédier expérimenter expliquer exploiter exploser exporter exposer exprimer expulser extirper extrader fabriquer fâcher faciliter falsifier favoriser ferrer ficher figurer filer
filmer financer fixer focaliser foncer fonder forcer forger former formuler fouiller fournir frapper fréquenter fusiller gagner garder gérer gifler gouverner graver grimper griffonner guetter guider habiter harceler héberger hésiter heurter honorer
identifier ignorer illustrer imaginer imiter immatriculer immobiliser impliquer importer imposer impressionner imprimer improviser imputer inciter incarcérer incarner incliner incomber inculper indemniser indiquer infiltrer infirmer influencer informer infliger initier
injurier innover innocenter inonder inquiéter insinuer insister inspecter inspirer installer insulter intégrer intensifier intenter intercepter interdire intéresser interner interpeller interpréter interroger interviewer intimider intriguer inventer inviter invoquer
irriter isoler jeter jouer juger jurer justifier kidnapper lâcher laisser lancer larguer libérer licencier lier ligoter limiter limoger liquider lister livrer localiser loger louer lutter mandater manger manier manifester manipuler manquer marcher marier
marquer masquer massacrer matraquer mélanger menacer ménager mener mentionner mériter mesurer migrer militer minimiser miser mobiliser modifier monter montrer motiver murmurer museler nager narrer nécessiter négliger négocier neutraliser nier nommer
notifier noter nouer noyer numéroter objecter obliger observer occuper octroyer opérer opposer ordonner organiser orienter orchestrer oser ôter oublier pardonner parler parachuter participer partager passer patienter patrouiller payer pêcher pencher penser percer
percevoir perdurer perpétrer perquisitionner persister persuader peser peupler photographier piéger piller piloter pirater placer plaider plaisanter planer planifier pleurer plier plonger pointer poignarder porter poser posséder poster postuler poursuivre
pousser pratiquer précéder préciser préconiser préfigurer préférer prélever préparer présager présenter présider présumer presser prêter prétexter prévaloir prier primer priver privilégier procéder proclamer procurer prodiguer progresser prohiber projeter
prolonger promulguer prononcer proposer protester prouver provoquer publier purger qualifier quitter raconter radicaliser rallier ramener ranger rappeler rapporter rapprocher rassembler rassurer rater rattacher rattraper réaffirmer réaliser réapparaître recenser
rechercher récidiver réclamer récolter recommander récompenser réconcilier reconsidérer recouper recruter rectifier recueillir récupérer récuser rédiger redouter refouler refuser réfuter regagner regarder régler regretter regrouper rejeter relancer relater relâcher relaxer relayer
relever relocaliser remarquer rembourser remercier remonter remplacer rencontrer renforcer renier renoncer renouveler renseigner rentrer renverser renvoyer réorganiser réparer repasser repérer répercuter répliquer reporter reposer représenter réprimer reprocher répudier
réserver résider résister respecter respirer ressembler ressusciter restaurer rester restituer résulter résumer retarder retirer retourner retracer retrouver révéler revendiquer rêver réviser révoquer risquer rôder ruiner saboter saccager saisonner saluer sanctionner
sauter sauver scruter séjourner séparer séquestrer serrer siéger signaler signer signifier simuler situer soigner sombrer sonder sortir soulager soulever souligner soupçonner soutirer spécifier spolier squatter stationner statuer stipuler stocker stopper structurer subventionner
succéder suffoquer suggérer suicider supplier supporter supposer supprimer surnommer surprendre surveiller survoler suspecter susciter tabler taper tarder tenter terminer téléphoner témoigner tester tirer tolérer tomber torturer toucher tourner traîner traiter tramer transférer
transformer transiter translater transmettre transporter traquer travailler traverser trembler tricher tromper troquer troubler trouver tuer urger user utiliser valider valoir vanter varier veiller ventiler vérifier verser violer viser visionner visiter voler voter voyager
vouer déjeuner dîner souper envoler exhorter adjurer intimer déférer rapatrier réquisitionner convier muter réincarcérer mitrailler cambrioler interjeter casser rétrocéder reverser virer recéler monnayer convoyer longer sillonner réfugier éclipser volatiliser côtoyer questionner solliciter épier expertiser
succomber expirer mutiler infecter hospitaliser proroger appréhender incriminer disculper gracier amnistier racheter rançonner extorquer escroquer rémunérer enrôler destituer détacher missionner habiliter agréer certifier authentifier légaliser entériner parapher contresigner répertorier référencer incinérer verbaliser menotter targuer blinder contrefaire débriefer exfiltrer géolocaliser réexaminer réinstaller réitérer rétorquer riposter lever mentionner alléguer arguer renchérir déplorer ironiser marteler nuancer objecter opiner protester pester plaider rappeler résumer tonner soutenir évoquer
crier hurler solder déboucher rejuger profiter persécuter maltraiter malmener lyncher lapider exonérer élucider réhabiliter réintégrer subtiliser suborner usurper truquer surfacturer outrepasser obtempérer occulter empocher débourser frauder fuiter fustiger racketter rafler ravitailler tergiverser violenter évincer entraver instaurer plastiquer transiger désister débaucher diffamer dilapider consigner cautionner conforter censurer bafouer avorter acter aggraver blackbouler boycotter chuter cogner cohabiter colporter comploter déchiqueter défenestrer dégrader démarcher dénier dépister dévaliser doper duper écarteler échafauder échelonner éjecter émaner emménager endosser enliser éponger exhiber exproprier fausser flouer immoler implanter incendier indigner ingérer instrumentaliser irriguer léser lorgner manigancer minorer obnubiler parrainer pénaliser piétiner pister préjuger procréer profaner proférer quémander redresser régulariser remanier remporter renflouer ressasser rétracter rétrograder saigner sangloter saper scinder sceller talonner tancer toiser trancher trépasser trier vandaliser verrouiller zigzaguer balancer ravager piocher ponctionner facturer cotiser épingler étriller auditer ébruiter apposer mépriser délaisser brimer intoxiquer irradier polluer déverser contaminer ensabler recaler retoquer reconvoquer réinterroger recontacter réorienter resituer retéléphoner rediscuter
`;

export const SECOND_GROUP = `abolir aboutir accomplir affaiblir agir agrandir anéantir applaudir approfondir assainir assouplir assujettir avertir bâtir bannir blanchir choisir convertir définir démolir désobéir divertir durcir
éclaircir élargir enfouir engloutir enrichir ensevelir envahir établir évanouir faiblir finir fléchir fournir franchir garantir grandir grossir guérir haïr intervertir investir jaillir mûrir munir noircir nourrir obéir punir ralentir
réagir réfléchir rejaillir remplir répartir resurgir rétablir retentir réunir réussir rougir saisir salir subir surgir trahir unir vieillir vomir atterrir dessaisir périr affranchir ressaisir ressurgir`;

/** infinitive | present singular | present plural | imperfect stem | past historic singular, plural | future stem | past participle */
export const IRREGULAR_FR = `
être|est|sont|ét|fut|furent|ser|été
avoir|a|ont|av|eut|eurent|aur|eu
aller|va|vont|all|alla|allèrent|ir|allé
refaire|refait|refont|refais|refit|refirent|refer|refait
faire|fait|font|fais|fit|firent|fer|fait
défaire|défait|défont|défais|défit|défirent|défer|défait
satisfaire|satisfait|satisfont|satisfais|satisfit|satisfirent|satisfer|satisfait
dire|dit|disent|dis|dit|dirent|dir|dit
interdire|interdit|interdisent|interdis|interdit|interdirent|interdir|interdit
contredire|contredit|contredisent|contredis|contredit|contredirent|contredir|contredit
prédire|prédit|prédisent|prédis|prédit|prédirent|prédir|prédit
redire|redit|redisent|redis|redit|redirent|redir|redit
pouvoir|peut|peuvent|pouv|put|purent|pourr|pu
vouloir|veut|veulent|voul|voulut|voulurent|voudr|voulu
devoir|doit|doivent|dev|dut|durent|devr|dû
savoir|sait|savent|sav|sut|surent|saur|su
voir|voit|voient|voy|vit|virent|verr|vu
revoir|revoit|revoient|revoy|revit|revirent|reverr|revu
prévoir|prévoit|prévoient|prévoy|prévit|prévirent|prévoir|prévu
pourvoir|pourvoit|pourvoient|pourvoy|pourvut|pourvurent|pourvoir|pourvu
recevoir|reçoit|reçoivent|recev|reçut|reçurent|recevr|reçu
apercevoir|aperçoit|aperçoivent|apercev|aperçut|aperçurent|apercevr|aperçu
percevoir|perçoit|perçoivent|percev|perçut|perçurent|percevr|perçu
concevoir|conçoit|conçoivent|concev|conçut|conçurent|concevr|conçu
décevoir|déçoit|déçoivent|décev|déçut|déçurent|décevr|déçu
falloir|faut|faut|fall|fallut|fallut|faudr|fallu
valoir|vaut|valent|val|valut|valurent|vaudr|valu
venir|vient|viennent|ven|vint|vinrent|viendr|venu
revenir|revient|reviennent|reven|revint|revinrent|reviendr|revenu
devenir|devient|deviennent|deven|devint|devinrent|deviendr|devenu
parvenir|parvient|parviennent|parven|parvint|parvinrent|parviendr|parvenu
intervenir|intervient|interviennent|interven|intervint|intervinrent|interviendr|intervenu
prévenir|prévient|préviennent|préven|prévint|prévinrent|préviendr|prévenu
provenir|provient|proviennent|proven|provint|provinrent|proviendr|provenu
convenir|convient|conviennent|conven|convint|convinrent|conviendr|convenu
survenir|survient|surviennent|surven|survint|survinrent|surviendr|survenu
souvenir|souvient|souviennent|souven|souvint|souvinrent|souviendr|souvenu
tenir|tient|tiennent|ten|tint|tinrent|tiendr|tenu
obtenir|obtient|obtiennent|obten|obtint|obtinrent|obtiendr|obtenu
détenir|détient|détiennent|déten|détint|détinrent|détiendr|détenu
retenir|retient|retiennent|reten|retint|retinrent|retiendr|retenu
maintenir|maintient|maintiennent|mainten|maintint|maintinrent|maintiendr|maintenu
soutenir|soutient|soutiennent|souten|soutint|soutinrent|soutiendr|soutenu
contenir|contient|contiennent|conten|contint|continrent|contiendr|contenu
appartenir|appartient|appartiennent|apparten|appartint|appartinrent|appartiendr|appartenu
entretenir|entretient|entretiennent|entreten|entretint|entretinrent|entretiendr|entretenu
abstenir|abstient|abstiennent|absten|abstint|abstinrent|abstiendr|abstenu
prendre|prend|prennent|pren|prit|prirent|prendr|pris
apprendre|apprend|apprennent|appren|apprit|apprirent|apprendr|appris
comprendre|comprend|comprennent|compren|comprit|comprirent|comprendr|compris
entreprendre|entreprend|entreprennent|entrepren|entreprit|entreprirent|entreprendr|entrepris
reprendre|reprend|reprennent|repren|reprit|reprirent|reprendr|repris
surprendre|surprend|surprennent|surpren|surprit|surprirent|surprendr|surpris
mettre|met|mettent|mett|mit|mirent|mettr|mis
omettre|omet|omettent|omett|omit|omirent|omettr|omis
admettre|admet|admettent|admett|admit|admirent|admettr|admis
commettre|commet|commettent|commett|commit|commirent|commettr|commis
compromettre|compromet|compromettent|compromett|compromit|compromirent|compromettr|compromis
permettre|permet|permettent|permett|permit|permirent|permettr|permis
démettre|démet|démettent|démett|démit|démirent|démettr|démis
promettre|promet|promettent|promett|promit|promirent|promettr|promis
remettre|remet|remettent|remett|remit|remirent|remettr|remis
soumettre|soumet|soumettent|soumett|soumit|soumirent|soumettr|soumis
transmettre|transmet|transmettent|transmett|transmit|transmirent|transmettr|transmis
émettre|émet|émettent|émett|émit|émirent|émettr|émis
battre|bat|battent|batt|battit|battirent|battr|battu
abattre|abat|abattent|abatt|abattit|abattirent|abattr|abattu
combattre|combat|combattent|combatt|combattit|combattirent|combattr|combattu
débattre|débat|débattent|débatt|débattit|débattirent|débattr|débattu
rendre|rend|rendent|rend|rendit|rendirent|rendr|rendu
vendre|vend|vendent|vend|vendit|vendirent|vendr|vendu
revendre|revend|revendent|revend|revendit|revendirent|revendr|revendu
perdre|perd|perdent|perd|perdit|perdirent|perdr|perdu
attendre|attend|attendent|attend|attendit|attendirent|attendr|attendu
entendre|entend|entendent|entend|entendit|entendirent|entendr|entendu
prétendre|prétend|prétendent|prétend|prétendit|prétendirent|prétendr|prétendu
défendre|défend|défendent|défend|défendit|défendirent|défendr|défendu
descendre|descend|descendent|descend|descendit|descendirent|descendr|descendu
dépendre|dépend|dépendent|dépend|dépendit|dépendirent|dépendr|dépendu
étendre|étend|étendent|étend|étendit|étendirent|étendr|étendu
répondre|répond|répondent|répond|répondit|répondirent|répondr|répondu
correspondre|correspond|correspondent|correspond|correspondit|correspondirent|correspondr|correspondu
suspendre|suspend|suspendent|suspend|suspendit|suspendirent|suspendr|suspendu
pendre|pend|pendent|pend|pendit|pendirent|pendr|pendu
répandre|répand|répandent|répand|répandit|répandirent|répandr|répandu
confondre|confond|confondent|confond|confondit|confondirent|confondr|confondu
connaître|connaît|connaissent|connaiss|connut|connurent|connaîtr|connu
reconnaître|reconnaît|reconnaissent|reconnaiss|reconnut|reconnurent|reconnaîtr|reconnu
méconnaître|méconnaît|méconnaissent|méconnaiss|méconnut|méconnurent|méconnaîtr|méconnu
paraître|paraît|paraissent|paraiss|parut|parurent|paraîtr|paru
apparaître|apparaît|apparaissent|apparaiss|apparut|apparurent|apparaîtr|apparu
réapparaître|réapparaît|réapparaissent|réapparaiss|réapparut|réapparurent|réapparaîtr|réapparu
disparaître|disparaît|disparaissent|disparaiss|disparut|disparurent|disparaîtr|disparu
comparaître|comparaît|comparaissent|comparaiss|comparut|comparurent|comparaîtr|comparu
naître|naît|naissent|naiss|naquit|naquirent|naîtr|né
écrire|écrit|écrivent|écriv|écrivit|écrivirent|écrir|écrit
décrire|décrit|décrivent|décriv|décrivit|décrivirent|décrir|décrit
inscrire|inscrit|inscrivent|inscriv|inscrivit|inscrivirent|inscrir|inscrit
souscrire|souscrit|souscrivent|souscriv|souscrivit|souscrivirent|souscrir|souscrit
prescrire|prescrit|prescrivent|prescriv|prescrivit|prescrivirent|prescrir|prescrit
retranscrire|retranscrit|retranscrivent|retranscriv|retranscrivit|retranscrivirent|retranscrir|retranscrit
transcrire|transcrit|transcrivent|transcriv|transcrivit|transcrivirent|transcrir|transcrit
lire|lit|lisent|lis|lut|lurent|lir|lu
élire|élit|élisent|élis|élut|élurent|élir|élu
conduire|conduit|conduisent|conduis|conduisit|conduisirent|conduir|conduit
reconduire|reconduit|reconduisent|reconduis|reconduisit|reconduisirent|reconduir|reconduit
produire|produit|produisent|produis|produisit|produisirent|produir|produit
réduire|réduit|réduisent|réduis|réduisit|réduisirent|réduir|réduit
traduire|traduit|traduisent|traduis|traduisit|traduisirent|traduir|traduit
introduire|introduit|introduisent|introduis|introduisit|introduisirent|introduir|introduit
construire|construit|construisent|construis|construisit|construisirent|construir|construit
détruire|détruit|détruisent|détruis|détruisit|détruisirent|détruir|détruit
instruire|instruit|instruisent|instruis|instruisit|instruisirent|instruir|instruit
séduire|séduit|séduisent|séduis|séduisit|séduisirent|séduir|séduit
craindre|craint|craignent|craign|craignit|craignirent|craindr|craint
plaindre|plaint|plaignent|plaign|plaignit|plaignirent|plaindr|plaint
contraindre|contraint|contraignent|contraign|contraignit|contraignirent|contraindr|contraint
rejoindre|rejoint|rejoignent|rejoign|rejoignit|rejoignirent|rejoindr|rejoint
joindre|joint|joignent|joign|joignit|joignirent|joindr|joint
enjoindre|enjoint|enjoignent|enjoign|enjoignit|enjoignirent|enjoindr|enjoint
atteindre|atteint|atteignent|atteign|atteignit|atteignirent|atteindr|atteint
éteindre|éteint|éteignent|éteign|éteignit|éteignirent|éteindr|éteint
feindre|feint|feignent|feign|feignit|feignirent|feindr|feint
astreindre|astreint|astreignent|astreign|astreignit|astreignirent|astreindr|astreint
croire|croit|croient|croy|crut|crurent|croir|cru
boire|boit|boivent|buv|but|burent|boir|bu
suivre|suit|suivent|suiv|suivit|suivirent|suivr|suivi
poursuivre|poursuit|poursuivent|poursuiv|poursuivit|poursuivirent|poursuivr|poursuivi
vivre|vit|vivent|viv|vécut|vécurent|vivr|vécu
survivre|survit|survivent|surviv|survécut|survécurent|survivr|survécu
courir|court|courent|cour|courut|coururent|courr|couru
parcourir|parcourt|parcourent|parcour|parcourut|parcoururent|parcourr|parcouru
recourir|recourt|recourent|recour|recourut|recoururent|recourr|recouru
mourir|meurt|meurent|mour|mourut|moururent|mourr|mort
ouvrir|ouvre|ouvrent|ouvr|ouvrit|ouvrirent|ouvrir|ouvert
rouvrir|rouvre|rouvrent|rouvr|rouvrit|rouvrirent|rouvrir|rouvert
couvrir|couvre|couvrent|couvr|couvrit|couvrirent|couvrir|couvert
découvrir|découvre|découvrent|découvr|découvrit|découvrirent|découvrir|découvert
offrir|offre|offrent|offr|offrit|offrirent|offrir|offert
souffrir|souffre|souffrent|souffr|souffrit|souffrirent|souffrir|souffert
partir|part|partent|part|partit|partirent|partir|parti
repartir|repart|repartent|repart|repartit|repartirent|repartir|reparti
ressortir|ressort|ressortent|ressort|ressortit|ressortirent|ressortir|ressorti
sortir|sort|sortent|sort|sortit|sortirent|sortir|sorti
dormir|dort|dorment|dorm|dormit|dormirent|dormir|dormi
servir|sert|servent|serv|servit|servirent|servir|servi
sentir|sent|sentent|sent|sentit|sentirent|sentir|senti
consentir|consent|consentent|consent|consentit|consentirent|consentir|consenti
mentir|ment|mentent|ment|mentit|mentirent|mentir|menti
démentir|dément|démentent|dément|démentit|démentirent|démentir|démenti
ressentir|ressent|ressentent|ressent|ressentit|ressentirent|ressentir|ressenti
fuir|fuit|fuient|fuy|fuit|fuirent|fuir|fui
enfuir|enfuit|enfuient|enfuy|enfuit|enfuirent|enfuir|enfui
acquérir|acquiert|acquièrent|acquér|acquit|acquirent|acquerr|acquis
enquérir|enquiert|enquièrent|enquér|enquit|enquirent|enquerr|enquis
requérir|requiert|requièrent|requér|requit|requirent|requerr|requis
recueillir|recueille|recueillent|recueill|recueillit|recueillirent|recueiller|recueilli
accueillir|accueille|accueillent|accueill|accueillit|accueillirent|accueiller|accueilli
assaillir|assaille|assaillent|assaill|assaillit|assaillirent|assaillir|assailli
asseoir|assoit|assoient|assey|assit|assirent|assiér|assis
conclure|conclut|concluent|conclu|conclut|conclurent|conclur|conclu
exclure|exclut|excluent|exclu|exclut|exclurent|exclur|exclu
inclure|inclut|incluent|inclu|inclut|inclurent|inclur|inclus
résoudre|résout|résolvent|résolv|résolut|résolurent|résoudr|résolu
dissoudre|dissout|dissolvent|dissolv|dissolut|dissolurent|dissoudr|dissous
vaincre|vainc|vainquent|vainqu|vainquit|vainquirent|vaincr|vaincu
convaincre|convainc|convainquent|convainqu|convainquit|convainquirent|convaincr|convaincu
rompre|rompt|rompent|romp|rompit|rompirent|rompr|rompu
interrompre|interrompt|interrompent|interromp|interrompit|interrompirent|interrompr|interrompu
corrompre|corrompt|corrompent|corromp|corrompit|corrompirent|corrompr|corrompu
mouvoir|meut|meuvent|mouv|mut|murent|mouvr|mû
émouvoir|émeut|émeuvent|émouv|émut|émurent|émouvr|ému
taire|tait|taisent|tais|tut|turent|tair|tu
plaire|plaît|plaisent|plais|plut|plurent|plair|plu
extraire|extrait|extraient|extray|extrait|extrairent|extrair|extrait
soustraire|soustrait|soustraient|soustray|soustrait|soustrairent|soustrair|soustrait
suffire|suffit|suffisent|suffis|suffit|suffirent|suffir|suffi
nuire|nuit|nuisent|nuis|nuisit|nuisirent|nuir|nui
`;
