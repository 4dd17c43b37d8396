import type {
  CustomsBlock,
  DocumentAddress,
  DocumentContentsLine,
  DocumentQuote,
  PickupDocumentData,
} from '#app/views/documents/pickup-data.ts'
import { printableText } from './printable-text.ts'

/**
 * The snapshot with every text made printable, in one place, so that no layout can forget it. What the codes
 * carry (`caseNumber`, `qrUrl`) is ours and stays as it is.
 */
export function printableData(data: PickupDocumentData): PickupDocumentData {
  return {
    ...data,
    orderNumber: printableText(data.orderNumber),
    sender: printableAddress(data.sender),
    senderPhone: printableText(data.senderPhone),
    warehouse: printableAddress(data.warehouse),
    warehousePhone: printableOrNull(data.warehousePhone),
    pickup: {
      day: data.pickup.day,
      window: data.pickup.window && { from: printableText(data.pickup.window.from), until: printableText(data.pickup.window.until) },
    },
    carrier: data.carrier && {
      ...data.carrier,
      name: printableText(data.carrier.name),
      trackingNumber: printableOrNull(data.carrier.trackingNumber),
    },
    contents: data.contents.map(printableLine),
    gifts: data.gifts.map((gift) => ({ ...gift, title: printableText(gift.title), sku: printableText(gift.sku) })),
    quote: data.quote && printableQuote(data.quote),
    customs: data.customs && printableCustoms(data.customs),
    policyVersion: printableText(data.policyVersion),
  }
}

function printableAddress(address: DocumentAddress): DocumentAddress {
  return {
    name: printableText(address.name),
    company: printableOrNull(address.company),
    street: printableText(address.street),
    addition: printableOrNull(address.addition),
    postcode: printableText(address.postcode),
    city: printableText(address.city),
    region: printableOrNull(address.region),
    country: printableText(address.country),
  }
}

function printableLine(line: DocumentContentsLine): DocumentContentsLine {
  return { ...line, title: printableText(line.title), sku: printableText(line.sku), serials: line.serials.map(printableText) }
}

function printableQuote(quote: DocumentQuote): DocumentQuote {
  return {
    ...quote,
    lines: quote.lines.map((line) => ({
      ...line,
      label: printableText(line.label),
      labelInEnglish: printableOrNull(line.labelInEnglish),
      clause: printableOrNull(line.clause),
    })),
  }
}

function printableCustoms(customs: CustomsBlock): CustomsBlock {
  return {
    ...customs,
    lines: customs.lines.map((line) => ({
      ...line,
      title: printableText(line.title),
      hsCode: printableOrNull(line.hsCode),
      origin: printableOrNull(line.origin),
    })),
  }
}

/** An empty text is none. */
function printableOrNull(text: string | null): string | null {
  return text === null ? null : printableText(text) || null
}
