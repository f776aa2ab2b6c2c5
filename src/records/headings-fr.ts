/** French headings of tables, by kind of record and the part their column plays; folded (no accents), alternatives parted by "|". */
import type { RecordKind } from '../domain/record.ts';
import type { Headings } from './headings-en.ts';

export const COMMON_FR: Headings = {
  date: 'date|jour|date valeur|date operation|horodatage|date heure|quand',
  time: 'heure|horaire|heure locale|heure utc|h',
  holder: 'detenteur|detenu par|tenu par|service|service detenteur|enregistre par',
  received: 'recu|recu le|date reception|date enregistrement|enregistre le|saisi le',
  born: 'ne le|nee le|ne e le|date naissance|naissance|annee naissance',
  passport:
    'passeport|n passeport|numero passeport|document|n document|piece identite|numero piece|titre voyage|document voyage',
  plate: 'plaque|immatriculation|vehicule|plaque immatriculation',
};

export const KINDS_FR: Readonly<Record<RecordKind, Headings>> = {
  'border-crossings': {
    who: 'nom|nom famille|nom complet|passager|voyageur|personne|nom prenom|nom et prenom',
    given: 'prenom|prenoms',
    date: 'date passage|date entree|date sortie|date franchissement',
    direction: 'sens|direction|entree sortie|mouvement',
    from: 'provenance|de|venant de|pays depart|port depart',
    into: 'destination|vers|a|pays entree|poste|poste frontiere|point passage|point entree|port',
    vessel: 'navire|bateau|ferry|vol|n vol|numero vol|train',
  },
  calls: {
    who: 'appelant|emetteur|abonne appelant|de',
    to: 'appele|destinataire|abonne appele|correspondant|vers|a',
    phone: 'numero appelant|n appelant|ligne appelante|numero emetteur',
    'to-phone': 'numero appele|n appele|ligne appelee|numero compose|numero destinataire',
    date: 'date appel|debut|debut appel',
    what: 'objet|teneur|resume',
  },
  transfers: {
    who: 'emetteur|donneur ordre|payeur|debiteur|de|expediteur|ordonnateur',
    to: 'beneficiaire|destinataire|crediteur|a|vers',
    account: 'compte emetteur|compte debite|iban emetteur|compte donneur ordre|compte debiteur',
    'to-account': 'compte beneficiaire|compte credite|iban beneficiaire|compte crediteur',
    amount: 'montant|somme|valeur|montant vire',
    currency: 'devise|monnaie',
    date: 'date virement|date paiement|date transaction|date comptable',
    what: 'reference|motif|libelle|objet|communication',
  },
  'register-entries': {
    who: 'personne|nom|interesse|dirigeant',
    given: 'prenom|prenoms',
    about: 'societe|entreprise|denomination|raison sociale|organisme|entite|association',
    what: 'evenement|nature|acte|type|mention|motif|inscription|objet|mesure|statut',
    date: 'date inscription|date depot|inscrit le|date immatriculation|date fiche|fiche le',
  },
  'request-log': {
    who: 'de|demandeur|expediteur|service demandeur|requerant|emetteur',
    to: 'a|destinataire|service requis|adresse a|autorite saisie|service saisi',
    what: 'objet|demande|question|sujet|teneur',
    date: 'envoye|envoyee le|envoye le|date demande|date envoi|demande le',
    due: 'echeance|date limite|delai|pour le|reponse attendue|reponse attendue le',
    'reply-date': 'date reponse|repondu le|reponse le|recue le|date retour',
    reply: 'reponse|contenu reponse|teneur reponse|suite|suite donnee',
    state: 'etat|statut|issue|resultat',
  },
};
