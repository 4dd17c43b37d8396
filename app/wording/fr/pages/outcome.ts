import type { outcome as english } from '../../en/pages/outcome.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const outcome: SameKeys<typeof english> = {
  extrasTitleCustomer: 'Également dans votre colis',
  extraCustomer: {
    waiting: 'Nous vous écrirons à ce sujet.',
    matched: 'Nous avons ouvert une demande pour cet article.',
    sent_away: 'Nous l’avons transmis.',
  },
  foundTitle: 'Ce que nous avons constaté',
  foundCaption: 'Votre description et notre constat, ligne par ligne',
  item: 'Article',
  declared: 'Votre description',
  found: 'Notre constat',
  asDeclared: 'Conforme à votre description',
  state: '{quantity}, {condition}',
  notThere: 'Absent du colis',
  faultNot: 'Le défaut signalé n’a pas été constaté.',
  valueOff: 'Perte de valeur : {amount}',
  partsOff: 'Pièces manquantes : {amount}',
  open: 'Nous l’examinons',
  foundTotal: 'Votre remboursement',
  declaredTotal: 'Selon votre description',
  offerOpenTitle: 'Notre offre : {amount}',
  offerExchange:
    'Nous évaluons votre renvoi à {amount}. Avec votre article de remplacement : {difference}. Répondez au plus tard le {date}, fin de journée. Sans réponse, l’offre vaut acceptée.',
  offerOpenText: 'Répondez au plus tard le {date}, fin de journée. Sans réponse, l’offre vaut acceptée et nous remboursons {amount}.',
  offerPerson: 'Répondez au plus tard le {date}, fin de journée. Sans réponse, notre équipe décide.',
  accept: 'Accepter {amount}',
  disputeTitle: 'Vous n’êtes pas d’accord ?',
  why: 'Dites-nous pourquoi',
  dispute: 'Contester l’offre',
  estimateOpenTitle: 'La réparation coûte {amount}',
  estimateOpenText: 'Répondez avant la fin du {date}. Sans réponse, nous vous renvoyons votre machine non réparée.',
  acceptEstimate: 'Réparer pour {amount}',
  declineEstimate: 'Renvoyer non réparée',
  estimateAnswered: {
    accepted: 'Accepté : réparation pour {amount}',
    declined: 'Refusé : réparation pour {amount}',
    'time-over': 'Sans réponse : réparation pour {amount}',
  },
  giftCreditedTitle: 'Cadeau crédité : {amount}',
  giftCreditedTo: '« {gift} » est arrivé après le remboursement. Rendu le {date} : {method}, référence {reference}.',
  giftCreditedText:
    '« {gift} » est arrivé après le remboursement. Rendu le {date} sur votre moyen de paiement d’origine, référence {reference}.',
  refundedTitle: 'Remboursé : {amount}',
  refundedTo: 'Émis le {date} : {method}, référence {reference}. Votre banque peut mettre quelques jours à l’afficher.',
  refundedText:
    'Émis le {date} sur votre moyen de paiement d’origine, référence {reference}. Votre banque peut mettre quelques jours à l’afficher.',
}
