import type { shopProgress as english } from '../../en/pages/shop-progress.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const shopProgress: SameKeys<typeof english> = {
  cancelAsked: 'We hebben het magazijn gevraagd uw bestelling vast te houden. Ze is nog niet geannuleerd.',
  cancelHeld: 'Uw bestelling wordt vastgehouden: er wordt niets verzonden terwijl we uw annulering beoordelen. Ze is nog niet geannuleerd.',
  confirmBy: 'We bevestigen uw annulering uiterlijk {date}. U hoeft niets te doen.',
  confirmSoon: 'We bevestigen uw annulering binnenkort. U hoeft niets te doen.',
  cancelling: 'Uw annulering is bevestigd, en uw bestelling wordt geannuleerd.',
  cancelled: 'Uw bestelling is geannuleerd.',
  refundLater: 'Nu volgt uw terugbetaling; we mailen u als die is gedaan.',
  refundNext: 'Uw terugbetaling wordt gedaan, en we mailen u zodra dat klaar is. U hoeft niets te doen.',
  refundTitle: 'Uw terugbetaling van {amount} wordt gedaan',
  giftTitle: 'Uw terugbetaling van {amount} voor “{gift}” wordt gedaan',
  refundText: 'Ze gaat terug naar uw oorspronkelijke betaalmethode.',
}
