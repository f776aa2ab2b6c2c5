/** Bodies that their words alone name, wherever they stand: no town, person or common word is written so. As written; several words are joined by "_". */
export const SURE_BODIES = `
Mossad Interpol INTERPOL Europol Eurojust Frontex FRONTEX Tracfin TRACFIN Unesco UNESCO UNICEF Unicef UNHCR NATO OTAN ONU OSCE ECOWAS CEDEAO ASEAN OPEC OPEP OECD OCDE IAEA AIEA FBI CIA NSA DEA MI5 MI6 GCHQ DGSE DGSI DCRI DCPJ DRM DRSD
SDAT RAID GIGN NYPD FDNY FSB KGB GRU BND BKA ISIS ISIL Daesh Daech AQMI AQIM GSPC PKK YPG FARC IRA Hamas Hezbollah Hizbollah Hizbullah Taliban Talibans Al-Qaeda Al-Qaida al-Qaeda al-Qaida al-Qaïda Al-Qaïda Al_Qaeda al_Qaeda Al_Qaida al_Qaida
Al-Shabaab al-Shabaab al_Shabaab Boko_Haram Islamic_State Etat_islamique État_islamique Muslim_Brotherhood Frères_musulmans Khmer_Rouge Khmers_rouges Ku_Klux_Klan Red_Cross Croix-Rouge Red_Crescent Croissant-Rouge
United_Nations Nations_unies European_Union Union_européenne African_Union Union_africaine European_Commission Commission_européenne European_Parliament Parlement_européen Security_Council Conseil_de_sécurité
Amnesty_International Human_Rights_Watch Greenpeace Oxfam Transparency_International Médecins_sans_frontières World_Bank Banque_mondiale Western_Union MoneyGram Federal_Reserve Bank_of_England
Reuters AFP Agence_France-Presse Associated_Press Xinhua BBC CNN Al_Jazeera Al-Jazeera Al_Arabiya New_York_Times Washington_Post Wall_Street_Journal Los_Angeles_Times Financial_Times Le_Monde Le_Figaro Le_Parisien Mediapart Charlie_Hebdo
Canard_enchaîné Der_Spiegel Die_Zeit El_País El_Mundo El_Watan Corriere_della_Sera La_Repubblica France_Info France_Inter France_Culture France_Télévisions France_24 RFI BFMTV BFM_TV TF1 RTBF Europe_1 Radio_France Fox_News
Facebook Twitter Google YouTube Microsoft WhatsApp Airbus Boeing Gazprom Rosneft Lukoil Aramco Lufthansa Aeroflot Volkswagen Peugeot Renault Deutsche_Bank Credit_Suisse Société_Générale BNP_Paribas Goldman_Sachs Morgan_Stanley HSBC
Bundestag Bundesrat Bundeswehr Knesset Duma House_of_Commons House_of_Lords House_of_Representatives Supreme_Court Assemblée_nationale Conseil_d'Etat Conseil_d'État Cour_de_cassation Cour_des_comptes
Scotland_Yard Shin_Bet Tsahal Frelimo Renamo Unita SWAPO Likud Fatah Polisario UEFA FIFA
`;
