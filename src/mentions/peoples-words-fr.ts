/** French words for nationality and religion, masculine singular; other forms are made by rule. Listed so that they can be set aside, never matched on. */
export const PEOPLES_FR = `
afghan africain albanais algérien allemand américain andorran anglais angolais arabe argentin arménien asiatique australien autrichien azerbaïdjanais azéri
bahreïni bangladais basque belge béninois berbère biélorusse birman bolivien bosniaque bosnien botswanais brésilien britannique bulgare burkinabé burundais
cambodgien camerounais canadien cap-verdien catalan centrafricain chilien chinois chypriote colombien comorien congolais coréen croate cubain
danois djiboutien dominicain écossais égyptien émirati équatorien érythréen espagnol estonien éthiopien européen
finlandais flamand français gabonais gallois gambien géorgien ghanéen guatémaltèque guinéen guyanais haïtien hondurien hongrois
indien indonésien irakien iranien irlandais islandais israélien italien ivoirien jamaïcain japonais jordanien kabyle kazakh kényan kirghize kosovar koweïtien kurde
laotien letton libanais libérien libyen lituanien luxembourgeois macédonien malaisien malawite malgache malien maltais maghrébin marocain mauricien mauritanien mexicain moldave
mongol monténégrin mozambicain namibien néerlandais népalais néo-zélandais nicaraguayen nigérian nigérien norvégien omanais ougandais ouïghour ouzbek
pakistanais palestinien panaméen paraguayen persan péruvien philippin polonais portoricain portugais qatari québécois roumain russe rwandais
saoudien salvadorien sahraoui sénégalais serbe sicilien sierra-léonais singapourien slovaque slovène somalien soudanais sud-africain sud-coréen nord-coréen sud-soudanais suédois suisse surinamais syrien
tadjik taïwanais tamoul tanzanien tatar tchadien tchèque tchétchène thaïlandais tibétain togolais touareg tunisien turkmène ukrainien uruguayen vénézuélien vietnamien wallon
yéménite yougoslave zaïrois zambien zimbabwéen soviétique franco-algérien franco-marocain franco-tunisien belgo-marocain nord-africain ouest-africain est-allemand ouest-allemand
`;

/** Forms that no rule makes. */
export const PEOPLE_FORMS_FR = `turc turcs turque turques grec grecs grecque grecques suissesse suissesses corses lettone lettones laotienne laotiennes esquimau andalou andalous andalouse`;

export const FAITHS_FR = `
musulman islamique islamiste salafiste wahhabite sunnite chiite alaouite alévi soufi ismaélien ahmadi chrétien catholique protestant anglican luthérien calviniste méthodiste baptiste pentecôtiste presbytérien
mormon maronite copte israélite hindou hindouiste sikh bouddhiste jaïn taoïste shintoïste zoroastrien yézidi druze baha'i bahaï mandéen athée agnostique évangélique adventiste animiste scientologue
`;

export const FAITH_FORMS_FR = `
islam islamisme salafisme wahhabisme soufisme christianisme catholicisme protestantisme judaïsme hindouisme sikhisme bouddhisme
juif juifs juive juives témoin_de_jéhovah témoins_de_jéhovah chrétien_orthodoxe chrétiens_orthodoxes chrétienne_orthodoxe grec_orthodoxe russe_orthodoxe
`;
