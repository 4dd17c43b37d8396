import type { WithdrawalWords } from '../../en/mails/withdrawal.ts'

export const withdrawalOpened: WithdrawalWords['withdrawalOpened'] = {
  subject: (number) => `${number} : la suite de votre rétractation`,
  heading: 'La suite de votre rétractation',
  declared: (orderName, when) =>
    `Vous avez déclaré la rétractation de la commande ${orderName} le ${when}. Vous n’avez pas à indiquer de motif.`,
  nothingSent: 'Rien ne vous avait été envoyé : vous n’avez rien à renvoyer.',
  sendBack: (when) => `Renvoyez les articles au plus tard le ${when}. Le délai est respecté si vous les remettez d’ici là.`,
  payer: {
    customer:
      'Sur la page de votre rétractation, vous choisissez : nous envoyons un transporteur à un prix que vous voyez d’abord, ou vous expédiez le colis vous-même à vos frais. Dans ce cas, indiquez-nous là-bas le transporteur et le numéro de suivi.',
    shop: 'Nous payons le renvoi. Sur la page de votre rétractation, vous choisissez quand un transporteur doit passer.',
  },
  address: 'Si vous l’expédiez vous-même, envoyez-le à',
  refundBy: (when) =>
    `Vous recevez votre remboursement au plus tard le ${when}, sur le moyen de paiement utilisé. Nous pouvons attendre d’avoir reçu les articles ou la preuve de leur expédition.`,
  action: 'Ouvrir votre rétractation',
}

export const withdrawalAssessed: WithdrawalWords['withdrawalAssessed'] = {
  subject: (number) => `${number} : nous avons examiné votre renvoi`,
  heading: 'Nous avons examiné votre renvoi',
  all: 'Tout est en ordre. Rien n’est déduit.',
  less: 'Nous avons examiné votre renvoi. Un montant est déduit ; notre constat figure ci-dessous, ligne par ligne.',
  found: 'Notre constat',
  came: (quantity) => `Quantité arrivée : ${quantity}`,
  nothing: 'rien n’est déduit',
  loss: (amount, why) => `${amount} pour perte de valeur. ${why}`,
  disagree:
    'Les photos se trouvent sur la page de votre rétractation. Vous n’êtes pas d’accord ? Répondez à cet e-mail ; notre équipe le lit.',
  refundBy: (when) => `Vous recevez votre remboursement au plus tard le ${when}.`,
}
