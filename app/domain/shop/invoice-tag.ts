/**
 * The tag that a draft order carries in the shop, and so does the order that its payment makes: which invoice it pays. Only the merchant
 * and the portal write tags, no buyer does. A shop takes 40 letters.
 */
export function invoiceTag(invoiceId: string): string {
  return `invoice-${invoiceId.replaceAll('-', '')}`
}

const shape = /^invoice-([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/i

/** Which invoice an order pays, by its tags; null where it is an order like any other. */
export function paidInvoice(tags: readonly string[]): string | null {
  const found = tags.map((tag) => shape.exec(tag)).find((match) => match !== null)
  return found ? found.slice(1).join('-').toLowerCase() : null
}
