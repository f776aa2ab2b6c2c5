/** English words for nationality and religion, singular; plurals are made by rule. Listed so that they can be set aside, never matched on. */

/** Adjectives that are also nouns with a regular plural: "two Algerians". */
export const PEOPLES_EN = `
Afghan African Albanian Algerian American Andorran Angolan Arab Argentinian Argentine Armenian Asian Australian Austrian Azerbaijani Azeri
Bahraini Bangladeshi Barbadian Basque Bavarian Belarusian Belgian Berber Bolivian Bosnian Botswanan Brazilian Briton Bulgarian Burundian
Californian Cambodian Cameroonian Canadian Catalan Chadian Chechen Chilean Colombian Comorian Corsican Croat Croatian Cuban Cypriot Czech
Dane Dominican Ecuadorian Ecuadorean Egyptian Eritrean Estonian Ethiopian European Fijian Filipino Finn Gambian Georgian German Ghanaian Greek
Guatemalan Guinean Haitian Honduran Hungarian Icelander Indian Indonesian Iranian Iraqi Israeli Italian Ivorian Ivoirian Jamaican Jordanian
Kabyle Kashmiri Kazakh Kenyan Korean Kosovar Kurd Kuwaiti Kyrgyz Laotian Latvian Liberian Libyan Lithuanian Luxembourger Macedonian Malagasy Malawian Malaysian
Malian Mauritanian Mauritian Mexican Moldovan Mongolian Montenegrin Moroccan Mozambican Namibian Nepali Netherlander Nicaraguan Nigerian Nigerien Norwegian
Omani Pakistani Palestinian Panamanian Paraguayan Persian Peruvian Pole Qatari Romanian Russian Rwandan Salvadoran Samoan Saudi Scandinavian Scot Serb Serbian
Sicilian Singaporean Slovak Slovene Slovenian Somali Spaniard Swede Syrian Tajik Tamil Tanzanian Tatar Tibetan Tongan Tuareg Trinidadian Tunisian Turk Turkmen
Ugandan Ukrainian Uruguayan Uyghur Uighur Uzbek Venezuelan Yemeni Yugoslav Zairean Zambian Zimbabwean
`;

/** Adjectives only, or nouns without a plural of their own. */
export const PEOPLE_ADJECTIVES_EN = `
British English Scottish Welsh Irish French Dutch Danish Swedish Finnish Polish Spanish Turkish Kurdish Arabic Chinese Japanese Taiwanese Vietnamese
Portuguese Maltese Lebanese Sudanese Senegalese Congolese Togolese Beninese Burkinabe Burkinabé Gabonese Guyanese Burmese Nepalese Sinhalese Swiss Icelandic
Arabian Flemish Walloon Frenchman Frenchmen Frenchwoman Frenchwomen Englishman Englishmen Englishwoman Englishwomen Irishman Irishmen Irishwoman Irishwomen
Scotsman Scotsmen Scotswoman Welshman Welshmen Dutchman Dutchmen Dutchwoman Soviet Afro-American African-American Franco-Algerian Franco-Moroccan Franco-Tunisian
Rwandese Surinamese Bhutanese Omanese Sri_Lankan Sri_Lankans Saudi_Arabian Saudi_Arabians South_African South_Africans North_Korean North_Koreans South_Korean South_Koreans
New_Zealander New_Zealanders Costa_Rican Costa_Ricans Puerto_Rican Puerto_Ricans Sierra_Leonean Sierra_Leoneans Cape_Verdean Cape_Verdeans Burkinabes South_Sudanese East_German
East_Germans West_German West_Germans North_African North_Africans Central_African West_African West_Africans Equatorial_Guinean Bissau-Guinean Native_American Native_Americans
`;

export const FAITHS_EN = `
Muslim Moslem Islam Islamic Islamist Islamism Salafist Salafism Salafi Wahhabi Wahhabist Wahhabism Sunni Shia Shi'a Shiite Shi'ite Alawite Alevi Sufi Sufism Ismaili Ahmadi
Christian Christianity Catholic Catholicism Protestant Protestantism Anglican Lutheran Calvinist Methodist Baptist Pentecostal Pentecostalist Presbyterian Quaker Mormon Maronite Copt Coptic
Jew Jewish Judaism Hasidic Hindu Hinduism Sikh Sikhism Buddhist Buddhism Jain Taoist Shinto Zoroastrian Yazidi Yezidi Druze Baha'i Bahai Mandaean Scientologist Scientology
atheist atheism agnostic evangelical Evangelical Jehovah's_Witness Jehovah's_Witnesses Greek_Orthodox Russian_Orthodox Orthodox_Christian Orthodox_Christians Orthodox_Jew Orthodox_Jews Seventh-day_Adventist animist
`;
