import type { ReceiptWords } from '../../policy/worded-receipt.ts'

export const receipt: ReceiptWords = {
  paid: (title, quantity) => (quantity === 1 ? `Betaald voor ${title}` : `Betaald voor ${quantity} × ${title}`),
  fee: (rate, title) => `Servicekosten ${rate}, ${title}`,
  gift: (titles) => `Cadeau niet geretourneerd: ${titles}`,
  shippingRefund: 'Verzending betaald met de bestelling',
  returnShipping: 'Retourzending',
  item: 'een artikel van de bestelling',
  missing: 'Ontbrekende onderdelen',
  loss: 'Waardeverlies',
  agreed: 'Zoals met u afgesproken',
}
