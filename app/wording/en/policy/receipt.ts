import type { ReceiptWords } from '../../policy/worded-receipt.ts'

export const receipt: ReceiptWords = {
  paid: (title, quantity) => (quantity === 1 ? `Paid for ${title}` : `Paid for ${quantity} × ${title}`),
  fee: (rate, title) => `Service fee ${rate}, ${title}`,
  gift: (titles) => `Gift not returned: ${titles}`,
  shippingRefund: 'Shipping paid with the order',
  returnShipping: 'Return shipping',
  item: 'an item of the order',
  missing: 'Missing parts',
  loss: 'Loss of value',
  agreed: 'As agreed with you',
}
