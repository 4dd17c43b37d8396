import type { exchange as english } from '../../en/pages/exchange.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const exchange: SameKeys<typeof english> = {
  choose: 'Que souhaitez-vous à la place ?',
  chooseHint:
    'À côté de chaque choix figure ce que vous payez ou ce que nous vous remboursons. Rien n’est prélevé avant le contrôle de votre renvoi.',
  same: 'Autres versions de ce que vous renvoyez',
  others: 'Autres produits',
  search: 'Rechercher des produits',
  apply: 'Rechercher',
  showAll: 'Afficher tous les produits',
  noneFound:
    'Aucun produit trouvé que nous puissions envoyer maintenant. Essayez d’autres mots, ou dites-nous ci-dessous ce que vous souhaitez.',
  more: 'Il y en a plus que nous n’en montrons ici : recherchez par nom.',
  inWords: 'Autre chose',
  inWordsHint: 'Dites-nous ci-dessous ce que vous souhaitez. Nous vérifions si nous pouvons l’envoyer et à quel prix.',
  wish: 'Dites-nous ce que vous souhaitez',
  wishHint: 'Modèle, taille ou couleur. Nécessaire uniquement si vous avez choisi « Autre chose ».',
  pieces: 'Quantité',
  taken: 'Cet article vient d’être pris ou est épuisé. Veuillez choisir à nouveau.',
  notThere: 'Votre choix précédent est épuisé. Veuillez choisir à nouveau.',
  differences: { pay: 'vous payez {amount}', back: 'nous vous remboursons {amount}', even: 'rien à payer', open: 'différence à confirmer' },
  totals: { pay: 'À payer', back: 'À vous rembourser', even: 'Rien à payer', open: 'Différence' },
  replacement: 'Article de remplacement : {name}',
  leads: {
    pay: 'C’est ce que vous payez si les articles arrivent comme vous les avez décrits. Vous payez après notre contrôle, puis nous envoyons l’article de remplacement.',
    back: 'C’est ce que nous vous remboursons si les articles arrivent comme vous les avez décrits. Nous remboursons et envoyons l’article de remplacement après notre contrôle.',
    even: 'Si les articles arrivent comme vous les avez décrits, nous envoyons l’article de remplacement et il n’y a rien à payer.',
    open: 'Nous vous indiquons la différence avant tout enlèvement.',
  },
  after:
    'Nous confirmons d’abord l’échange. S’il y a un montant à payer, nous vous envoyons un lien de paiement après le contrôle de vos articles ; un remboursement est versé sur le moyen de paiement d’origine.',
  review:
    'Envoyez la demande : nous confirmons l’échange au plus tard le {date}. Les montants ci-dessous valent si les articles arrivent comme vous les avez décrits.',
  instead: 'À la place',
  againTitle: 'Choisir un autre article de remplacement',
  againLead: '{name} est épuisé. Choisissez autre chose ou demandez le remboursement.',
  againOver: 'Il n’y a rien à choisir pour le moment',
  againOverText: 'Votre demande suit son cours.',
  money: 'Demander le remboursement',
  moneyHint: 'Nous remboursons {amount} sur le moyen de paiement d’origine.',
  moneyOpen: 'Nous vous indiquons d’abord le montant.',
  chooseThis: 'Continuer',
  outTitle: 'Votre article de remplacement est épuisé',
  outText: 'Choisissez autre chose ou demandez le remboursement.',
  outAgain: 'Choisir à nouveau',
  packingTitle: 'Nous envoyons votre article de remplacement',
  packingText: '{name} est en cours d’emballage. Nous vous écrivons dès qu’il est en route.',
  moneyTitle: 'Remboursement à la place',
  moneyText: 'Nous allons rembourser sur le moyen de paiement d’origine.',
  paidBefore: 'Déjà payé',
  firstTitle: 'Votre article de remplacement est en route',
  firstText:
    'Nous vous avons envoyé {name} sans attendre votre retour. Remettez {goods} à notre transporteur au plus tard le {date} ; choisissez ci-dessous quand il doit passer.',
  firstBooked: 'Nous vous avons envoyé {name} sans attendre votre retour. Remettez {goods} à notre transporteur le {day}.',
  firstAsked:
    'Nous vous avons envoyé {name} sans attendre votre retour. Nous réservons le transporteur pour le jour que vous avez choisi ; départ prévu au plus tard le {date} pour {goods}.',
  firstLate: 'Veuillez renvoyer vos articles',
  firstLateText:
    'Vous avez reçu {name}. Le renvoi aurait dû partir au plus tard le {date} : {goods}. Choisissez un enlèvement ci-dessous, ou écrivez-nous. À défaut, nous pourrons vous demander de payer l’article de remplacement.',
  firstNext: {
    approved:
      '{overdue, select, yes {La date de renvoi de vos articles est passée et nous allons vous écrire. Vous pouvez encore choisir un enlèvement ci-dessous.} other {La suite : le renvoi de vos articles. {wished, select, none {Choisissez ci-dessous quand le transporteur doit passer, au plus tard le {backBy}.} other {Nous réservons le transporteur pour le jour que vous avez choisi et vous écrivons.}}}}',
    pickup_booked:
      'Imprimez les deux documents et tenez vos articles prêts pour le {pickup}, dans leur emballage d’origine. Le transporteur vous appelle avant de passer.',
    pickup_failed:
      'Le transporteur n’a pas pu enlever vos articles. {wished, select, none {Choisissez un autre enlèvement ci-dessous{overdue, select, yes {.} other {, au plus tard le {backBy}.}}} other {Nous réservons le jour que vous avez choisi et vous écrivons.}}',
    picked_up: 'Vos articles sont en route vers nous. Nous vous écrivons à leur arrivée.',
    received: 'Vos articles sont arrivés. Nous allons les contrôler ; vous avez déjà votre article de remplacement.',
    inspected:
      'Nous avons contrôlé vos articles. S’ils correspondent à votre description, votre échange sera bientôt terminé ; sinon, nous vous faisons une offre.',
    offer_accepted: 'Vous avez accepté la valeur de vos articles. S’il reste un montant à payer, la facture se trouve sur cette page.',
    lost: 'Le transporteur a perdu vos articles sur le trajet vers nous. Ce risque n’est pas le vôtre : vous gardez l’article de remplacement et votre échange sera bientôt terminé.',
    replaced: 'Votre échange est terminé et vous n’avez plus rien à faire.',
  },
  staffTitle: 'Envoyer l’article de remplacement',
  staffText: '{name}, promis à {price}.',
  staffStates: {
    ready: 'Il ne reste rien à payer : la boutique l’envoie dès que vous le lui demandez.',
    back: 'La boutique rembourse {amount} au client et envoie l’article.',
    unpaid: 'Le client doit d’abord payer {amount}.',
    offer: 'Ce qui est arrivé diffère de la déclaration : le client doit d’abord donner son accord.',
    out: 'Épuisé : le client a été invité à choisir à nouveau. S’il y a de nouveau du stock, envoyez-le.',
    approval: 'Deux personnes doivent d’abord donner leur accord.',
  },
  staffButton: 'Faire envoyer par la boutique',
  staffDoneTitle: 'Terminer l’échange',
  staffDoneText: '{name}, envoyé d’abord, à {price}.',
  staffDoneStates: {
    ready: 'Il ne reste rien à payer : la boutique enregistre ce qui est arrivé et le client apprend que l’échange est terminé.',
    back: 'La boutique rembourse {amount} au client et enregistre ce qui est arrivé.',
    unpaid:
      'Deux personnes renoncent à {amount} encore dus : la boutique enregistre ce qui est arrivé et le client apprend que l’échange est terminé.',
    offer: 'Ce qui est arrivé diffère de la déclaration : le client doit d’abord donner son accord.',
  },
  staffDoneButton: 'Terminer l’échange',
  sendFirstTitle: 'Envoyer d’abord l’article de remplacement',
  sendFirstText:
    '{name}, promis à {price}, avant tout retour. Ce qui doit revenir doit être remis au transporteur dans un délai de {days} jours.',
  sendFirstStates: {
    ready: 'Deux personnes ont donné leur accord : la boutique l’envoie dès que vous le lui demandez.',
    ask: 'Deux personnes ont donné leur accord. Le client paie d’abord {amount} ; l’article part une fois le paiement arrivé.',
    asked:
      'Deux personnes ont donné leur accord. Le client a été invité à payer {amount} ; l’article part de lui-même une fois le paiement arrivé.',
  },
  sendFirstButton: 'Faire envoyer d’abord par la boutique',
  sendFirstAsk: 'Demander {amount}',
  notBackTitle: 'Pas encore revenu : l’article de remplacement a été envoyé d’abord',
  notBackText: 'Ce qui doit revenir doit être remis au transporteur au plus tard le {date}.',
  notBackLate:
    'Ce qui doit revenir aurait dû être remis au transporteur au plus tard le {date}. Rien n’est facturé automatiquement : écrivez au client, réservez un enlèvement, demandez le prix, ou faites décider à deux personnes qu’il garde l’article.',
  notBackButton: 'Demander {amount}',
  forCustomer: {
    title: 'Choisir pour le client',
    text: '{name} est épuisé. Si le client vous dit ce qu’il souhaite à la place, choisissez-le pour lui au prix du jour. Il le lit dans sa demande.',
    link: 'Choisir un article de remplacement',
    lead: '{name} est épuisé. Choisissez ce que vous avez convenu avec le client.',
    choose: 'Que souhaite le client à la place ?',
    chooseHint: 'À côté de chaque choix figure ce que le client paie ou reçoit. Ce qu’il a payé pour le premier est remboursé.',
    same: 'Autres versions de ce qui est revenu',
    noneFound: 'Aucun produit trouvé qui puisse être envoyé maintenant. Essayez d’autres mots.',
    money: 'Rembourser à la place',
    moneyHint: '{amount} sont remboursés sur le moyen de paiement d’origine, avec l’accord de deux personnes.',
    moneyOpen: 'Le montant est à confirmer.',
    save: 'Enregistrer le choix',
    over: 'Le dossier a avancé entre-temps.',
    differences: {
      pay: 'le client paie {amount}',
      back: 'le client reçoit {amount}',
      even: 'rien à payer',
      open: 'différence à confirmer',
    },
  },
}
