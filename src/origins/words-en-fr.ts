/**
 * Words of reports and letters in both languages that do not look alike, by sense: English before the colon, French after it. Forms that
 * a cut ending does not bring together stand beside each other. Names of places that differ stand at the end.
 */
export const SENSES = `
say said says saying told tell tells:dit dire disent disait affirme affirmé déclare déclaré raconte raconté indique indiqué assure assuré
explain:explique expliqué expliquer
add added:ajoute ajouté
know knew known knows:sait savait savoir savaient su connaissait connait connu connaitre
see saw seen sees:voit vu voir voyait vus vue
take took taken taking:pris prendre prend prise prenait
give gave given:donné donner donne donnait
go went gone goes:allé aller va vont allait allait
come came coming:venu venir vient venait venus
make made making:fait faire font faisait faisaient
find found:trouvé trouver trouve trouvaient retrouvé
leave left leaving:quitté quitter quitte parti partir laissé
arrive:arrivé arriver
return:retour retourné rentré rentrer revenu revenir
ask asked asking:demandé demander demande
answer reply replied:répondu répondre réponse répond
speak spoke spoken talk:parlé parler parle
hear heard:entendu entendre
write wrote written letter:écrit écrire lettre courrier
read:lu lire
send sent sending:envoyé envoyer envoie envoi
receive:reçu recevoir reçoit
open:ouvert ouvrir ouverte ouvre ouverture
close closed:fermé fermer fermeture ferme
begin began begun start started:commencé commencer début débuté
end ended:fin terminé finir
stop stopped halt:arrêt arrêté cessé
continue:continué poursuivi poursuivre
work worked worker:travail travaillé travailler travaille travailleur
pay paid payment:payé payer paiement verse versé
buy bought purchase:acheté acheter achat
sell sold sale:vendu vendre vente
build built building:construit construire bâtiment immeuble construction
fall fell fallen:tombé tomber chute
rise rose risen increase:hausse augmenté augmentation augmente
drop decrease decline:baisse diminué diminution
kill killed:tué tuer tués
die died dead death deaths:mort morts décès décédé mourir
wound wounded injured injury:blessé blessés blessure
attack:attaque attaqué attentat attentats assaut
fire blaze:incendie feu
flood:inondation crue inondé
explosion blast:explosion déflagration
shoot shot shooting gunfire:tir tirs tiré fusillade
weapon gun:arme armes fusil
bomb:bombe
knife:couteau
police:police
officer:officier agent policier
soldier:soldat militaire
army:armée
judge:juge
court:tribunal cour
prosecutor:procureur parquet
lawyer attorney:avocat avocate
trial:procès
sentence sentenced:condamné peine
jail prison:prison
arrest arrested:arrêté interpellé arrestation interpellation
charge charged:inculpé examen
investigation inquiry probe:enquête
investigator:enquêteur enquêteurs
witness:témoin témoins
evidence proof:preuve preuves
crime offence:crime délit
theft stolen steal stole:vol volé voler
warning warn warned:avertissement averti alerte alerté
threat threaten:menace menacé
fear feared:crainte craint peur
safety:sécurité sureté
security:sécurité
government:gouvernement
minister:ministre
ministry:ministère
mayor:maire
town:ville
city:ville
council:conseil
county:comté département
country:pays
state:état
village:village
street road:rue route
house home:maison domicile
school:école
teacher:enseignant professeur enseignante
pupil student:élève étudiant
child children:enfant enfants
woman women:femme femmes
man men:homme hommes
boy:garçon
girl:fille
mother:mère
father:père
brother:frère
sister:soeur sœur
son:fils
daughter:fille
wife:épouse femme
husband:mari époux
family:famille
friend:ami amis amie
neighbour neighbor:voisin voisine voisins
people:gens personnes
person:personne
resident inhabitant:habitant habitants riverain
worker employee staff:employé employés salarié salariés personnel
company firm:société entreprise
factory plant:usine
bank:banque
money:argent
tax:impôt taxe
cost:coût
price:prix
loan:prêt
debt:dette
job:emploi poste
union:syndicat
strike:grève
owner:propriétaire
manager director head chief:directeur directrice chef responsable patron
chairman chair chairwoman:président présidente
deputy:adjoint adjointe
member:membre
meeting:réunion rencontre
vote:vote voté
election:élection
law:loi
bill:projet
rule:règle
report:rapport
document paper:document papier
record:dossier registre
book:livre ouvrage
newspaper:journal
news:nouvelles
press:presse
statement:communiqué déclaration
spokesman spokeswoman spokesperson:porte parole
source:source
interview:entretien interview
question:question
week:semaine
month:mois
year:an ans année années
day:jour jours journée
night:nuit
morning:matin matinée
evening:soir soirée
afternoon:après midi
yesterday:hier
today:aujourd
tomorrow:demain
monday:lundi
tuesday:mardi
wednesday:mercredi
thursday:jeudi
friday:vendredi
saturday:samedi
sunday:dimanche
january:janvier
february:février
march:mars
april:avril
may:mai
june:juin
july:juillet
august:août
september:septembre
october:octobre
november:novembre
december:décembre
spring:printemps
summer:été
autumn:automne
winter:hiver
one 1:un une
two 2:deux
three 3:trois
four 4:quatre
five 5:cinq
six 6:six
seven 7:sept
eight 8:huit
nine 9:neuf
ten 10:dix
eleven 11:onze
twelve 12:douze dozen douzaine
thirteen 13:treize
fourteen 14:quatorze
fifteen 15:quinze
sixteen 16:seize
twenty 20:vingt
thirty 30:trente
forty 40:quarante
fifty 50:cinquante
sixty 60:soixante
hundred 100:cent cents centaine centaines
thousand 1000:mille milliers
million:million millions
billion:milliard milliards
half:moitié demi
third:tiers troisième
first:premier première
second:deuxième second seconde
last:dernier dernière
next:prochain suivant prochaine
new:nouveau nouvelle nouveaux
old former:ancien vieux ancienne
young:jeune
big large great:grand grande gros
small little:petit petite
long:long longue longtemps
short:court courte
high:haut élevé haute
low:bas basse faible
early:tôt
late:tard tardif
good:bon bonne
bad:mauvais mauvaise
same:même
other another:autre autres
several:plusieurs
many:nombreux nombreuses beaucoup
few:quelques peu
more:plus
less:moins
nearly almost:presque près
about around:environ
before:avant
after:après
since:depuis
during:pendant durant
against:contre
without:sans
with:avec
between:entre
under:sous
over:plus
because:parce car
while:alors tandis
never:jamais
nothing:rien
nobody:personne
always:toujours
still:encore toujours
already:déjà
again:nouveau
here:ici
where:où
when:quand lorsque
who:qui
why:pourquoi
how:comment
must:doit devait devoir
want wanted:veut voulait vouloir
need needed:besoin
try tried:tenté essayé
fail failed failure:échoué échec
lose lost loss:perdu perdre perte
win won:gagné gagner remporté
keep kept:gardé garder conservé
hold held holding:tenu tenir détenu
hide hid hidden:caché cacher
bring brought:apporté amené
carry:porter porté transporté
meet met:rencontré rencontrer
follow:suivi suivre
wait:attendre attendu attente
watch watched watching:surveillé surveillance surveiller regardé
follow-up:suivi
believe:croit croire croyait estime
think thought:pense penser pensait
deny denied:nié nier dément démenti
refuse:refusé refus
accept:accepté
agree agreed:accord accepté convenu
decide decision:décidé décision
choose chose chosen:choisi choix
plan:projet plan prévu
hope:espoir espère espérer
help:aide aider
save:sauver sauvé
rescue rescuer:secours sauveteur sauveteurs
search:recherche recherches fouille perquisition
missing:disparu disparue manquant
disappear:disparu disparition
happen occurred:produit survenu passé
appear:apparu semble
show:montre montré montrer
live lived:vit vécu vivre vivait habite
life:vie
world:monde
war:guerre
peace:paix
border:frontière
sea:mer
river:rivière fleuve
water:eau
harbour harbor port:port
ship boat vessel:navire bateau
captain:capitaine
crew:équipage
ferry:bac ferry
fisherman fishermen fishing:pêcheur pêcheurs pêche
bridge:pont
dam:barrage
tunnel:tunnel
train railway:train ferroviaire
station:gare station poste
airport:aéroport
plane aircraft flight:avion vol
car:voiture
truck lorry:camion
driver:conducteur chauffeur
engine:moteur
wheel:roue
oil:pétrole
gas:gaz
coal:charbon
mine miner:mine mineur
wood forest:bois forêt
field:champ
farm farmer:ferme agriculteur agricole
cattle:bétail
dog:chien
horse:cheval
bread:pain
food:nourriture aliments alimentaire
milk:lait
wine:vin
market:marché
shop store:magasin boutique
hospital:hôpital
doctor:médecin docteur
nurse:infirmière infirmier
patient:patient
drug medicine:médicament drogue
disease illness:maladie
pipe:tuyau conduite canalisation
lead:plomb
tank:cuve réservoir
wall:mur
roof:toit
door:porte
window:fenêtre
room:salle pièce chambre
floor:étage sol
basement cellar:cave sous
key:clé clef
box:boîte caisse
bag:sac
envelope:enveloppe
stamp:timbre cachet
signature:signature
signed sign:signé signer signe
phone call called:appel appelé téléphone
name:nom
date:date
number:numéro nombre
place:lieu endroit
side:côté
part:partie
piece:pièce
way:chemin façon voie
time:temps fois heure
hour:heure heures
minute:minute
week-end weekend:week
hand:main
eye:oeil yeux
head:tête
body:corps
foot feet:pied pieds
blood:sang
light:lumière
dark:sombre noir
black:noir noire
white:blanc blanche
red:rouge
green:vert
blue:bleu
cold:froid
hot heat:chaud chaleur
rain:pluie
snow:neige
wind:vent
storm:tempête orage
sun:soleil
island:île
north northern:nord
south southern:sud
east eastern:est
west western:ouest
coast:côte littoral
mountain:montagne
valley:vallée
land ground:terre terrain
hill:colline
stone:pierre
steel:acier
iron:fer
gold:or
network:réseau
link:lien
leader:chef dirigeant dirigeants
member:membre adhérent
hearing:audience
ruling:jugement
complaint:plainte
claim claimed:affirme revendiqué prétend
error mistake:erreur
fault:faute
shame:honte
anger angry:colère
grief:deuil chagrin
victim:victime victimes
survivor:survivant rescapé rescapés
mourning:deuil
funeral:obsèques funérailles
collapse collapsed:effondré effondrement écroulé
crack:fissure fissures
leak:fuite
repair:réparation réparer travaux
maintenance:entretien maintenance
test tested:essai test testé analyse
sample:échantillon prélèvement
level:niveau
limit:limite seuil
file filed:dossier déposé
copy:copie
email mail:courriel mail
budget:budget
contract:contrat marché
invoice bill:facture
supplier:fournisseur
cargo freight:cargaison fret
smuggling smuggler:contrebande
customs:douane douanes douanier
guard:garde gardien
patrol:patrouille
watchdog:autorité
engineer:ingénieur
inspector:inspecteur inspectrice
inspection:inspection contrôle
archive:archives archive
museum:musée
church:église
priest:prêtre
mosque:mosquée
bishop:évêque
abuse abused:abus agression
silence silent:silence
secret:secret
truth true:vérité vrai
lie lied:mensonge menti
wrong:tort faux
free freed release released:libéré libre libération remis liberté
duty:devoir
right rights:droit droits
power:pouvoir puissance
abroad:étranger
foreign foreigner:étranger étrangère
refugee:réfugié réfugiés
asylum:asile
camp:camp
visa:visa
passport:passeport
london:londres
brussels:bruxelles
antwerp:anvers
ghent:gand
geneva:genève
vienna:vienne
athens:athènes
moscow:moscou
warsaw:varsovie
lisbon:lisbonne
rome:rome
cairo:caire
algiers:alger
beirut:beyrouth
damascus:damas
dover:douvres
edinburgh:édimbourg
germany german:allemagne allemand allemande
spain spanish:espagne espagnol
england english:angleterre anglais
britain british:bretagne britannique
france french:france français française
belgium belgian:belgique belge
netherlands dutch:pays néerlandais
switzerland swiss:suisse
italy italian:italie italien
greece greek:grèce grec
turkey turkish:turquie turc
russia russian:russie russe
sweden swedish:suède suédois
norway norwegian:norvège norvégien
morocco moroccan:maroc marocain
algeria algerian:algérie algérien
syria syrian:syrie syrien
iraq iraqi:irak irakien
egypt egyptian:égypte égyptien
lebanon:liban
usa us america american:états américain unis
europe european:europe européen
united:unis uni
nations:nations
`;

/** Words that carry no matter, folded; several senses above are little more, and weigh least. */
export const EMPTY_WORDS = `
a an the of to in on at by for from as is are was were be been being it its this that these those and or but if then than so such not no nor
he she they we you i him her them us his their our your my me who whom which what there has have had having do does did will would can could
shall should may might into out up down off also just only own too very s t re ve ll d m had
le la les l un une des du de d a au aux en dans par pour sur se s ce c cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes et ou
mais si ni ne n pas que qu qui dont quoi est sont etait etaient etre ete ont avait avaient avoir eu il elle ils elles on nous vous je j y lui
meme tout tous toute toutes comme ainsi aussi plus puis donc or bien tres aura serait sera fut furent soit
`;
