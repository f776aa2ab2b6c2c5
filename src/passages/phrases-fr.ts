/** What page furniture says in French: pieces of patterns that take a whole line, without case, with plain apostrophes. */

/** « Partager cet article » */
export const SHARE = [
  "partage[rz](?: (?:cet article|cette page|l'article))?(?: (?:sur|par|via) .{2,30})?",
  "(?:imprimer|envoyer)(?: (?:cet article|cette page|l'article|par (?:e-?mail|mail|courriel)|à un ami))?",
  'copier le lien',
  'suivez-nous(?: sur .{2,60})?',
  'tweeter',
  '[\\d., ]+ partages?',
  "(?:sauvegarder|enregistrer|ajouter) (?:l'article|cet article|à (?:mes|vos) favoris).{0,20}",
  "offrir (?:cet |l')article",
  'retrouvez-nous sur .{2,60}',
];
/** « Article réservé aux abonnés » */
export const SUBSCRIBE = [
  "(?:cet |l')?article (?:est )?(?:réservé|offert|en accès libre|gratuit|payant)(?: (?:aux|par|à) .{3,60})?",
  'réservé (?:aux|à nos) abonnés.{0,40}',
  'il vous reste .{1,60} (?:de cet article )?à lire.{0,100}',
  '(?:pour|afin de) (?:lire la suite|continuer (?:votre|la) lecture|soutenir .{2,60}).{0,120}abonne.{0,60}',
  "(?:s'abonner|abonne[zr]-(?:vous|toi)|je m'abonne|s'inscrire|inscrivez-vous)(?: .{0,120})?",
  '(?:déjà|vous êtes) abonnée?s?.{0,80}',
  "l'accès à cet article.{0,120}",
  'recevez .{0,80}(?:newsletter|lettre|alertes?|infos?).{0,120}',
  '(?:notre|la|votre) newsletter.{0,100}',
  '(?:se connecter|connectez-vous|connexion)(?: .{0,60})?',
  'soutenez .{2,80}',
  'profitez de .{3,80}(?:offre|abonnement).{0,60}',
  'la lecture de cet article est .{3,80}',
  'faites un don.{0,80}',
];
/** « Nous utilisons des cookies » */
export const COOKIES = [
  '(?:nous|ce site|notre site|nos partenaires|en (?:poursuivant|continuant|cliquant)).{0,200}\\b(?:cookies?|traceurs)\\b.{0,400}',
  '(?:tout )?(?:accepter|refuser|paramétrer|gérer)(?: (?:et .{3,20}|tout|les cookies|mes (?:choix|préférences)|les préférences))+',
  '(?:gestion|politique|paramètres) des cookies',
  'continuer sans accepter',
];
/** « La suite après la publicité » */
export const INSERTS = [
  "(?:la suite|suite de l'article|l'article continue) (?:après|ci-dessous).{0,60}",
  'publicités?',
  'annonces?',
  'contenu (?:sponsorisé|partenaire)',
  '(?:sponsorisé|partenariat)(?: par .{2,40})?',
  "lire (?:la suite|plus|l'article(?: complet)?)",
  'voir plus',
  'cliquez (?:ici|sur .{3,30}).{0,60}',
  'chargement.{0,30}',
  '(?:temps de )?lecture ?:? ?\\d+ ?min.{0,20}',
  "écouter (?:l'article|cet article).{0,30}",
  'en (?:images|vidéo)',
];
/** « Voir la vidéo ci-dessous » */
export const REFERENCES = [
  '\\(?(?:voir|regarder|écouter|lire|consulter)(?: aussi| notre| la| le| les| nos)? (?:vidéo|photo|carte|infographie|diaporama|podcast|encadré|graphique|image)s?(?: .{0,40})?\\)?',
  "(?:voir|lire) (?:ci-dessous|ci-dessus|ci-contre|notre encadré|sous l'onglet prolonger).{0,20}",
];
/** « Lire aussi », « Sur le même sujet » */
export const RELATED = [
  '(?:à )?lire (?:aussi|également|ensuite)',
  'à (?:voir|découvrir|ne pas manquer|relire|suivre)(?: aussi| également)?',
  'sur le même (?:sujet|thème)',
  'dans la même (?:rubrique|catégorie|série)',
  '(?:nos|les|autres) (?:derniers |dernières )?(?:articles|actualités|titres)(?: .{0,30})?',
  'articles? (?:liés?|similaires?|connexes?|récents?|recommandés?|associés?|suivants?|précédents?)',
  'les (?:plus|\\+) (?:lus?|partagés?|commentés?|vus?|populaires?)(?: .{0,20})?',
  'vous (?:aimerez|pourriez|devriez) .{0,40}',
  "(?:toute )?l'actualité en (?:direct|continu|images)",
  'à la une(?: .{0,30})?',
  'en ce moment',
  'recommandés?(?: pour vous)?',
  'nos recommandations',
  'pour aller plus loin',
  'les tops? .{3,30}',
  'dernières? (?:minute|actualités|infos|nouvelles)',
  'sélection de la rédaction',
  'contenus sponsorisés',
  'ailleurs sur le web',
  'plus de .{3,20}(?:articles|actualités)',
];
/** « Lire aussi : Le port fermé trois jours » */
export const RELATED_LINE = [
  '(?:(?:à )?(?:lire|voir|écouter|relire)(?: aussi| également)?|sur le même sujet|article lié|notre (?:enquête|dossier|reportage)|voir (?:aussi|notre)) ?[:>»›|-] ?.{6,180}',
  '(?:à )?lire (?:aussi|également) .{10,180}',
];
/** « Réagissez à cet article » */
export const COMMENTS = [
  '(?:vos|tous les|voir les|lire les|afficher les|\\d+) (?:\\d+ )?(?:commentaires?|réactions?)(?: \\(\\d+\\))?',
  'commentaires? \\(\\d+\\)',
  "(?:réagir|réagissez|commenter|commentez|laisser un commentaire|poster un commentaire|ajouter un commentaire)(?: (?:à |cet |l').{3,30})?",
  'soyez le premier à (?:commenter|réagir).{0,40}',
  'les commentaires sont (?:fermés|désactivés).{0,40}',
  'signaler (?:un abus|une erreur|ce contenu).{0,40}',
  'donnez votre avis.{0,40}',
  '(?:aucun|pas de) commentaires?',
  'participez (?:à la discussion|au débat)',
];
/** « Traduit de l'anglais par Odile Marchetti » */
export const CREDITS = [
  'sources? ?: ?[^.]{2,80}',
  '(?:la )?version (?:anglaise|française|originale|espagnole|allemande|arabe) de (?:cet|ce|cette) .{3,100}',
  '(?:version|adaptation|traduction) (?:anglaise|française)? ?(?:par|:|de) .{3,60}',
  "(?:traduit|adapté|édité)e?(?: (?:de l'\\p{L}+|du \\p{L}+|par la rédaction))?(?: \\([^)]{2,20}\\))? par .{3,80}",
  'traduction ?: .{3,60}',
  '\\(?avec (?:afp|reuters|ap|agences?)(?:,? (?:et )?(?:afp|reuters|ap|agences?))*\\.?\\)?',
  "(?:cet article|ce texte|cette enquête) (?:a été (?:initialement |d'abord )?publiée?|est paru).{0,140}",
  '(?:propos recueillis|texte|reportage|enquête|dossier réalisé|réalisé) par .{3,100}',
];
/** « Tous droits réservés », « Mentions légales » */
export const LEGAL = [
  '.{0,80}tous droits (?:de reproduction )?(?:réservés|de reproduction).{0,200}',
  '(?:mentions légales|conditions générales(?: .{3,30})?|politique de confidentialité|données personnelles|qui sommes-nous ?\\??|nous contacter|contact|plan du site|publicité|aide|cgu|cgv|accessibilité|charte .{3,30})(?: ?[|·•/-] ?(?:mentions légales|conditions générales(?: .{3,30})?|politique de confidentialité|données personnelles|qui sommes-nous ?\\??|nous contacter|contact|plan du site|publicité|aide|cgu|cgv|accessibilité|charte .{3,30}))+',
  'mentions légales',
  "conditions générales (?:de vente|d'utilisation)",
  'politique de confidentialité',
  '(?:toute )?reproduction (?:totale ou partielle |même partielle )?(?:est )?(?:interdite|soumise).{0,160}',
];
/** « Déclassifié le 3 mai 2004 », « Document communicable à compter de 2019 » */
export const STAMPS = [
  '(?:document |pièce )?déclassifiée?s?(?: (?:le|en|par|par décision|:|\\d).{0,80})?',
  '(?:document |dossier |pièce )?(?:librement )?communicables?(?: (?:à compter|sous|depuis|le|en) .{0,60})?',
];
/** « Vous avez des informations ? Écrivez-nous » */
export const APPEALS = [
  '(?:si )?(?:vous (?:avez|disposez|souhaitez|êtes|travaillez)|une (?:info|information)).{0,240}(?:contactez-nous|nous (?:contacter|écrire|joindre|les confier|les transmettre)|écri(?:vez|re)[- ](?:nous|à (?:la rédaction|notre|enquete))|adresse[rz](?:-nous| à (?:la rédaction|notre))|envoyez[- ](?:nous|les|vos)|securedrop|via signal).{0,400}',
  "(?:contactez|écrivez)(?:-| à )(?:nous|la rédaction|l'auteur).{0,160}",
  "(?:pour )?contacter (?:la rédaction|l'auteure?|le journaliste).{0,120}",
];
/** « Aller au contenu » */
export const NAVIGATION = [
  "aller (?:au|à) (?:contenu|menu|la recherche|l'accueil).{0,30}",
  "(?:retour|revenir) (?:en haut|à (?:l'accueil|la liste|la une)).{0,20}",
  'haut de page',
  '(?:menu|rechercher|recherche|sommaire du site|navigation)',
  'accueil ?(?:[>»›/|] ?.{2,80})+',
  'vous êtes ici ?:.{0,80}',
  '(?:page |article )(?:suivante?|précédente?)',
  "télécharger (?:le pdf|l'application).{0,20}",
  'mon compte',
  '(?:mots[- ]clés|thèmes?|rubriques?|tags?|sujets?) ?: ?.{2,120}',
];
/** Rubrics of newspapers, as they stand alone above a title. */
export const SECTIONS =
  'monde|europe|afrique|asie|amériques?|proche-orient|moyen-orient|france|international|national|politique|économie|finance|société|justice|police-justice|sécurité|défense|culture|sports?|opinions?|analyse|enquêtes?|reportages?|entretien|interview|actualités?|actu|infos?|exclusif|récit|portrait|tribune|éditorial|idées|décryptage|faits[- ]divers|santé|sciences?|planète|environnement|régions?|éducation|médias|accueil|la une|en direct|terrorisme|migrations?|document|chronique|billet|en bref|brèves?';
