/** Given names that nearly only men bear, in lower case, by our own knowledge; those of both are left out. */
export const MALE_NAMES = `aarne aarno aaron aarón abanindranath abayomi abbas abbasali abdallah abdel abdelali abdelaziz abdelfattah abdelghani abdelhadi abdelhafid
abdelhak abdelhakim abdelhamid abdeljalil abdelkader abdelkarim abdelkrim abdellah abdellatif abdelmajid abdelmalek abdelmoumen
abdelmounaim abdelouahab abdelouahed abdelwahab abdelwahid abderrahim abderrahman abderrahmane abderrazak abdeslam abdessalam abdessamad
abdesslam abdi abdiaziz abdikarim abdirahman abdirashid abdiweli abdou abdoulaye abdourahmane abdukadir abdul abdulaziz abdulhadi
abdulkadir abdulkareem abdulkarim abdulla abdullah abdullahi abdulmalik abdulmumini abdulrahman abdulsalam abdulwahab abdur abdurrahman
abebe abed abel abelardo abhay abhijit abhinav abhishek abid abílio abiy abolfazl abolghasem abolhassan abraha abraham absalom abubakar
abukar aburizal achille achilleas achilles achim achmad achour achraf adalberto adam adamou adán adane adão adebayo adeel adegoke adekunle
adem ademar ademir ademola aden adeniyi adetokunbo adewale adham adil aditya admasu adnan adolf adolfo adolphe adonias adriaan adrian
adrián adriano adrien afewerki afolabi afonso afrim aftab agim agostinho agron agung agus agustín aharon ahmad ahmed ahmednur ahmet ahsan
ahsanullah ahti aigars aijaz aiman aimé aisake aitor aivars ajay ajit ajith akaki akash akbar ake åke akhil akhilesh akihiko akihiro
akinola akinwunmi akio akli aklilu ákos akram aksel alaaeddin alain alamgir alan alasdair alassane albéric albert alberto albrecht alcides
aled aleem alejandro alejo aleksandar aleksander aleksandr aleksey aleksi alemayehu alemu alen alessandro alessio alexander alexandr
alexandre alexandros alexandru alexei alexey alfa alfio alfonso alfred alfredo algirdas algis alhassan ali ali-reza alija alin aliou
alioune alireza alistair aliyu allal allan almir alois alok alonso alparslan alper alpha alphonse altaf altan altin aluísio alun alvaro
álvaro amadeu amado amadou amadu amanuel amanullah amar amare amartya amath amaury amazigh ambrose amedeo ameen amer américo ameur amin
amine aminu aminuddin amir amirhossein amirouche amit amitabh amitav amjad ammar amnon amokrane amos amr amram anaclet anand anant anas
anastasio anastasios anastassios anatole anatoli anatoliy anatoly anders andrás andré andreas andrei andrej andres andrés andrew andrey
andrianjaka andris andriy andrus andrzej anees ángel angelo angelos anghel angus aníbal aniket anil anirban aniruddha anisur ankit ankur
anoop anouar ansar anselmo anshul antal antanas ante anthony antoine anton antonello antonín antonio antónio antônio antonios antonis
antoun antti anura anurag anwar anwarul apisai apolinario apollinaire aporosa apostolos aquiles aramayis arash aravinda arbaz arben arbër
archibald archil ardeshir ardian aref aregawi arezki argyris arie arief arieh arif arifin aristides aristidis aristotelis ariyadasa arjen
arjun arkadiusz arkady arman armand armando armen armin armindo arnab arnaldo arnaud arne arnel arnold arouna árpád arrigo arsalan arsen
arsène arsenio arshad arshak artak artan artashes artem artemio arthur arto artur arturo artyom arulanandan arun arunachalam arūnas arvid
arvīds arvind arvo aryeh asaad asad asadullah asbjørn aseem asela asen asghar asher ashfaq ashish ashok ashot ashraf ashutosh ashwin asier
asif asim asit aslam asparuh assaf assane assefa astrit ataíde atanas ataollah ataullah ataur atef athanase athanasios athumani atif atiku
atilla atsushi attila attilio atul audrius auguste augustin augusto aurangzeb aurel aurélien aurelio avdo avetis avi avigdor avijit
avinash avner avni avraham avram avrum avtandil awad awal awale axel ayaz aydın ayele ayenew ayhan ayman aymen ayoub ayush azad azam azhar
aziz azizul azlan azman azmat azmin azwar azzedine babacar babajide babak babangida babar babatunde babulal bachir bader badr badreddine
badri badrul baha bahaa bahadır baharuddin baher bahman bahram bajram bakari bakary bakir bakr balaji balakrishnan balarabe balasingham
balasubramanian balazs balázs baldev bálint balla balram baltasar balwant bambang bandula bappaditya barack baran bardhyl baris barış
barnabas barnabás barnabé barnaby barry bart barthélemy bartholomew bartłomiej bartolomé bartosz baruch barun bas basant basel basem
bashar bashir bashkim basil basilio basit bassam bassel bassem bassirou bastien basuki bathiya batuhan baudilio bedřich behnam behrooz
behrouz behzad bekele bekes bekir béla belaïd belgacem belkacem bello benedito bengt beniamino benigno benito benjamin benjamín benny
benoit benoît bento benyoucef benzion beppe berhanu berk berkay bernabé bernard bernardo bernd bernhard bernt bert bertalan bertold
bertram bertrand besik besim besnik bharat bhaskar bheki bhekinkosi bhupendra bhupesh bhushan biagio bidhan bidzina bienvenido bijan bilal
bilawal bimal bingu binod binyamin biplab birendra birger birhanu birol biser bishwajit biswajit bjorn björn bjørn blagoje blagovest
blaise blas blerim boaz boban bogdan bogoljub bogusław bohdan bohumil bohuslav bojan bolesław bonaventure bongani boniface bonifacio boris
borislav bořivoj börje boruch borzou boško boualem boubacar boubakar boubaker boudjemaa bougouma boujemaa boukary boumediene boussad
boutros bouzid boyan boyko božidar brahim bram brandon branimir branislav branko brendan břetislav brian bronislav bronisław bruce bruno
bryan bryn budi budiman budiono bujar bukar bulent bülent burak burhan burhanuddin burim burkhard butrus caetano cahit cain caio caleb
călin calixte callixte callum calogero calum camilo canisius carl carles carlo carlos carmelo carmine carsten cássio catalin cătălin
cathal cayetano cecil cegerxwîn celal célestin celso cem cemal cemil cengiz cesar césar cesare čestmír çetin cevdet cezar chadli chaim
chakib chaminda chandan chandrakant chandrashekhar chandrasiri charalambos charbel charitha charles charles-henri chavdar chedli cheick
cheikh cheikhou chenjerai cherif chérif chetan chibueze chidambaram chidi chijioke chike chima chimezie chinedu chinmoy chinua chirag
chokri christian christoph christophe christopher christos chrysostomos chuka chukwudi chukwuemeka chukwuma chukwunonso ciaran ciarán
cícero ciprian cipriano ciro ciwan clarence claudio cláudio claus clemens clement clément clemente cléophas clifford clive clodoaldo
clovis colin colm conor conrado constantin corentin cormac cornel cornelio cornelis corneliu cornelius corrado cosimo cosmin costantino
costel craig crisanto crispin cristian cristián cristiano cristinel cristóbal cristóvão csaba cường custódio cuthbert cyprian cyprien
cyril cyrus czesław daan dafydd dagnachew dahir dahmane daichi daigo daiki dainis dainius daisuke dalibor damián damiano damien damir
damjan danail daniel dániel daniil danilo danish dănuț danylo daoud daouda dario darío dário darius dariush dariusz darko darmawan
daryoush đạt daud dauda davi david davide davit davor davoud dawit dawood dawud dayan dayanand debabrata debashis debasish debebe declan
dedi dedy deepak deepankar dejan dejene delfim delfín delwar delyan demba demeke demetrio demissie dénes denilson denis dennis denys
déogratias dereje derek desalegn désiré desmond detlef devendra devesh dezső dhananjay dharam dharmendra dheeraj dhruv diarmuid didier
diego dieter dietmar dietrich digvijay dilawar dilip dilovan dilşad dilshan dimitar dimitri dimitrije dimitrios dimitris dinesh dino diogo
dionysios diosdado dipak dipankar dirk djamal djamel djelloul djibril djibrilla djiby djilali djoko djordje dmitri dmitriy dmitry dmytro
dobrica dobromir domagoj domenico domingo domingos dominic donal donald donatien donato donncha đorđe doru dougal douglas dov dovid dragan
drago dragoljub dragomir dragos dragoș dragoslav dragutin dramane dražan dražen dries driss drissa dritan duale duarte đức duccio duminda
dumisani dumitru duncan dũng duraisamy durmuş durval dusan dušan dushyant duško dwarka dylan džemal dženan eamon éamon ebenezer eberhard
ebrahim ebrima ebuka eckhard edgar edgardo edgars edilson edin edivaldo edmilson edmond edmund edmundo ednaldo edoardo edouard édouard
edson eduard eduardo edvaldo edvard edward edwin eero efim efosa efraim efraín efren efthymios egidio egil egils egon egor ehud eiichi
eiji einar eino eirik eitan eivind ejaz eko ekrem eladio elazar elemér eleuterio elhanan eli eliahu elias élie eliezer elijah elimelech
elio eliseo elísio eliyahu elliot éloi eloy elvir elyes élysée emad emanuele emeka emery emil emile émile emiliano emilio emir emmanouil
emmanuel emmerson emrah emre emrys enamul endale endalkachew endel endre enes enis ennio enoch énoch enric enrico enrique ensar enver enzo
eoghan eoin epeli ephraim ephraïm ercan ercole erdal erdem erdoğan erhan eric erich erik erivaldo erkan erkki erling ermal ermanno ermias
ernest ernesto ernő ernst erol eros ersin ertan ertuğrul erwan erwin esa esad esfandiar eskinder esko esmaeil esmail espen esteban estêvão
ethan etienne étienne ettore etuate euan eugen eugene eugène eugenio eugeniusz eulogio eurico eurig eusebio evaldo evan evangelos évariste
evaristo evert everton evgeni evgeniy evgeny evo evripidis ewan eyad ézéchias ézéchiel ezekiel ezequiel ezio ezra fabián fabien fabio
fábio fabrice fabrizio facundo fadel fadi fadil fadli fahad fahd faheem fahim fahri fahrudin faik faisal faiz faizal faizan fakhar faleolo
famara fana faouzi faramarz fardin fares farès farhad farhan farhang farhat fariborz farid faris farman farooq farouk farouq farrokh
farshad farshid faruk farzad fathi fatih fatmir fatos faustin faustino fausto fauzi fawad fawzi faycal fayçal fayez fazal fazlul fazlur
federico fedor fekadu fela feliciano félicien feliks felipe felix félix ferdinand ferenc fereydoon fereydoun fergal fergus ferhad ferhat
fermín fernand fernando fernão feroz ferran festus fethi fevzi fidel fidy fikadu fikret fikri fikru filimone filipe filippo filmon finbar
finlay finn fintan firas firmansyah firmin firmino flamur flavio flávio florencio florent florian florim florin fodé fodil fodio folke
folorunsho fortunato fosco fotios fotis fouad francesco francisco franciszek franck franco francois françois françois-xavier franjo frans
frantisek františek franz frederic frédéric frederick frederico frederik fredrik friedhelm friedrich fritz frode froduald froilán fuat
fumihiko fumio fyodor gabino gabor gábor gabriel gadi gaétan gaetano gagik galip gamini ganapathy ganesan ganesh ganjar garba garegin
gareth garikai garnik gary gaspar gaspard gaston gatsha gaurav gautam gautier gavril gazmend gbenga gearóid gebre gebremariam gebremedhin
gebru gédéon gediminas geert geir gela genaro generoso gennady gennaro gentian geoffrey geoffroy georg george georges georgi georgios
georgy geraint gerald gérald geraldo gerard gérard gerardo gerasimos gerd gergely gergő gerhard germain germán gerónimo gerrit gershom
gershon gérson gert getachew getahun gethin gevorg géza gëzim ghaleb ghali ghanem ghasem ghassan ghazi gheorghe ghislain ghobad gholam
gholamhossein gholamreza ghulam giacomo giampaolo giampiero giancarlo gianfranco gianluca gianluigi gianmarco gianni giannis gianpaolo
gichuru gideon giga gijs gilbert gilberto giles gilles gilmar gilson gino gintaras gints giordano giorgi giorgio giorgos giovanni girgis
girish girma girolamo githinji gitonga giuliano giulio giuseppe givi gjergj gleb gocha godfrey goffredo goitom gojko gokhan gökhan gonçalo
gontran gonzalo gopal gopalakrishnan gopinath goran göran gordon gorgui gorka goro gotabaya göte gottfried govind govinda graham gratien
graziano grégoire gregor gregorio gregory grégory grigor grigore grigori grigoris grigory grzegorz gualtiero gudmund guðmundur guglielmo
guido guilherme guillaume guillermo gulbuddin guled guleed gulzarilal gumersindo gunapala gunārs gunawan gunnar gunter günter gunther
günther guntis guram gustav gustave gustavo guus guy gwilym gyorgy györgy győző gyula haakon habes habib habibollah habibou habibullah
habibur hacen hacène hachemi hadi hafeez hafid hafizuddin hagop hagos haider haile hailemariam haileselassie haim haitham hajime hajo
hakainde hakan hakim hakkı hakob håkon halidou halil halim halit halldór haluk halvor hamad hamadi hamadou hamdan hamdija hamed hamid
hamidou hamidreza hamish hamisi hamit hamma hammou hamou hamoud hamza hamzah haneef hani hanif hannu hanoch hans hans-jürgen hans-peter
hanumant harald hardik hari haris harish harith harold haroon harouna harri harry harsh harshad hartmut harto hartono haruki haruo harvey
hary hasan hasanul hashem hashim hasnain hassan hassane hassani hassen hastings hatem haxhi hayato hayatullah haydar hayim hayk hayri
haytham hazem hector héctor hedi hédi heikki heinrich heinz heitor hejar hélder helge hélio helmut helmuth hemant hemasiri hemi hemin
henare hēnare hendra hendrik henk henning henri henrik henrique henry henryk herbert heri heribert heriberto heriniaina herman hermann
hermínio hernán hernando herschel heru herve hervé hesham heydar hicham hichem hideaki hidehiko hideki hideo hideyoshi hideyuki hilario
hillel hilmi himanshu hippolyte hirofumi hirohito hirokazu hiroki hiroshi hiroyuki hirsi hisao hisashi hisham hishammuddin hitesh hitoshi
hiwa hocine hohepa holger hone hōne honoré honorio hooman hooshang horace horacio horațiu horia hormoz horst hosea hosni hossam hossein
houari houcine houman houshang hovhannes hovsep howard hrachya hrant hristo hrithik hrvoje hryhoriy hubert hugh hugo hugues hulusi humayun
humberto humphrey hùng husam husayn husein huseyin hüseyin hushang husni hussain hussam hussein huw hynek hywel iacob iain ian iason ibou
ibraahim ibrahim ibrahima ibro ichiro idir idris idriss idrissa idrissou idriz ieuan ifan iftikhar igal ignace ignacio ignacy ignazio igor
ihab ihor ihsanullah ijaz ikechukwu ikenna iker ikramullah ilan ilhan ilias ilie ilija ilir iliya ilker ilkka illia illo ilmari ilya ilyas
ilyès imad imants imran imre imrich imtiaz inácio iñaki inam inamullah inayatullah indrajit indranil indrek ingemar ingmar ingo ingvar
íñigo innokenty inzamam ioan ioannis ionel ionut ionuț iorwerth iosif iqbal iraj irakli irawan ireneusz irfan irwan isaac isagani isaiah
isaias isaïe isamu isao isayas ishaq ishmael ishtiaq ishwar isidore isidro isikeli isileli iskandar ismadi ismael ismaël ismail ismaïl
ismaïla issa issaka issam isser issiaka issoufou istvan istván isuf italo itamar itzhak itzik iulian ivan iván ivano ivar ivars ivaylo
ivica ivo ivor iwan iyad izzet jaafar jaakko jaap jaber jabiru jabulani jacek jacinto jack jacob jacobo jacobus jacopo jacques jad
jadranko jafar jagan jagannath jagdish jahangir jahanzeb jai jaideep jaime jair jairam jakaya jakob jakov jakub jakup jalal jalil jama
jamal jamaluddin jamel james jamil jamshed jamshid jan ján jan-erik jan-willem janaka jānis janos jános januário janusz jaona jarle jarmo
jaromír jaroslav jarosław jasim jason jasper jassim jatin javad javaid javed javier jawad jawaharlal jawdat jawed jayant jayantha
jayaraman jean-baptiste jean-bosco jean-charles jean-christophe jean-claude jean-damascène jean-de-dieu jean-françois jean-jacques
jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jeetendra jeffrey jejomar jelle jenő jens jeppe
jeremiah jérémiah jeremias jérémie jeremy jeroen jerome jérôme jerónimo jerzy jesper jesús jéthro jeyakumar jeyaraj jilali jindřich jioji
jiri jiří jiro jitendra joab joachim joao joão joaquim joaquín jochen joel joël joeli joep johan johann johannes john joji joko jomar jón
jonah jonas jônatas jonathan jone joost joram jordi jörg jorge jorgen jørgen joris jorma jörn jørn josaia josateki jose josé josef
joselito josep joseph joshua josiah josip josué jouko jouni jovan jovencio jovica jozef józef józsef juan juan-carlos juanito jubril judas
juha juhani jukka jules julian julián juliano julien julio júlio julius juliusz junaid junichi junichiro junji juozas juraj jurandir
jurgen jürgen jüri juris juscelino jussi justin jusuf juvénal jyotirindranath jyotirmoy kaan kaarel kaarlo kabiru kacem kaddour kadir
kailash kais kaïs kakha kakhaber kaleem kalervo kalevi kalidou kalle kalman kálmán kaloyan kalyan kamal kamaran kamaruddin kamau kambiz
kamel kamil kamisese kamran kamrul kamyar kanai kanayo kandiah kannan kapil kapila karamoko karanja karapet kardo kareem karel karim
kariuki karl karl-heinz karlheinz kārlis károly karsten karthik kartik karunanidhi karwan kashif kassahun kassem kassim kastriot katsuhiko
katsuo kauko kaushik kaveh kawa kawika kayode kazem kazimierz kazım kazuaki kazuhiko kazuhiro kazuki kazuo kazuya kazuyuki kazys kebede
kees keigo keiichi keiji keijo keisuke keita keith kemal kenan kenichi kenji kenjiro kenneth kenny kensuke kenta kentaro kenzaburo kenzo
keoni kerem kerim keshav kęstutis kevin keyvan kgalema khachatur khadim khairuddin khairul khairy khalaf khaldoun khaled khaleque khalid
khalifa khalil khalilullah khamis khaya kheireddine khelifa khemais khemaïs khosro khosrow khurram kianoush kiarash kidane kieran kifle
kiichi kiichiro kimani kimio kimutai kinfe kioumars kipanga kipchoge kipkemboi kiplagat kiprono kiprop kiprotich kipruto kiptoo kiril
kirill kishan kishore kithsiri kiumars kiyoshi kjell kjetil klaas klaus kleanthis klim knud knut koba kobina kodjo koech koen koenraad
koffi kofi kohei koichi koji kojo kokou koldo komi komlan konan konrad konstantin konstantinos koray korir kornél kossi kostas kostyantyn
kosuke kotaro kouadio kouakou kouame kouamé kouassi kouider kourosh krasimir kresimir krešimir krishnamurthy krishnan kristian kristijan
kristof kristóf kristoffer krzysztof kujtim kulbhushan kumar kumara kumaran kumaraswamy kunal kunio kurniawan kurt kusal kusnadi kuzma
kwabena kwadwo kwaku kwame kwasi kwesi kyle kyosuke kyriakos laarbi labib lachezar lachlan ladislav lado laércio lahcen lahouari laisenia
lajos lakhdar lakshman lakshmikant lalu lambert lamberto lamin lamine langa lanre lansana lapu larbi larry lars lasantha lasha lasith
lassaad lassana lasse lassine laszlo lászló latif laurent laurențiu lauri lauro lautaro lawan lawrence lazar lazare lazarus lazhar lazzaro
léandre leandro lech leevi lefteris leib leif lembit lemma lennart leo leon léon leonard léonard leonardo leonel leonid leonidas léonidas
léopold leopoldo lesiba leszek lev levan levent levi levon lewis liam liaqat liban liberato libor lieven linas lisandro liviu ljubiša
ljubomir llewellyn llywelyn loay lộc lode lodewijk loic loïc lokesh lopeti lorcan lorenz lorenzo lőrinc lotfi lothar louis louis-marie
loukas lounès lounis lourenço lourival luan luay lubega lubomír ľubomír luboš ľuboš luc luca lucas luchino lucian luciano lucien lúcio
ludger ludovic ľudovít ludvík ludwig ludwik luigi luis luís luiz luk luka lukas lukasz łukasz luke lukman lulzim lutfi lütfi lutz lyuben
lyubomir maamar maarten maâti macario macharia maciej madan madani madhav madhavan madhukar madhusudan madiou madjid mads magnus mahad
mahadev mahamadou mahaman mahamane mahamat mahathir mahavir mahbubur mahdi mahela mahendra maher mahesh mahfoud mahfud mahfuz mahinda
mahir mahmood mahmoud mahmud mahmut maina maithripala majdi majed majid makhlouf makhtar makoa maksim maksym malachi malachy malakai
malcolm malek malick malik mamadi mamadou mamady mamane mamdouh mamoru mamuka manabu manas manasa mandla mandlenkosi manfred mangaliso
mangosuthu mạnh manik manikandan manindra manish manlio manmohan manoel manohar manoj manolis manolo manouchehr mansoor mansour mansur
manuel manvel manzoor manzurul maqbool maqsood marc marcel marcelino marcello marcelo marcin márcio marco marcos marcus marek marián
mariano marijan marinko mario mário marios māris marius mariusz markku marko markus marnix marouane martial martim martin martín márton
martti maruf marwan marzouk masaaki masahiko masahiro masaki masanobu masanori masao masaru masashi masato masatoshi masaya masayoshi
masayuki masood masoud massimiliano massimo massoud masud masudur mataio máté matej matěj mateo mateus mateusz matheus mathias mathieu
mathijs mathis mati matías matiu matteo matthew matthias matthieu matthijs matti matúš matvei matvey mátyás mauno maurice mauricio
maurício maurizio mauro maxence maxime maximilian maximiliano maximilien máximo mazen mazin mazlum mbugua mburu mbwana médard medoune
mehboob mehdi mehmed mehmet mehmood mehrad mehran mehrdad meir mekonnen melaku melchiade melchior melchisedech melchor meles melih
menachem menad menahem mendel mengistu merab merera mert mervyn mesfin mesrur messaoud mesut mete metin metodi mevlüt mher michael michail
michalis michel michelangelo michiel midhat mieczysław mieszko miguel mihai mihail mihajlo mihály mijo mikael mikel mikhail mikheil mikis
mikkel mikko miklós milan milenko milind milivoje miljan miloje milorad milos miloš miloslav miloud miltiadis milutin minas mindaugas
minoru miodrag mircea mirko miroslav mirosław mirsad mirza mishal mitesh mitică mitsuhiro mitsuo mizanur mkrtich mladen mluleki moacir
moataz moayad moaz moazzam moctar modesto modibo modise modou moeen mogens mohamad mohamadou mohamed mohammad mohammad-reza mohammadreza
mohammed mohamoud mohamud mohan mohand mohandas mohanlal mohannad mohd mohit mohsen mohsin moin moinul moise moïse moisés moishe mojtaba
mokhtar mokrane moktar momčilo momir momodou moncef mongezi mongi monirul monwabisi morad mordecai mordechai moriba morihiro morten
morteza mortimer moses mosese moshe mosiuoa mossadek mostafa mostafizur mothibi motiur motlatsi motoo motti mouhamadou mouhamed mouhcine
mouloud mounir mourad mourtada moussa moustapha mozammel mrinal mrisho mthunzi muamer muammer muayyad mubarak mubashir muchiri muchtar
mudassar mugo muhamed muhammad muhammadu muhammed muhannad muharrem muhsin muhyiddin muigai mujeeb mujibur mujo mukesh mukhtar mukul
mukund mulayam mulugeta muluneh mulyadi munawar muneer munir munther munyaradzi murali muralidharan murat murdo murilo murtala murtaza
murugan musa musab musharraf mushegh mushtaq mustafa mustapha musyoka mutaz muthu muthuraman mutiso muttiah mutua muzaffer mwangi mwinyi
mxolisi mykhailo mykola mykyta mzwakhe mzwandile nabeel nabil nacer naceur nachman nachum nacim nadarajah nadav nadeem nader nadir naeem
nael naftali nagaraj nagarajan nagesh naguib nahuel nahum naïm najeeb najib najibullah namal namory nandan nandkishore nándor napoleão
narasimha narayan narayanan narciso narcisse narek narendra naresh naser nasir nasr nasri nasrollah nasrullah nasser nassim natan natanael
natarajan nathan nathanaël nathaniel naveed naveen navin nawaf nawaz nawshirwan nayden nayef nazaire nazario nazif nazih nazir nazım nazri
nazrul nderitu ndriana ndubuisi ndungu nebojsa nebojša necati necdet nechirvan necmettin nedeljko nedim neeraj negash negasso nehemiah
néhémie neil nektarios nello nelu nemanja nematollah nenad nestor netanel netani neville nevzat nghĩa ngugi niall niaz nicanor niccolò
nicholas nicodème nicodemus nicolae nicolas nicolás nicolò nicu nicușor niels nigel nihad nihat niilo nijaz nikhil niklas nikola nikolai
nikolaos nikolay nikoloz nikos nilesh nils nilson nima nimal nimalasiri nimr niranjan nirmalendu nisar nishant nissim nitesh nitin nitish
niyazi nizar njoroge njuguna nkosana nkosinathi nnamdi noah noboru nobuaki nobuhiko nobuo nobuyoshi nobuyuki nodar noé noël noman nonso
norbert norberto norihiko norio norman normunds nouhou noureddine novak nripendra nshan nugzar nuhu nuno nunzio nurdin nuri nuwan obadiah
obafemi obaidul obaidullah obed obinna ocen ochieng octave octavian octavio oddvar oded odhiambo ödön odongo oduor odysseas ofer ognjen
ognyan ogola oguz oğuz oğuzhan ohad oisin oisín okan okechukwu okello okey okon okot okoth oktay olabode oladapo oladele oladipo olaf
ólafur olajide olanrewaju olatunde olatunji olav olavi olavo oldřich ole oleg oleh oleksandr oleksii oleksiy oliver olivier olli olof
olumide olusegun omar omer ömer omondi omprakash ondrej ondřej onésime onur onyango opio opiyo oreste orestis orhan oriol orlando osama
osamu oscar osée oskar osman osmar osmo ostoja osvaldo oswald oswaldo oszkár otakar otar otávio othman othmane otieno otmar ottavio otto
ottó ouali ouko oumar oumarou oupa ouseini ousmane oussama ousseynou ove ovidiu owain owen owino øystein paata paavo pablo padraig pádraig
pakalitha pál palaniappan palanisamy palitha palmiro panagiotis panayiotis pancrace pandeli pandurang panfilo pankaj panos paolo paora
pape pär paramesh paresh parth partha parthasarathy parvez parviz pascal pascual pasi pasquale patrice patricio patrick patrik paul paulin
paulinho paulo pavel pavle pavlo pavlos pavol pawan pawel paweł pedro pejman pekka pelle pencho penko pentti peppino percy pericles
periklis pertti pervaiz pervez petar peter péter pēteris petko petr petras petre petri petrit petro petros petru petteri peyman philémon
philibert philip philipp philippe phillip phinéas phúc phumlani piergiorgio pierluigi piero pierre pierre-célestin pierre-yves piet pieter
pietro pijush pim pinaki pinchas pinhas pino piotr pita piyadasa piyasena piyush pjetër plácido plamen platon plínio polychronis ponciano
ponnambalam porfirio pouya povilas prabhakar prabhakaran prabhat prabowo pradeep pradip prafulla prageeth prakash pramod pramudya pranab
pranav prasad prasenjit prashant prashanth pratap prateek pratik praveen pravin preben predrag premasiri primitivo prithvi prithviraj
procopio prodromos prosenjit prosper protais przemysław pulak purnomo purushottam purwanto pyotr qadeer qais qaiser qasem qasim qassem
qayyum quamrul quân quarshie quentin quirino qusay raafat rabah rabe rabindranath rachid rachmat radek radim radislav radivoje radoslav
radosław radovan radu raed rafael rafal rafał raffaele rafi rafik rafiq rafiqul rafiullah raghav raghavan raghu raghunath raghuram ragnar
rahim rahman rahmatullah rahmi rahul raimo raimondo raimonds raimundo rainer raitis raivo raj rajab rajabu rajagopal rajan rajaona rajaram
rajat rajeev rajendra rajesh rajinikanth rajiv rajkumar rajnath raju rakan rakesh rakoto ralf ralph ramachandra ramachandran ramadhani
ramakant ramakrishna ramakrishnan raman ramanathan ramaswamy ramdane rameez ramesh rameshwar rami ramin ramiro ramiz ramon ramón ramush
ramy ramzi ranbir randolph randria ranganathan ranil ranjan ranjith ranko raoul raphaël rashad rashed rasheed rashid rasim raşit rasmus
rasoul ratan rateb ratko ratnasiri ratsimba rauf raul raúl ravi ravichandran ravindra ravindran ravishankar rawiri rāwiri raymond raymundo
razak razvan răzvan rebwar recep réda rédha redouane rédouane refik reginald reginaldo régis rehan rehman reijo reinaldo reiner reinhard
reinhold rémi remo remus rémy remzi renan renato renaud renzo reuben reuven revaz rexhep reynaldo reza rezaul rezo rezső rhodri rhys riad
riadh riaz ričardas ricardo riccardo richard richárd rida ridha ridvan ridwan rigoberto rik rimantas rishabh rishi risto ritesh riyad
riyadh rizal rizgar rizwan rıdvan rıfat rıza roald robert róbert roberto rocco roderick rodion rodney rodolfo rodolphe rodrigo rodrigue
roel rogelio roger rogério rohan rohit rohith rohitha rojhat roland rolandas rolando rolf romain román romário romeo romeu romuald romulo
ronald ronaldinho ronaldo ronan rosalvo rosen rosli rostam rostislav rotimi rouhollah roy rrahim ruairí ruaridh ruben rubén rudi rüdiger
rudolf rufino rufus ruggero ruhollah rumen rune rupert ruperto rusdi ruslan russell rustam rutger ruud ruwan ruy rwigema ryoichi ryoji
ryosuke ryota ryotaro ryszard ryuichi ryuji ryunosuke saad saâd şaban sabelo sabir sabri saburo sachin sadao sadaqat saddam sadegh sadek
sadiq sadık saeed saeid safdar safet safwan sagar şahin saibal said saïd saidi saidou saïdou saidur saif saifuddin saiful saifullah saikou
saimone sajid sajith sajjad sakari sakaria sakib salah salahuddin saleem saleh salehe salem salif salifou salih salihu salman salomon
salvador salvatore salvo samba sambo sameer sameh samer sami samih samir samora sampath sampo samson samuel samy sanath sanaullah sandeep
sander sandile sandip sandipan sandor sándor sandro sani sanjay sanjeev sanjib sanjiv sanjoy sanoussi santiago santosh santoso sanusi
saqib sarath sardar sarfaraz sargis sarkis sasan sasikumar sathish satish satoru satoshi sattar saturnino satyabrata satyajit satyendra
saud saul saül sauli saulius saurabh saurav savaş saverio savo savvas sayed sbusiso scott sead seamus séamus sean seán sebastian sebastião
sebastien sébastien sedat seddik sefer šefik segun seifu seigo seiichi seiji sekou sékou seku selahattin selami selçuk selemani selim
sélim selvam selvaraj selvarajah semih semisi semyon senad senaka senthil seppo serbest serdar seretse serge sergei sergey sergio sérgio
sergiu serhat serhii serhiy şerif serkan seth setiawan settimio séverin severino severo seydou seyoum seyran sezai shabani shabtai shafiq
shafiqul shahab shahbaz shaher shahid shahidul shahram shahriar shahril shahrokh shahzad shahzeb shailendra shailesh shakeel shakil shakir
shalva shamsuddin shamsul shankar shantanu shapour sharad shariful sharjeel sharmarke shashank shaukat shaul shefqet shehryar shehu
shekhar sheraz sherif sherko shiferaw shigeki shigeo shigeru shimelis shimon shimshon shinichi shinichiro shinji shintaro shinya shinzo
shiro shirshendu shiv shivaji shivakumar shivraj shkëlqim shlomo shmuel shmulik shoaib shoichi shoji shota shotaro shozo shpend shraga
shreyas shridhar shrikant shubham shuichi shuja shuji shunichi shunsuke shwan shyam shyamal siad siaka siamak siaosi siavash sibghatullah
sibusiso sid-ahmed siddharth siddhartha sidi sidiki sidnei sidy siebe siegfried siegmund sigurd sigurður sikandar silas silvano silverio
silvestre silvio sílvio silviu simba simbarashe simeon siméon simiyu simo simon simón simon-pierre sinan siniša sione sipho sirajul siriki
siripala sirous sirwan sithembiso sitiveni sivakumar şivan sivaraman sivarasa sivasubramaniam sixbert siyabonga siyamend sizwe sjoerd
skender skënder slamet slavcho slaven slavko slavoljub sławomir slimane slobodan sobhi socrates soeharto soekarno soeripto sofiane sohail
sohan soheil sohrab soichiro sokratis solly solofo solomon solomone somapala somnath soren søren sorin soroush sory sosuke sotirios
sotiris soufiane souleymane soumaila soumaïla soumitra sourav spas spasoje spyridon spyros srđan srdjan srećko sreenivasan sridhar srikant
srikanth srinath srinivas srinivasa srinivasan srinivasulu ssali ssemakula ssempijja staffan ståle stamatis stanimir stanislas stanislav
stanislaw stanisław stanko stanley stavros stefaan stefan štefan ștefan stefano steffen stelian stelios stellan stepan stephan stephane
stéphane stephen stevan steven stig stijn stipe stjepan stojan stoyan stratos struan stuart sture stylianos subagyo subash subhas subhash
subhasish subir subramaniam subramanian subramanya subrata sudarmono sudarshan sudeep sudhakar sudhir sudip sudipto sudirman sufyan sugath
sugeng sugiarto sugiono suhail suharto suhas sujit sujith sukanta sukarno sukhendu şükrü sukumar sulaiman sulayman suleiman sulejman
suleman suleyman süleyman suljo sulkhan sumanadasa sumantra sumit sunarto sundar sundaram sunder sunil supardi suparman supratik supriyadi
suraj suren surendra suresh suryadi susantha sushant sushil sushilkumar susilo susumu sutrisno suvendu suwarno suyanto svatopluk svein
sven svend svetoslav svetozar svyatoslav swaminathan swapan swapnil sylvain sylvère sylvester sylvestre szabolcs szilárd szymon tadao
tadashi tadele tadeo tadesse tadeusz tadhg tage taha tahar taher tahir tahsin taichi taïeb taiichi tajuddin takafumi takahiro takahisa
takamasa takanori takao takashi takayuki takehiko takeo takeru takeshi takis takumi takuya talal talat taleb talha tamal tamas tamás
tamati tāmati tamer tamim tamotsu tamsir tancredi tancredo tandja taner tanguy taniela tanimu tanios tanmay tanmoy taoufik tapan tapani
tapas tapio taras tarek tariel tarik tariq tarık tarkan tarmo taro tarun tarvo tatsuo tatsuya taufik tauno tauqeer tauseef tavita tawanda
tawfik tawfiq taye tayeb tayfun tayyip teariki teddy teemu tefera tefo teguh tejas tekle teklu télesphore telmo temur tendekai tengiz
teodor teodoro teofilo teófilo teoman teotónio terence terje teruo tesfamichael tesfaye teshome tetsuo tetsuro tetsuya teun teuvo tevfik
tevita tewodros teymour thabiso thabo thaddeus thaer thamer thamsanqa thanasis thắng thangaraj thangavel tharcisse tharindu themba
thembinkosi themistoklis theo théo theodore théodore theodoros theofanis theofilos théogène théoneste théophane théophile thiago thibault
thibaut thierry thijs thilak thịnh thirumavalavan thomas thor thorbjørn thorsten thorvald thrasyvoulos thulani thusitha tiago tiberiu
tibor tiburcio tidiane tiéba tiémoko tiến tigran tihomir tiit tijani tijjani tijmen tilahun tilman timo timofey timothée timothy timur
tissa titus tivadar tiziano tjahjo tobias tobie toby todor tofazzal toivo tojo tokunbo tolga tom toma tomas tomás tomáš tomasz tomé
tomislav tommaso tommy tomohiro tomoya tonći tonderai tongai tonino tony toomas torbjörn torgeir tormod tornike torsten toru toshiaki
toshihiko toshihiro toshio toshiro toshiyuki totok touraj toussaint tovo traian traycho trevor tridib tristan triyono trond trọng tryggve
trygve tsegay tsegaye tsepo tshepo tsuneo tsutomu tsuyoshi tsvetan tuấn tudor tudur tufan tuita tumwesigye tunç tuncay tuncer tùng tuomas
tuomo tupua turgay turgut turki tushar tuvia tyler tyronne tzvi ubaidullah ubaldo uday udayan udhayanidhi udo ufuk ugo ugur uğur ujjwal
uldis ulf ulises ulisses ülo ulrich umair umar umaru umberto umer umesh unai untung upali upendra upul urbain urho uri uriel urmas uroš
usama usman utpal uttam uwe uzi uzodinma vaclav václav vadim vadym vagner vahagn vahan vahe vahid vahit vahram vaibhav väinö vakhtang
valdas valdemar valdemir valdir valdis valentín valère valeri valeriano valerii valerio valeriu valeriy valery valon vanderlei vangelis
vano vardan vartan varun vasant vasco vasil vasile vasileios vasili vasilije vasilis vasily vassilis vasudev vasudevan vasyl vazgen vazha
védaste vedat veerappan veikko veit veli velimir veljko velu venkaiah venkat venkataraman venkatesan venkatesh venkateswaran ventsislav
vesa veselin vesko veysel viacheslav vianney vicente victor victoriano victorien vidar vidoje vidyasagar viggo vigneswaran vijay
vijayakumar vijayan vikas vikram vikramaditya vikrant viktor vilho viliame viliami ville vilmos vimal vinay vinayak vincent vincenzo
vineet vinícius vinko vinod vinoth viorel vipin vipul virat virendra virgil virgilio virgílio vishal vishnu vishwanath viswanathan vít
vitali vitalii vitaliy vitaly vito vitor vítor vittorio vivek vjekoslav vlad vladimir vladimír vladislav vlado vladyslav vlasis vlastimil
vlastimir vojislav vojtěch volkan volker volkmar volodymyr voreqe vsevolod vuk vusi vusumuzi vuyani vyacheslav vytautas vytenis wacław
wadih wael wafula wagner wahab waheed wahid wahyudi wainaina waisale wajdi wajid waldemar waleed wali walid walmir walter wanderley wannes
wanyama wapone waqar waqas ward warren warsame waseem wasim wassim wasswa wawan waweru wayne wekesa welat welshman wenceslas werner wesley
wessel wibowo widodo wiesław wijedasa wilfred wilfredo wilfried wilhelm willem willi william willy wilmer wim wimal winfried winston
wiranto wiremu wisnu witold wladyslaw władysław włodzimierz wojciech wolde wole wolfgang wolfram workineh worku wouter xabier xavi xavier
xebat xelîl xhavit xhevdet xolani xosé yaakov yacouba yadollah yaghoub yahia yahya yair yakov yakubu yakup yalçın yann yannick yannis
yaqoob yaqoub yared yaron yaroslav yaser yash yashar yashwant yasin yasir yasser yassine yasuhiko yasuhiro yasunari yasuo yasushi yasuyuki
yavuz yaw yazid yechezkel yechiel yegor yehoshua yehuda yeison yero yervand yevgeny yevhen yiannis yigael yigal yiorgos yisrael yisroel
yitzchak yitzhak yıldırım yılmaz yngve yoann yoav yochanan yoel yogarajah yogendra yogesh yohan yohannes yohei yoichi yoichiro yoji yonas
yonatan yoram yordan yoro yosef yoshiaki yoshihide yoshihiko yoshihiro yoshihisa yoshinori yoshio yoshiro yoshitaka yoshiyuki yossi yosuke
youba youcef younes younis yousaf yousef yousif youssef youssouf youssoupha yrjö yudi yuichi yuichiro yuji yukihiro yukio yunus yurii
yuriy yury yusaku yusril yusuf yusufu yusuke yuta yutaka yuvraj yuya yves zabihollah zacarías zacharia zachariah zacharias zacharie
zachary zafar zafarullah zafer zahari zaharuddin zaheer zaheeruddin zaher zahid zahir zahirul zahoor zaid zain zainal zainuddin zakari
zakaria zakariya zakhar zakhele zaki zakir zalman zamir zartosht zaur zaven zayd zayed zaza zbigniew zbyněk zdenek zdeněk zdravko zdzisław
zebulon zeeshan zeev zef zeki zelig zeljko željko zenon zephaniah zéphyrin zerihun zev zeyad zhelyu zhivko zia ziad ziaul ziaur ziedonis
zigurds zijad zinar ziya ziyad zlatan zlatko zolani zoltan zoltán zoran zoubir zouhair zouheir zoumana zsigmond zsolt zsombor zubair
zuhair zulfikar zulfiqar zulkarnain zulkifli zurab zvi zviad zvonimir zvonko zwelakhe zwelinzima zwelithini žydrūnas zygmunt þór`;
