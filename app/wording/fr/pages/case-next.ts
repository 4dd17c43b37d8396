import type { caseNext as english } from '../../en/pages/case-next.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

const submitted =
  '{reviewBy, select, none {Nous examinons votre demande.} other {Nous vous répondons au plus tard le {reviewBy}.}} Vous n’avez rien à faire.{resumed, select, none {} other { Notre examen a été suspendu du {asked} au {resumed}, le temps de votre réponse.}}'
const infoRequested =
  'Nous vous avons demandé un complément le {asked}. Notre examen est suspendu jusqu’à votre réponse{answerBy, select, none {} other { ; merci de répondre au plus tard le {answerBy}}}.'
const booked =
  'Emballez le tout dans l’emballage d’origine, imprimez les deux documents et tenez-les prêts pour le {pickup}. Le transporteur vous appelle avant de passer.'
const failedPickup =
  'Le transporteur n’a pas pu enlever le colis. {answerBy, select, none {Nous réservons un autre jour et vous écrivons.} other {Choisissez un autre enlèvement au plus tard le {answerBy} ; ensuite, votre demande expire.}}'
const pickedUp = 'Le colis est en route vers nous. Nous vous écrirons à son arrivée.'
const declined = 'Votre commande reste inchangée. Vous trouverez ci-dessous ce que vous pouvez faire à la place.'
const withdrawn = 'Vous avez annulé cette demande. Votre commande reste inchangée.'
const refunded =
  'Nous avons émis votre remboursement sur le moyen de paiement utilisé. Votre banque peut mettre quelques jours à l’afficher.'
const lost =
  'Le transporteur a perdu le colis sur le trajet vers nous. Ce risque n’est pas le vôtre : nous vous remboursons comme s’il était arrivé.'
const closed = 'Cette demande est close. Merci de votre patience.'

/** From the approval to the money, as a return and an exchange share it. */
const comingBack = {
  submitted,
  info_requested: infoRequested,
  approved:
    '{answerBy, select, none {Nous réservons l’enlèvement et vous envoyons les deux documents à imprimer.} other {Planifiez votre enlèvement au plus tard le {answerBy} ; ensuite, votre demande expire.}} Vous pouvez annuler votre demande jusqu’à la prise en charge du colis par le transporteur.',
  declined,
  pickup_booked: booked,
  pickup_failed: failedPickup,
  picked_up: pickedUp,
  received:
    'Le colis est arrivé et nous allons le contrôler. En général, nous émettons le remboursement dans les {days} jours ouvrés suivant son arrivée.',
  inspected: 'Le contrôle est terminé. La suite : votre remboursement, ou une offre si quelque chose diffère de votre description.',
  offer_sent: 'Quelque chose diffère de votre description. Veuillez examiner notre offre, puis l’accepter ou la contester.',
  offer_accepted: 'Vous avez accepté notre offre. Nous allons l’exécuter.',
  offer_disputed: 'Vous avez contesté notre offre. Notre équipe réexamine le tout et vous écrit.',
  offer_unanswered:
    'Vous n’avez pas répondu à notre offre. Cela ne vaut pas acceptation : nous remboursons le montant proposé et le reste demeure ouvert. Vous pouvez encore accepter ou contester.',
  rest_disputed: 'Vous demandez plus que ce que nous avons remboursé. Notre équipe réexamine le tout et vous écrit.',
  rejected: 'Après contrôle, nous n’avons pas pu reprendre les articles. Nous allons vous les renvoyer.',
  sent_back: 'Le colis est en route vers vous.',
  lost,
  withdrawn,
  expired:
    'Nous n’avons pas eu de réponse de votre part : cette demande a expiré. Votre commande reste inchangée et vous pouvez envoyer une nouvelle demande avant la fin du délai.',
  refunded,
  closed,
} as const

