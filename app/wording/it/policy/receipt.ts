import type { ReceiptWords } from '../../policy/worded-receipt.ts'

export const receipt: ReceiptWords = {
  paid: (title, quantity) => (quantity === 1 ? `Pagato per ${title}` : `Pagato per ${quantity} × ${title}`),
  fee: (rate, title) => `Spese di servizio ${rate}, ${title}`,
  gift: (titles) => `Omaggio non reso: ${titles}`,
  shippingRefund: 'Spedizione pagata con l’ordine',
  returnShipping: 'Spese di reso',
  item: 'un articolo dell’ordine',
  missing: 'Parti mancanti',
  loss: 'Perdita di valore',
  agreed: 'Come concordato',
}
