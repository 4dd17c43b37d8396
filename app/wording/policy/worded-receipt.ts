/** What each kind of line of a receipt says. */
export type ReceiptWords = Readonly<{
  paid: (title: string, quantity: number) => string
  fee: (rate: string, title: string) => string
  gift: (titles: string) => string
  shippingRefund: string
  returnShipping: string
  item: string
  missing: string
  loss: string
  /** What a person agreed beyond the rules. */
  agreed: string
}>
