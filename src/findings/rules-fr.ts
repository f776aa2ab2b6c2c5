/** What each rule asks and what it does not show, in French. */
export const RULES_FR: Readonly<Record<string, { readonly asks: string; readonly doesNotShow: string }>> = {
  'unheeded-notice': {
    asks: 'Quels avis n’ont été suivis de rien, ou sont démentis ?',
    doesNotShow:
      'Que l’avis ait atteint ceux qui pouvaient agir, qu’il ait été clair à l’époque, ni qu’agir aurait rien empêché.',
  },
  'answered-beyond-question-unused': {
    asks: 'Quelles réponses en disaient plus qu’on n’avait demandé, et qu’en est-il advenu ?',
    doesNotShow:
      'Que le nom en plus ait été remarqué, qu’il ait signifié alors ce qu’il signifie aujourd’hui, ni que rien n’ait été fait en dehors des sources.',
  },
  'uncovered-member': {
    asks: 'Quels membres d’un groupe surveillé n’ont jamais été surveillés eux-mêmes ?',
    doesNotShow: 'Que ce membre se distinguait alors des autres, ni que sa surveillance aurait été légale ou possible.',
  },
  'lapsed-watch': {
    asks: 'Quelle surveillance s’est réduite ou éteinte, et combien de temps avant l’événement ?',
    doesNotShow:
      'Que la surveillance ait cessé sans raison, que d’autres moyens aient cessé aussi, ni que la poursuivre aurait rien montré.',
  },
  'lost-track': {
    asks: 'Qui ou quoi est sorti de la vue d’un détenteur, et quand ?',
    doesNotShow:
      'Que quelqu’un aurait dû continuer à regarder, que la dernière observation connue soit la dernière, ni ce qui a été fait entre-temps.',
  },
  'held-not-shared': {
    asks: 'Quel détenteur avait ce qui manquait à un autre, sans qu’on voie qu’il l’ait transmis ?',
    doesNotShow:
      'Que le détenteur savait que l’autre en avait besoin, qu’il était libre de le transmettre, ni qu’il ne l’ait pas transmis en dehors des sources.',
  },
  'pooled-link': {
    asks: 'Quels liens auraient été visibles, si des organismes avaient réuni ce que chacun détenait ?',
    doesNotShow:
      'Que quelqu’un ait réuni ces pièces, ni qu’il en ait eu la raison ou le droit ; qu’un lien vaille culpabilité.',
  },
  'denied-after-told': {
    asks: 'Qui a nié savoir ce qu’on lui avait déjà dit ?',
    doesNotShow: 'Que l’information ait été comprise, ni que le démenti ait voulu tromper.',
  },
  'unanswered-request': {
    asks: 'Quelles demandes sont restées sans réponse ?',
    doesNotShow:
      'Que la demande soit arrivée, qu’aucune réponse n’ait été donnée ailleurs, ni qu’une réponse aurait rien changé.',
  },
  'seen-again': {
    asks: 'Qui a été revu après avoir été hors de vue ?',
    doesNotShow: 'Que personne ne l’ait vu entre-temps, ni que celui qui l’a vu savait que d’autres le cherchaient.',
  },
  'identity-split': {
    asks: 'Qui était connu de deux détenteurs sous deux noms ?',
    doesNotShow:
      'Que l’un ou l’autre ait pu savoir que les deux noms désignent une même personne, ni qu’ils le fassent.',
  },
  'two-accounts': {
    asks: 'Où deux récits s’excluent-ils ?',
    doesNotShow: 'Quel récit est juste, ni que l’une des voix soit de mauvaise foi.',
  },
  'counts-disagree': {
    asks: 'Quels nombres donnés pour la même chose ne peuvent être vrais ensemble ?',
    doesNotShow: 'Quel nombre est juste, ni que les deux sources aient compté les mêmes personnes de la même façon.',
  },
  'status-in-doubt': {
    asks: 'La situation de qui est-elle dite de façons qui ne vont pas ensemble ?',
    doesNotShow: 'Quelle situation est la bonne, ni qu’il s’agisse partout de la même personne.',
  },
  'dead-without-proof': {
    asks: 'Qui est donné pour mort sans qu’une source le dise pour certain ?',
    doesNotShow: 'Qu’il soit en vie.',
  },
  'forecast-and-outcome': {
    asks: 'Quelle prévision s’est réalisée ?',
    doesNotShow:
      'Que la prévision ait été plus qu’une parmi d’autres, qu’elle ait nommé l’heure et le lieu, ni qu’elle ait atteint ceux qui pouvaient agir.',
  },
  'circular-citation': {
    asks: 'Quels textes le tiennent l’un de l’autre, en cercle ?',
    doesNotShow: 'Que ce soit faux, ni qu’aucun d’eux n’ait d’autre source à côté.',
  },
  'single-origin': {
    asks: 'Qu’est-ce qui est dit dans beaucoup de documents et vient d’une seule origine ?',
    doesNotShow: 'Que ce soit faux, ni qu’il n’existe pas de seconde origine hors de ce dossier.',
  },
  'single-voice': {
    asks: 'Qu’est-ce qui est dit dans plusieurs documents et remonte à une seule voix ?',
    doesNotShow: 'Que ce soit faux, ni que personne d’autre ne puisse le confirmer.',
  },
  'anonymous-only': {
    asks: 'Qu’est-ce qui touche à qui savait quoi et ne repose que sur des voix non nommées ?',
    doesNotShow: 'Que ce soit faux : qui parle sans être nommé peut être le mieux informé.',
  },
  'notice-flood': {
    asks: 'Quel détenteur a reçu de plus en plus d’avis en répondant de moins en moins ?',
    doesNotShow: 'Que ces avis valaient mieux que d’autres, ni que le détenteur pouvait répondre à tous.',
  },
  'two-places-at-once': {
    asks: 'Qui est placé en deux lieux le même jour ?',
    doesNotShow:
      'Quelle source se trompe, que le trajet du jour était impossible, ni qu’il s’agisse de la même personne.',
  },
  'rotating-identifiers': {
    asks: 'Quels registres ont une personne sous des numéros qui changent ?',
    doesNotShow: 'Pourquoi les numéros ont changé, ni que la même personne les ait tous utilisés.',
  },
  'small-transfers-to-one-hand': {
    asks: 'Dans quelles mains beaucoup de petits paiements arrivent-ils ensemble ?',
    doesNotShow:
      'À quoi servaient les paiements, ni que ceux qui payaient se connaissaient : une boutique ou un club a le même aspect.',
  },
};
