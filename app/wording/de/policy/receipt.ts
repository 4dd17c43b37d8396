import type { ReceiptWords } from '../../policy/worded-receipt.ts'

export const receipt: ReceiptWords = {
  paid: (title, quantity) => (quantity === 1 ? `Bezahlt für ${title}` : `Bezahlt für ${quantity} × ${title}`),
  fee: (rate, title) => `Servicegebühr ${rate}, ${title}`,
  gift: (titles) => `Geschenk nicht zurückgegeben: ${titles}`,
  shippingRefund: 'Mit der Bestellung bezahlter Versand',
  returnShipping: 'Rückversand',
  item: 'ein Artikel der Bestellung',
  missing: 'Fehlende Teile',
  loss: 'Wertverlust',
  agreed: 'Wie mit Ihnen vereinbart',
}