/** « Publié le 3 mars 2019 à 8 h 31 » */
export const DATELINE =
  "(?:(?:article )?(?:publiée?|mise?e? (?:à jour|en ligne)|modifiée?|postée?|parue?|actualisée?|diffusée?|créée?|date)(?: (?:le|à|par|aujourd'hui))? ?:? ?)";
export const BY =
  '(?:par|de notre (?:envoyée?s? spéciale?s?|correspondante?|correspondant),?|texte(?: et photos?)? ?:|propos recueillis par|une enquête de|un reportage de|(?:enquête|reportage|récit|analyse) de|de nos (?:envoyés spéciaux|correspondants),?)';
export const AND = 'et|avec';
/** « Imprimé le 3 mars 2019 » */
export const PRINTED = [
  '(?:imprimé|enregistré|consulté|téléchargé|archivé|exporté|sauvegardé)e?s?(?: (?:le|à|depuis|par))?:? .{4,160}',
  '(?:version|format) (?:imprimable|pour impression|à imprimer)',
  'page \\d+(?: ?(?:sur|/) ?\\d+)?',
  '\\d+ (?:sur|/) \\d+',
];
/** « Ce message et toutes les pièces jointes sont confidentiels » */
export const DISCLAIMERS = [
  '(?:ce (?:message|courriel|courrier|mail|e-?mail)|les informations contenues dans ce (?:message|courriel))\\b.{0,200}(?:confidentiel|destin|pièces? jointes?|virus).{0,2000}',
  '(?:avis|clause|mention) de confidentialité ?:?.{0,1500}',
  "(?:pensez à l'environnement|n'imprimez ce (?:message|mail|courriel)|avant d'imprimer).{0,160}",
  'envoyé (?:de(?:puis)? mon|à partir de|avec|via) .{3,40}',
  "si vous (?:avez reçu|n'êtes pas le destinataire|recevez ce).{0,800}",
  '(?:pour )?vous désabonner.{0,160}',
  'télécharger outlook pour .{3,20}',
];
export const CONTENTS = ['table des matières', 'sommaire'];
