import type { ReceiptWords } from '../../policy/worded-receipt.ts'

export const receipt: ReceiptWords = {
  paid: (title, quantity) => (quantity === 1 ? `Zapłacono za ${title}` : `Zapłacono za ${quantity} × ${title}`),
  fee: (rate, title) => `Opłata serwisowa ${rate}, ${title}`,
  gift: (titles) => `Prezent niezwrócony: ${titles}`,
  shippingRefund: 'Wysyłka zapłacona z zamówieniem',
  returnShipping: 'Wysyłka zwrotna',
  item: 'produkt z zamówienia',
  missing: 'Brakujące części',
  loss: 'Utrata wartości',
  agreed: 'Zgodnie z ustaleniem z Tobą',
}
