import type { ReceiptWords } from '../../policy/worded-receipt.ts'

export const receipt: ReceiptWords = {
  paid: (title, quantity) => (quantity === 1 ? `Payé pour ${title}` : `Payé pour ${quantity} × ${title}`),
  fee: (rate, title) => `Frais de service ${rate}, ${title}`,
  gift: (titles) => `Cadeau non retourné : ${titles}`,
  shippingRefund: 'Livraison payée avec la commande',
  returnShipping: 'Frais de retour',
  item: 'un article de la commande',
  missing: 'Pièces manquantes',
  loss: 'Perte de valeur',
  agreed: 'Comme convenu avec vous',
}
