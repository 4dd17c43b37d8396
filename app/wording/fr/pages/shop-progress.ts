import type { shopProgress as english } from '../../en/pages/shop-progress.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const shopProgress: SameKeys<typeof english> = {
  cancelAsked: 'Nous avons demandé à l’entrepôt de retenir votre commande. Elle n’est pas encore annulée.',
  cancelHeld: 'Votre commande est retenue : rien n’est expédié pendant que nous examinons votre annulation. Elle n’est pas encore annulée.',
  confirmBy: 'Nous confirmons votre annulation au plus tard le {date}. Vous n’avez rien à faire.',
  confirmSoon: 'Nous confirmerons bientôt votre annulation. Vous n’avez rien à faire.',
  cancelling: 'Votre annulation est confirmée et l’annulation de votre commande est en cours.',
  cancelled: 'Votre commande est annulée.',
  refundLater: 'La suite : votre remboursement ; nous vous écrirons dès qu’il est émis.',
  refundNext: 'Votre remboursement est en cours et nous vous écrirons dès qu’il est émis. Vous n’avez rien à faire.',
  refundTitle: 'Votre remboursement de {amount} est en cours',
  giftTitle: 'Votre remboursement de {amount} pour « {gift} » est en cours',
  refundText: 'Il est versé sur votre moyen de paiement d’origine.',
}