export const caseNext: SameKeys<typeof english> = {
  cancel: {
    submitted:
      'Votre commande n’est pas encore annulée : {reviewBy, select, none {nous allons confirmer votre annulation} other {nous confirmons votre annulation au plus tard le {reviewBy}}} et avons demandé à l’entrepôt de retenir le colis jusque-là. Vous n’avez rien à faire.',
    confirmed: 'Votre commande est annulée. La suite : votre remboursement ; nous vous écrirons dès qu’il est émis.',
    closed: 'Votre commande est annulée. Il n’y a rien à rembourser : nous n’avons pas reçu de paiement, ou il vous a déjà été rendu.',
    refunded,
    declined,
    withdrawn,
  },
  intercept: {
    submitted:
      '{reviewBy, select, none {Nous allons demander au transporteur d’arrêter la livraison.} other {Nous demandons au transporteur d’arrêter la livraison, au plus tard le {reviewBy}.}} Si le colis arrive tout de même, ne l’ouvrez pas.',
    requested:
      'Nous avons demandé au transporteur d’arrêter la livraison. Cela ne réussit pas toujours : si le colis arrive tout de même, ne l’ouvrez pas.',
    intercepted: 'Le colis revient vers nous. En général, nous émettons le remboursement dans les {days} jours ouvrés suivant son arrivée.',
    received: 'Le colis est revenu chez nous. En général, nous émettons le remboursement dans les {days} jours ouvrés suivant son arrivée.',
    refunded,
    lost,
    failed:
      'Le transporteur n’a pas pu arrêter la livraison. La tentative ne vous coûte rien : renvoyez le colis non ouvert ou retournez-le une fois arrivé.',
    declined,
    withdrawn,
  },
  refuse: {
    submitted:
      '{reviewBy, select, none {Nous examinons votre demande.} other {Nous vous répondons au plus tard le {reviewBy}.}} N’ouvrez pas le colis ; à la porte, il suffit de ne pas l’accepter.',
    awaiting_return:
      'Le transporteur nous rapporte le colis. En général, nous émettons le remboursement dans les {days} jours ouvrés suivant son arrivée.',
    approved:
      '{wished, select, none {Planifiez votre enlèvement ci-dessous, ou laissez-nous choisir le jour.} other {Nous réservons l’enlèvement pour le jour que vous avez choisi.}} Nous vous envoyons ensuite les deux documents à imprimer. N’ouvrez pas le colis.',
    pickup_booked:
      'N’ouvrez pas le colis, imprimez les deux documents et tenez-les prêts pour le {pickup}. Le transporteur vous appelle avant de passer.',
    received: 'Le colis est revenu chez nous. En général, nous émettons le remboursement dans les {days} jours ouvrés suivant son arrivée.',
    inspected: 'Nous avons contrôlé le colis. La suite : votre remboursement.',
    refunded,
    pickup_failed:
      'Le transporteur n’a pas pu enlever le colis. {wished, select, none {Choisissez un autre enlèvement ci-dessous, ou laissez-nous choisir le jour.} other {Nous réservons le jour que vous avez choisi et vous écrivons.}} N’ouvrez pas le colis.',
    lost,
    not_returned: 'Le colis ne nous est pas revenu. S’il a finalement été livré, la page de votre commande indique ce qui est possible.',
    declined,
    withdrawn,
  },
  return: comingBack,
  exchange: {
    ...comingBack,
    submitted:
      '{reviewBy, select, none {Notre équipe examine votre échange.} other {Notre équipe examine votre échange et répond au plus tard le {reviewBy}.}} Vous n’avez rien à faire.',
    received: 'Le colis est arrivé. Nous allons le contrôler, puis vous envoyer votre article de remplacement.',
    inspected:
      'Le contrôle est terminé. La suite : votre article de remplacement, ou une offre si quelque chose diffère de votre description.',
    awaiting_payment:
      'Votre article de remplacement coûte plus cher. Veuillez régler la facture ci-dessous ; nous l’envoyons dès réception de votre paiement.',
    payment_check: 'Votre paiement est arrivé mais ne correspond pas à la facture. Nous le vérifions et vous écrirons.',
    difference_paid: 'Votre paiement est arrivé. Nous allons vous envoyer votre article de remplacement.',
    replaced: 'Votre article de remplacement est en route vers vous.',
    lost: 'Le transporteur a perdu le colis sur le trajet vers nous. Ce risque n’est pas le vôtre : nous vous envoyons votre article de remplacement ou vous remboursons.',
    not_returned: 'Vous gardez vos articles et l’article de remplacement. Cet échange est clos et vous n’avez rien à renvoyer.',
  },
  repair: {
    submitted:
      '{reviewBy, select, none {Notre service client examine votre demande} other {Notre service client examine votre demande au plus tard le {reviewBy}}} et essaie d’abord de résoudre le problème avec vous en ligne. N’envoyez encore rien.',
    info_requested: infoRequested,
    troubleshooting:
      'Notre service client essaie de résoudre le problème avec vous en ligne. N’envoyez encore rien. S’il faut envoyer la machine, remettez-la au plus tard le {arriveBy}.',
    solved: 'Le problème est résolu. S’il revient, envoyez une nouvelle demande de réparation.',
    send_in:
      'Veuillez nous envoyer la machine. {wished, select, none {Planifiez votre enlèvement ci-dessous et remettez-la} other {Nous réservons l’enlèvement pour le jour que vous avez choisi. Remettez-la}} au plus tard le {arriveBy} pour que le jour de votre demande reste la date de référence.',
    pickup_booked:
      'Emballez la machine dans son emballage d’origine, imprimez les deux documents et tenez-les prêts pour le {pickup}. Remettez-la au plus tard le {arriveBy}. Le transporteur vous appelle avant de passer.',
    pickup_failed:
      'Le transporteur n’a pas pu enlever la machine. {wished, select, none {Choisissez un autre enlèvement ci-dessous.} other {Nous réservons le jour que vous avez choisi et vous écrivons.}} Remettez-la au plus tard le {arriveBy}.',
    late: 'Il fallait remettre la machine au plus tard le {arriveBy}. Vous pouvez encore l’envoyer{wished, select, none { ; planifiez votre enlèvement ci-dessous} other {, le jour que vous avez choisi}}. La date de référence est alors le jour de la remise.',
    picked_up: pickedUp,
    received: 'La machine est arrivée. Nous allons chercher la panne.',
    diagnosed: 'Nous connaissons la panne. La suite : la réparation, ou un devis si elle n’est pas gratuite.',
    estimate_sent: 'Veuillez examiner notre devis, puis l’accepter ou le refuser. Nous ne commençons pas avant.',
    estimate_accepted: 'Vous avez accepté le devis. Nous allons procéder à la réparation.',
    estimate_declined: 'Vous avez refusé la réparation. Nous vous renvoyons votre machine non réparée.',
    awaiting_payment: 'Veuillez régler la facture ci-dessous. Nous commençons la réparation dès réception de votre paiement.',
    payment_check: 'Votre paiement est arrivé mais ne correspond pas à la facture. Nous le vérifions et vous écrirons.',
    awaiting_parts: 'Nous attendons des pièces. Nous continuons dès leur arrivée et vous écrivons si la date change.',
    repaired: 'La machine est réparée. Nous allons vous la renvoyer.',
    replaced: 'Nous vous envoyons un article de remplacement.',
    shipped_back: 'La machine est en route vers vous.',
    declined,
    withdrawn,
    lost: 'Le transporteur a perdu la machine sur le trajet vers nous. Ce risque n’est pas le vôtre : nous vous envoyons un article de remplacement et vous écrivons dès qu’il est en route.',
    closed,
  },
  not_received: {
    submitted,
    info_requested: infoRequested,
    inquiry:
      'Nous avons demandé au transporteur de rechercher le colis et attendons sa réponse au plus tard le {expectedOn}. Sans réponse d’ici là, nous n’attendons plus : nous le renvoyons ou le remboursons. Si le colis réapparaît, indiquez-le ci-dessous.',
    parcel_found:
      'Le colis est retrouvé et votre commande continue comme avant. Quelque chose ne va pas ? La page de la commande indique ce qui est possible.',
    sent_again:
      'Nous avons renvoyé le colis. Si le premier réapparaît aussi, écrivez-nous ; vous n’avez rien à payer ni à renvoyer de vous-même.',
    refunded:
      'Nous avons émis votre remboursement sur le moyen de paiement utilisé. Votre banque peut mettre quelques jours à l’afficher. Si le colis réapparaît, écrivez-nous avant de l’ouvrir : nous conviendrons de la suite avec vous et ne prélèverons rien automatiquement.',
    declined,
    withdrawn,
    expired:
      'Nous n’avons pas eu de réponse de votre part : cette demande a expiré. Votre commande reste inchangée et vous pouvez signaler à nouveau le colis s’il manque toujours.',
    closed:
      'Cette demande est close. Si un colis remboursé ou renvoyé réapparaît, écrivez-nous avant de l’ouvrir ; nous ne prélèverons rien automatiquement.',
  },
  withdrawal: {
    declared: 'Votre rétractation nous est parvenue.',
    acknowledged:
      '{sendBackBy, select, none {Veuillez renvoyer les articles.} other {Veuillez renvoyer les articles au plus tard le {sendBackBy}.}} {wished, select, none {Choisissez ci-dessous : nous envoyons un transporteur, ou vous les expédiez vous-même.} other {Nous réservons le transporteur pour le jour que vous avez choisi.}} Votre remboursement arrive au plus tard le {refundBy} ; d’ici là, nous pouvons attendre le colis ou la preuve de son expédition.',
    confirmed: 'Rien ne vous a été envoyé : rien n’est à renvoyer. Votre remboursement arrive au plus tard le {refundBy}.',
    pickup_booked: booked,
    pickup_failed:
      'Le transporteur n’a pas pu enlever le colis. {wished, select, none {Choisissez un autre enlèvement ci-dessous, ou expédiez-le vous-même.} other {Nous réservons le jour que vous avez choisi et vous écrivons.}}',
    own_shipping: 'Vous avez renvoyé les articles. Votre remboursement arrive au plus tard le {refundBy}.',
    picked_up: 'Le colis est en route vers nous. Votre remboursement arrive au plus tard le {refundBy}.',
    received: 'Le colis est arrivé. Nous allons l’examiner. Votre remboursement arrive au plus tard le {refundBy}.',
    assessed: 'Nous avons examiné les articles. Votre remboursement arrive au plus tard le {refundBy}.',
    lost: 'Le transporteur a perdu le colis sur le trajet vers nous. Ce risque n’est pas le vôtre : la suite est votre remboursement.',
    rejected: 'Nous vous renvoyons les articles. Nous vous en avons écrit la raison.',
    sent_back: 'Le colis est en route vers vous.',
    declined: 'Votre commande reste inchangée. Si vous n’êtes pas d’accord, écrivez-nous ci-dessous.',
    refunded,
    closed,
  },
}
