import type { shopProgress as english } from '../../en/pages/shop-progress.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const shopProgress: SameKeys<typeof english> = {
  cancelAsked: 'Poprosiliśmy magazyn o wstrzymanie zamówienia. Nie jest jeszcze anulowane.',
  cancelHeld: 'Zamówienie jest wstrzymane: nic nie zostanie wysłane, dopóki sprawdzamy anulowanie. Nie jest jeszcze anulowane.',
  confirmBy: 'Anulowanie potwierdzimy do: {date}. Nic nie trzeba robić.',
  confirmSoon: 'Anulowanie potwierdzimy wkrótce. Nic nie trzeba robić.',
  cancelling: 'Anulowanie jest potwierdzone i właśnie je wykonujemy.',
  cancelled: 'Zamówienie jest anulowane.',
  refundLater: 'Następny krok to zwrot pieniędzy; napiszemy e-mail, gdy zostanie zlecony.',
  refundNext: 'Zwrot pieniędzy jest w toku; napiszemy e-mail, gdy tylko zostanie zlecony. Nic nie trzeba robić.',
  refundTitle: 'Zwrot {amount} jest w toku',
  giftTitle: 'Zwrot {amount} za „{gift}” jest w toku',
  refundText: 'Wraca tą samą metodą płatności.',
}
