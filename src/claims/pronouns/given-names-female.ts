/** Given names that nearly only women bear, in lower case, by our own knowledge; those of both are left out. */
export const FEMALE_NAMES = `aaltje aarti abeba abeer abeke abena aberash abida abigail abir achieng adaeze adaku adanna adaobi adaora adeela adelaide adele adèle
adelina adelphine adhiambo adina aditi adjoua adriana aduke aduni adwoa afërdita affoué afsaneh afshan afua agafia agatha agathe aggeliki
agnes agnès ágnes agnese agneta agnieszka ahuva aicha aïcha aida aija aikaterini aiko ailsa ainhoa aino aisha aishwarya aisling aissata
aïssata aissatou aïssatou aisyah ajoke akanksha akemi akinyi akissi akosua akoth akua albertina albertine alejandra aleksandra alena
alessandra alessia alevtina alice alicia alicja alina aline alisi aliya alka alla almaz almina alphonsine alyona alžběta amal amandine
amel amela amelia amélia amélie amina aminah aminata aminatou amira amna amoin amparo amra amrita amy an-sofie ana ana-maria ana-maría
ana-paula anabela anahit anais anaïs analyn ananya anastasia anastasiya anat anca andrée andreea aneela aneta anežka anfisa angela ángela
angèle ángeles angelika angeliki angélique anggraini angharad ani aniko anikó anila anita anja anjali anju ankita ann anna anna-maria
annabel annabelle annalisa annamaria anne anne-laure anne-marie anne-sophie annegret anneke anneli annelies anneliese annemarie annemie
annette annick annie annika annonciata anoma anthoula antigoni antje antoinette antonella antonia antonietta antonina anuja anula anum
anupama anuradha anyango aoife aparecida aparna aphrodite apiyo araceli arantxa arbnora archana arevik arezoo ariane arlene arlette
armelle armenuhi arpine aruna arundhati arwa asa åsa asabe asami asantewaa åse aseel asha asifa asiya askale asma asmaa asmaou asmau asmin
assetou assia assitan assma assunta astghik astou astrid asuman atefeh atena athanasia athina atieno atsuko attiya aude audrey auma aune
aurelia aurelie aurélie aurore aušra avin aviva awa awino aya ayako ayala ayelet ayesha ayla aylin aynur ayse ayşe aysegul ayşegül aysel
aysun ayu ayumi azadeh azar azeb azita azizah azra azza babirye babylyn badia bahar bahareh bahia bahija baiba bakoly bandana barbara
bärbel barnali basheeran basma bathsheba batsheva batya beata beáta béata beate béatha beatrice béatrice beatriz begoña behnaz belgin
benazir benedetta benedicte bénédicte benedita benvinda bérengère berenice berfin beritan berivan berna bernadette bernardita berta berthe
bethany betty betul betül beyza bezawit bhavana bhavna bianca bilan biljana bilquis bimla bineta binta bintou birgit birgitta birsen
birtukan birute birutė bizunesh blanca blandine blanka blerta bodil bogdana bogumiła bojana bongiwe borbála boryana bouchra bozena božena
bożena božica bracha branka brenda bridget brígida brigitte brita britta bronwen bruna brunhilde burcu bushra busisiwe büşra buthaina
buyisiwe caitlin camilla canan cândida cansu capucine carine carlota carmela carmen carmenza carole carolina caroline carolyn carys
cassandra catalina cătălina caterina catherine cátia catriona cecile cécile cecilia celia célia celine céline ceridwen chafia chaïma chana
chandani chandrika chantal charlotte chava chaya chenai cheptoo cherifa chiamaka chiara chidimma chie chiedza chieko chikako chinasa
chinelo chipo chitra chiyo chiyoko chloe chona christa christel christelle christiane christina christine chrysoula ciara çiğdem cindy
cinzia claire clara clare clarice clarisse claudette claudia cláudia claudine clémence clémentine clotilde colette conceição concepción
concetta concha concilie consolacion consolate constance consuelo coralie corinne cornelia costanza coumba creuza cristeta cristina csilla
cynthia czesława dace dafina dafna dagmar daiva dalal dalia dalila damayanthi damayanti danica daniela danièle danielle danijela danuta
danutė daphne dareen dariya darya debjani debora débora deborah debra deepa deepani deepika deepti deeqa defne deirdre delia delilah
delphine denise derartu desislava despina devaki devika devorah déwé diah diana diane didem diễm dikeledi dilara dilek dilhani dilma
dilnaz dilrukshi dima dimitra dimitrina dina divna divya djamila djazia djenabou djeneba djénéba doaa doina dolores dolors donatella
donatille donika donka donna dorcas dorina doris dorit dorota dorothea dorothy dorte dounia dragana dragica drahomíra dubravka dunja durga
dvora ebba ebru ebtisam ece eda edelmira edeltraud edilene edit edith édith edna edurne edyta eeva efthymia eftychia efua efuru egle eglė
eiko eila eileen eilidh einat eirini eirlys ekaterina ekaterini ekta elaheh elaine eleanor eleftheria elena eleni eleonora elfinesh
elfriede elham eliana eliane elif elin elina elisa elisabete elisabeth élisabeth elisabetta elise élise elisheva eliška elitsa elizabeth
elizaveta elke ellen elnaz elodie élodie éloïse elsa elsie elvana elvira elyse elza elzbieta elżbieta eman emanuela emese emiko emilia
emilie emiliya emily emina emine emma emmanuelle encarnación enikő enrica entela épiphanie erika erlinda ermelinda ermira erna ernestina
ernestine ersilia erzsebet erzsébet esmat esmeralda espérance esperanza esra esraa estefanía estela estelle ester esther etelka etenesh
ethel etsuko eugenia eugénia eugénie eulalia euphrasie eva éva evangelia evangeline evanthia evdokia eve éveline evelyn evgenia evgeniya
evika ewa ewelina eyerusalem faadumo fabiana fabienne fabiola fadela fadéla fadhma fadia fadila fadime faduma fadumo fadwa fahimeh faina
faiza faïza fakhra fanny farah farahnaz farhana fariba farida faridah farideh fartun farzana farzaneh fatbardha fatemah fatemeh fatiha
fatim fatima fátima fatima-zahra fatimah fatimata fatma fatmata fatmire fatou fatouma fatoumata fatoumatta fauzia fawzia fayrouz federica
fehmida felicia felicidad félicienne félicité felicity felisbela femke fereshteh feride fernanda fernande fettouma ffion figen fikile
fikreta filippa filiz filomena fiona fiorella firouzeh firyal fitri fitria fitriani flavia flávia fleur floarea flordeliza florencia
florentina florica florinda florine folake folasade forough forugh fotini fouzia fowsiya franca francesca francine francisca francoise
françoise franziska frédérique frida frieda friederike fumie fumiko funda funke funmilayo gabriela gabrielle gaetana galina gamze ganimete
gargi gauri gayane gayatri geertje geeta geetha gelete gemma générose genevieve geneviève genoveva genowefa genzebe georgeta georgette
georgiana georgina geraldine gerda gergana germaine gertrude geula ghada ghadeer ghazala ghazaleh gheorghița ghislaine ghizlane giacoma
gianna gilat gilda gillian gina ginette ginevra ginka gintarė giorgia giovana giovanna gisela gisele gisèle gita gitel giulia giuliana
giuseppina gizella gizem gladys gliceria gloria glória godelieve godeliève godelive goedele golda golnaz golrokh golshifteh gönül gordana
grace graciela gráinne grazia graziella grazyna grażyna greet greta gretchen griet griselda gudrun guðrun guðrún gül gülay güler gulistan
gülistan gülizar gulnaz gülşen gulsum gülsüm gülten gunhild gunilla gwen gwendolyn gwyneth gyöngyi györgyi habiba habibo hacer hadassah
hadeel hadiza hadjira hafeeza hafida hafsa hagit haifa hajar hajnalka hajra hala halima halimah halina halyna hameeda hamideh hana hanako
hanan hanane handan hande haneen hằng hanife hanin hanna hannah hanne hanneke hannelore haoua harisoa harriet harshani hartini haruko
hasini hasmik hasna hasnah hassanatou hassiba hatice hatsue hatun hauwa hava havva hawa hawwa haya hayfa heba hedda hedva hedwig hege
heidi heike helen helena helene hélène helga heli helmi heloísa hema hemalatha hendrika hengameh henrietta henriette henrike herlina
herminia hêvî hevrin hiba hibo hideko hilda hilde hildegard hilkka himali hina hind hinemoa hinerava hiroko hirut hisae hisako hiwot
hjördís hoda hodan hodaya honorine hortense hortensia houda houria hripsime huda huệ huguette hulya hülya humaira humera hường ialy ibolya
ibtihal ibtisam ibtissam ida idil idoia ieva ifeoma ifrah ikran ikuko ilana ilaria ildiko ildikó ileana ilham ilinca ilona ilse ilze imane
imelda immacolata immaculée imogen inaam inas indah indira indrani indrawati ines inés inès inês inese inessa inga ingeborg ingegerd inger
ingrid inmaculada inna inoka intisar ioana ioanna ipek iranganie irén irena irene irina irit irja irma irmgard iromi irum iryna isabel
isabella isabelle isatou isaura ishita isla itsuko itziar iulia iva ivana ivanka ivete ivka ivone iwona iyabo izabela jacinthe jacqueline
jadranka jadwiga jainaba jaleh jamila jana jandira jane janet janice janina jantje jarmila jaroslava jasmina jasna jawaher jayanthi
jayanti jayashree jeanne jeannette jeannine jelagat jelena jelisaveta jemima jennifer jepchirchir jepkemboi jepkosgei jessica jezebel
jhansi jharna jill jiřina jitka joana joanna joanne joaquina johanna johanne jolanta josefa josefina josephine joséphine josette josiane
jovana jovita juana judit judith judy julia júlia juliana julianna julie juliet julieta juliette jumana junko jurate jūratė jurema justine
justyna jutta jyothi jyoti jyotsna kaarina kadiatou kadiatu kadidia kadidiatou kadija kaisa kaja kajal kakoli kalaiselvi kalina kalliopi
kalolaine kalpana kaltoum kaltouma kaltrina kalyani kamala kamani kamila kanchana kaneez kanimozhi kanta kanthi kaori kareena karima karin
karina karine karolina karoline kartini kata katalin katarina katarína katarzyna kate katerina kateřina kateryna katharina käthe katherine
kathleen kathryn katie katja katri katrien kaveri kavita kavitha kawthar kawther kayo kayoko kazuko keiko kenza keren kerstin ketevan keti
kezban khaddouj khadidja khadîdja khadija khadijah khadra khady khaleda khalida khanyisile khatuna khawla kheira kikue kimiko kinga kinue
kira kirsi kirsten kirsti kirsty kiyoko klára klavdia klavdiya kobra kogula konjit konstantina kossiwa kremena kristen kristien kristin
kristina kristine krisztina kriti krystyna ksenia ksenija kseniya kübra kulsoom kumba kumi kumiko kumudini kuniko kusumawati květa
kyllikki kyoko kyriaki ladan laetitia laëtitia laima laís lakmali lakmini lakshmi lale laleh lali lalita lalitha lamara lamees lamia lamya
lantosoa laraba larisa larissa larysa lata latha latifa laura lauren lavinia laxmi layal layla lea léa leah ledan leela leelavathi leen
leena leila leïla leilani leire lejla lela lemlem lena leni lenka léocadie léoncie léonie leonila leonor leonora léontine lepa lestari
lesya letesenbet leticia letícia letizia leyla lia libuše lidia lidiya liesbeth lieselot lieselotte liesje lieve liga līga ligaya lígia
liisa lila liliana liliane lilit lillian limor lina linda lindita lindiwe linnea lisbeth lise liselotte lisette litia liv lívia liza
ljerka ljiljana ljubica lobna lolita lopamudra loredana lorena loreta lorraine losa lotte loubna louise louiza lourdes lovisa lowri lụa
lualhati ľubica lubna lucette lucia lucía lúcia luciana lucie lucienne lucila lucinda lucrezia lucy lucyna ludivine ludmila ľudmila
ludmilla luisa luísa luiza luljeta lulwa luma luminita luminița luningning lurdes lusine lutgarde luzia luzviminda lydia lynda lyubov
lyudmila lyudmyla maarja maartje mabel machiko madalena madalina mădălina madeleine madhavi madhumita madhuri madoka maeva maeve mafalda
magali magda magdalena magdolna maha mahasweta mahboubeh mahima mahin mahnaz mahsa mahshid mahvash maija maimouna maïmouna maimuna maire
máire mairi maisa maisoon maite maj-britt maja majida majlinda makereta makerita mala malala malarvizhi malathi malgorzata małgorzata
maliha maliheh malika malin malini malka malkanthi mallika mamata mamta manal manana manar mandana mangai manijeh manisha manon manori
manuela maram marcela marcella marcelle márcia maren marfa margaret margareta margarete margarethe margarida margarita margaux margherita
margit margot margrethe margriet marguerite maría mária mariam mariama mariame mariana mariangela marianne mariatou mariatu maribel
maricar maricarmen maricel maricris marie marie-christine marie-claire marie-claude marie-france marie-goretti marie-hélène marie-jeanne
marie-josée marie-laure marie-line marie-louise marie-noëlle marie-paule marie-pierre marie-rose marie-thérèse marieke mariele mariella
mariétou mariia marija marijana marijke marika mariko marília marilou marilyn marina marine marinella marisa marisol maristela marites
maritess maritza marivic mariya marja marjan marjane marjatta marjorie marketa markéta marketta marleen marlene marlène marluce marsinah
marta márta martha marthe martina martine marwa mary maryam maryse maryvonne marzena marzieh masako masoumeh mathilde matilde maud maureen
maya mayra maysa maysoon mayumi mazal mbarka mbissane meaza mechthild medea medha medine meena meenakshi megan megawati megha megumi
mehnaz mehreen mehri mehrnaz mehtap mehwish meirav melanie mélanie melchora melek melinda melissa mélissa meltem menaka meral mercè
mercedes mereani merewalesi meriem mériem merja merlinda mersiha merve meryem mette mhairi micaela michela michelle michiko midori mieke
mieko mihaela mihoko milada milagros milda mildred milena milica milka mina minako minna minoo mira mirana miranda mireille mirela mirella
miren miriam miriama mirit mirja mirjam mirjana miroslava mirosława mirta misako mitali mitsuko miyako miyoko mizue mmabatho mohini moira
mojgan mona monica mónica monika mónika monique monireh monowara montse montserrat morag moremi mouna mounia moushumi mousumi mridula
mrinalini muazzez muguette müjde mukamana mukamusoni mukandayisenga mukankusi mukantagara mukarugwiza mukaruziga mukhtaran mulyani muna
munaza munira muriel murielle muthoni mutsuko mwajuma mwanahamisi mwanaisha myfanwy mylene myriam myrna mzia nabila nabirye nabukenya
nacera naciye nadège naděžda nadezhda nadia nadiia nadine nadira nadjet nadjia nafissatou nafula nagamma nagwa nahed naheed nahid nahla
naila naima naïma najah najat najia najma najoua najwa nakalema nakato nakimuli nalan naledi nalini nalongo namukasa namuli nanako nancy
nandi nandini nandipha nandita nanjala nansubuga nantongo naoko naomi narges nargess nargis nariman narine nasima nasra nasreen nasrin
nassima nastaran natalia natalie nataliya natalya natasa nataša natasha natela nathalie natia nawal nawara nayla nayomi nazanin nazdar
nazia nazila nazli ndeye ndèye nechama necla neelam neeltje neema neeta negar neha nehama nejma nekane nekesa nele nélida nelum nenita
nerea nermina nerys neslihan nesrin nestan neuza nevena nevenka nevin nezha ngaire ngozi nguyệt nhung nia niamh nicole nicoleta nidhi
nienke nighat nihada niina nilanthi nilgün nilmini niloofar niloufar nilüfer nimco nimo nina nino ninon nirmala nirosha nirupama nisha
nisreen nisrine nita nitza nivedita nivin njeri nkechi nneka nnenna nobuko noeline noemí noémie noha nohora nokuthula noluthando
nomathemba nombulelo nomcebo nomfundo nomhle nomonde nompumelelo nomsa nomthandazo nomvula nomzamo nonhlanhla nontsikelelo nooshin nora
noraini norhayati noriko norma normah norosoa nosipho nosizwe nothembi noura nourah noxolo nozipho nthabiseng ntombi ntombifuthi
ntombizodwa nuha nune nunzia nura nuraini nuran nuray nurcan nurhayati nuria núria nurit nwakaego nyambura nyaradzo nyirahabimana
nyiramasuhuko nyiransabimana nyokabi oana oanh obiageli océane oddny odete odette odile odyssée ofelia ofra oksana oleksandra olena olesya
olga olha olimpia olivera olivia olívia ombretta omolara omotola oonagh orit orla orly ornella orsolya osnat otilia ouafa ouarda ouassila
ouleye oumou oumoukoulthoum outi oya özge ozlem özlem padma padmavathi padmini päivi palesa pallavi paloma pamela panagiota paola
paraskevi parastoo pardis parisa paromita parul parvaneh parvathi parvati parveen parvin pascale pascasie patricia patrícia patrizia
patrycja paula paulette paulina pauline pavla payal pegah pelagia pélagie pelin penelope penina penka perihan perline perlita pernille
perpétue perrine perwin petra petya philippa philomène phindile phyllis pierrette pinar piret pirjo pirkko piroska piyali piyaseeli pınar
podimenike polina polyxeni pooja poonam pouran prabhavati pragya praskovya pratibha pratima preethi preeti prerna priscila priscilla priya
priyanka prudencienne puja puleng purificacion purificación pushpa puspita qandeel rabab rabia rabiha rachel rachele rachida radha radhia
radhika radka radmila radostina raffaella rafia raghad raghda ragini ragnhild rahab rahaf rahel raheleh rahma rahmawati raho raija
raimunda raisa rajaa rajeshwari rajkumari rajni ralitsa raluca ramani ramata ramatou ramatoulaye ramona ramunė rana randa randi raneem
rani rania ranjana ranjani raquel rasha rashida rashmi rati ratih ratna ratnasari rawan rawia raymonde razan razia rebecca rebekah reem
reema regina régine rehana rehema reiko réka rekha remedios remei renata renate renée renu renuka reshma retno revathi reyhan rhiannon
rhoda ricarda richa rieko rigmor rigoberta riikka riitta rikke rima rimma rina rini rita ritsuko ritu ritva rivka rkia roberta roberte
robina rocío rohana roisin róisín rojbin rojda rojîn rokeya rokhaya rokia rokiatou rokiatu rolande ronahi ronit ronja roopa roos rosa
rosalba rosalía rosalie rosalina rosalinda rosana rosângela rosanna rosaura rose roseli rosella roselyne rosemarie rosemary roser rosie
rositsa rosmah rossana roswitha rowena roxana roxaneh roya rozália ruba rubina rudina rudo rukhsana rukiye rukmini rula rumbidzai runak
rupa rupali ruqaiya ruqayya rusudan ruta rūta ruth ruti ruvimbo ruxandra ružica ryoko saadet saara sabah sabiha sabina sabine sabrina
sachie sachiko sadaf sadako sadhana sadia saeedeh safia safiatou safiatu safitri safiyo sahar saholy sahra saida saïda saima sajida sakina
sakura salamatou saliha salima salimata salma salmah salome salomé salote sālote saloua salwa samah samaneh samar samia samiha samina
samira samreen sana sanaa sanaz sanchita sandamali sandhya sandra sandrine sandya sangeeta sangita sania sanja sanna sanne saoirse saori
sara sára sarah saraswathi saraswati sarbani sarit sarita sarka šárka sarla sarmīte saroja sarojini sarolta sartika saskia satenik satoko
saumu savita savitri sawsan sayaka sayuri scholastique sedigheh seema šefika ségolène seher seija seini sekai sekar sela selamawit selin
selina selma sema semhar semra senada senait sepalika sepideh sera serap séraphine sereana serena şerife setareh setsuko sevda séverine
sevgi sevil sevim sevinç shabana shabnam shadia shaghayegh shagufta shahd shahida shahla shahnaz shahrnush shahrzad shaila shaima shaimaa
shaista shakuntala shalini shamiso shampa shanta shanthi shaparak sharada sharareh sharifah sharmila sharmistha sharon shatha shazia
sheela shehnaz sheila shekoofeh shereen sherin sherine shideh shigeko shilan shilpa shipra shira shiranee shirani shirin shirley shiromi
shizuka shizuko shlomit shobha shobhana shohreh shokoufeh sholeh shona shoshana shqipe shraddha shreya shruti shubha shulamit shumaila
shushan shuvai shweta shyamala shyamalie sian siân sibel sibongile sidonie sidra sieglinde sigal signe sigrid sigríður sigrún siham sihame
sihem silje silke silvana silvia simin simina simona simonne sinead sinéad siobhan siobhán siranush sirima sirimavo sirkka sirpa sissel
sita siti sitti siv sivagami sizakele slađana slavica smadar smaranda smita smriti sneha snezana snežana snezhana sobhia sofia sofía sofie
sofija sofiya soheila sokhna solange soledad solène solomiya solveig somawathie somayeh soňa sonali songül sonia sônia sonja sophia sophie
soraia soraya sorina sotiria souad soudabeh soumaya soumia spéciosa sraboni sreelekha sridevi sriyani stana stanisława stanka stavroula
stefania ștefania stefanie stefka stela stella štěpánka stephanie stéphanie stojanka stoyanka suad subadra subhadra sucheta suciwati
sudabeh sudarti sudha sueli sufia suha suhaila suhair sujata sujatha sukla sulastri şule sulochana sulueti sumaira sumarni sumathi sumaya
sumiati sumiko sumita sumitra suna sunanda sundus sunita sunitha suparna supriya suryani susan susana susanna susannah susanne sushila
sushma susilawati sutapa suzan suzana suzanna suzanne suzette suzuko svenja svetlana svitlana swapna swarna swathi swati sylvia sylviane
sylvie sylwia synnøve szilvia tabara tabitha taeko taghreed tahani tahereh tahira tahmineh taina taís takako talia tamar tamara tamari
tambudzai tamiko tamilselvi tania tânia tanja tanuja tanushree tanvi tapati tara taraneh tarja tasleema taslima tassadit tatevik tatiana
tatjana tatyana tehani telma teodora teona teresa teresinha teresita tereza terézia terezinha terhi teruko tessa tetiana teuta thaís
thamara thamilini thandeka thandiwe thelma thembekile thembisile theodora theresa therese thérèse thilini thobeka thokozile thulisile
thuraya thushari thuý thúy tigist tiina tiiu tijana timea tímea tina tinatin tirunesh tirza titaua titilayo tiziana tokiko tomoe tomoko
toshiko touran touria tova tove tracey trâm traudl triin trijntje tripti trude truus tsira tsitsi tsveta tsvetana tsvetelina tuba tuğba
tülay tülin turid türkan tuti tuula tuulikki tuva tzipi tzipora tziporah tzippora ubah udeni uliana ulla ülle ulrike ulyana uma umaima úna
unaisi unni urmila ursula urszula urvashi urve uschi usha uta ute uwera uzma uzoamaka vaida vaimiti vaira vaishali vaitiare valbona
valdete valentina valeria valéria valerie valérie valeriya vanda vandana vanessa vânia varsha varuni varvara vasanthi vasiliki vasilisa
vassiliki vasuki vasundhara veerle velta vénantie vendula vera věra vered verena veronica verónica veronique véronique vesela veselina
vesna vibeke vibha victoire victorine vidya vigdis vijayalakshmi viktoria viktória viktoriya vildan vilija vimala vimbai vincenza vinita
violeta violette viorica virgie virginie vitória vittoria viviana viviane vjollca vlasta voahangy voahary voahirana volatiana vololona
wafa wafaa wahiba wahyuni wairimu waithera walaa waltraud wambui wanda wangari wangui wanja wanjiku wanjiru waris wassila wejdan wendy
weronika whina widad wiebke wiesława wijdan wilhelmina willemijn wilma winifred winnie wisława wivina worknesh wulan wulandari xenia xezal
ximena xiomara yaa yadira yaël yaffa yamina yamini yamuna yana yanti yaroslava yasemin yashoda yasmeen yasmiin yasmin yasmina yasmine
yasodhara yasuko yayoi yehudit yekaterina yelena yeliz yến yesenia yetunde yeukai yevgenia yewande ylva yocheved yodit yoko yolanda
yolande yordanka yoriko yoshie yoshiko yousra yuka yukari yukiko yulia yuliana yuliani yulianti yuliia yuliya yumi yumiko yuriko yusra
yvette yvonne zabel zahava zahia zahida zahra zahraa zainab zainabu zakia zaleha zamfira zamzam zandile zane zanele zaruhi zaynab zdenka
zdeňka zdravka zeenat zehava zehra zeina zeinab zeinabou zelal zélie zeliha zeljka željka zenaida zenebech zewditu zeynab zeynep zhaleh
zhanna zhila zhor ziba zilan zilda zinaida zineb zinhle zipporah zita ziva živilė zlata zlatica zodwa zoe zoë zofia žofie zohra zohreh zoi
zoleka zora zoraida zorica zornitsa zoubida zoulikha zoya zozan zsófi zsófia zsuzsa zsuzsanna zubaida zubaidah zübeyde zuhal zuhura
zuleica zumra zuzana zuzanna`;
