import type { shopProgress as english } from '../../en/pages/shop-progress.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const shopProgress: SameKeys<typeof english> = {
  cancelAsked: 'Abbiamo chiesto al magazzino di trattenere l’ordine. Non è ancora annullato.',
  cancelHeld: 'L’ordine è in attesa: non viene spedito nulla mentre esaminiamo l’annullamento. Non è ancora annullato.',
  confirmBy: 'Confermiamo l’annullamento entro {date}. Non deve fare nulla.',
  confirmSoon: 'Confermeremo presto l’annullamento. Non deve fare nulla.',
  cancelling: 'L’annullamento è confermato e l’ordine è in fase di annullamento.',
  cancelled: 'L’ordine è annullato.',
  refundLater: 'Segue il rimborso; Le scriveremo quando è stato emesso.',
  refundNext: 'Il rimborso è in corso e Le scriveremo non appena è stato emesso. Non deve fare nulla.',
  refundTitle: 'Il rimborso di {amount} è in corso',
  giftTitle: 'Il rimborso di {amount} per “{gift}” è in corso',
  refundText: 'Va sul metodo di pagamento originale.',
}
