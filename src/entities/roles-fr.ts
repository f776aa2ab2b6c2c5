/** French words for what people do, in the same families as the English ones. */
export const ROLES_FR: Readonly<Record<string, string>> = {
  public:
    'ministre président présidente maire sénateur sénatrice conseiller conseillère député députée préfet préfète ambassadeur ambassadrice secrétaire porte-parole diplomate chancelier',
  law: 'juge avocat avocate procureur procureure magistrat magistrate notaire greffier greffière huissier',
  force:
    'policier policière gendarme inspecteur commissaire soldat militaire officier colonel général capitaine lieutenant commandant gardien espion',
  health: 'médecin infirmier infirmière chirurgien chirurgienne dentiste pharmacien psychiatre vétérinaire ambulancier',
  press: 'journaliste rédacteur rédactrice correspondant chroniqueur photographe',
  business:
    'banquier directeur directrice commerçant comptable actionnaire entrepreneur négociant courtier gérant patron',
  science:
    'professeur chercheur chercheuse historien économiste enseignant enseignante ingénieur universitaire instituteur institutrice',
  arts: 'acteur actrice chanteur chanteuse peintre musicien écrivain poète romancier cinéaste sculpteur',
  sport: 'footballeur boxeur cycliste athlète arbitre nageur entraîneur',
  crafts:
    'docker plombier électricien menuisier boulanger boucher mécanicien maçon chauffeur ouvrier cuisinier serveur jardinier agriculteur soudeur couvreur tailleur coiffeur',
  sea: 'marin pêcheur matelot batelier',
};
