import { currentTotal, minus, nothing, paidFor, plus, received, refundable, refunded, share, soldAnew, times } from './amounts.ts'
import { connection, list } from './connection.ts'
import type { Desk, View } from './desk.ts'
import { numberOf } from './ids.ts'
import { sentOf } from './load-parcels.ts'
import { viewCustomer } from './discount-mutations.ts'
import { metafieldsOf } from './metafields.ts'
import type { Address, Amount, Line, Order, Transaction } from './state.ts'
import { suggestRefund } from './suggest-refund.ts'
import { bag, money } from './view-money.ts'
import { variantById } from './view-product.ts'

/** An order as the Admin API tells it; what is not asked for is not worked out. */
export function viewOrder(desk: Desk, order: Order): View {
  const in2 = (amount: Amount) => bag(order, amount)
  const shipping = order.shippingLines.filter(({ removed }) => !removed)
  const shippingBack = () => plus(...order.refunds.map((refund) => refund.shipping))
  return {
    __typename: 'Order',
    ...metafieldsOf(desk, order.id),
    id: order.id,
    legacyResourceId: numberOf(order.id),
    name: order.name,
    number: Number(/\d+$/.exec(order.name)?.[0] ?? 0),
    email: order.email,
    phone: order.phone,
    note: order.note,
    createdAt: order.createdAt,
    processedAt: order.processedAt,
    updatedAt: order.updatedAt,
    cancelledAt: order.cancelledAt,
    cancelReason: order.cancelReason,
    closed: false,
    closedAt: null,
    confirmed: true,
    test: order.test,
    sourceName: order.sourceName,
    tags: order.tags,
    taxesIncluded: order.taxesIncluded,
    taxExempt: false,
    currencyCode: order.currency,
    presentmentCurrencyCode: order.presentmentCurrency,
    customAttributes: [],
    customer: viewCustomer(order),
    discountCodes: order.discountCodes,
    displayFinancialStatus: financialStatusOf(order),
    displayFulfillmentStatus: fulfillmentStatusOf(order),
    fullyPaid: () => received(order).shop >= currentTotal(order).shop,
    unpaid: () => received(order).shop === 0,
    refundable: () => refunded(order).shop < received(order).shop,
    returnStatus: returnStatusOf(order),
    totalPriceSet: in2(order.total),
    originalTotalPriceSet: () => in2(minus(order.total, soldAnew(order))),
    currentTotalPriceSet: () => in2(currentTotal(order)),
    totalReceivedSet: () => in2(received(order)),
    totalRefundedSet: () => in2(refunded(order)),
    netPaymentSet: () => in2(minus(received(order), refunded(order))),
    totalOutstandingSet: () => in2(minus(currentTotal(order), minus(received(order), refunded(order)))),
    refundDiscrepancySet: in2(nothing),
    totalRefundedShippingSet: () => in2(shippingBack()),
    totalShippingPriceSet: () => in2(plus(...shipping.map(({ discounted }) => discounted))),
    currentShippingPriceSet: () => in2(minus(plus(...shipping.map(({ discounted }) => discounted)), shippingBack())),
    totalTipReceivedSet: in2(nothing),
    originalTotalDutiesSet: null,
    originalTotalAdditionalFeesSet: null,
    totalDiscountsSet: () => in2(plus(...order.lines.flatMap(({ discounts }) => discounts))),
    totalTaxSet: () => in2(plus(...order.lines.flatMap(({ taxes }) => taxes), ...shipping.flatMap(({ taxes }) => taxes))),
    subtotalPriceSet: () => in2(plus(...order.lines.map((line) => paidFor(line, true)))),
    shippingAddress: viewAddress(order.shippingAddress, order.id),
    billingAddress: viewAddress(order.billingAddress, `${order.id}b`),
    lineItems: connection(order.lines, (line) => desk.view.line(order, line)),
    shippingLines: connection(shipping, (line) => ({
      __typename: 'ShippingLine',
      id: line.id,
      title: line.title,
      isRemoved: line.removed,
      originalPriceSet: in2(line.price),
      discountedPriceSet: in2(line.discounted),
      currentDiscountedPriceSet: in2(line.discounted),
      discountAllocations: line.discounts.map((amount) => ({ allocatedAmountSet: in2(amount) })),
      taxLines: line.taxes.map((amount) => ({ title: 'Tax', priceSet: in2(amount) })),
    })),
    transactions: list(order.transactions, (one) => desk.view.transaction(order, one)),
    fulfillments: list(order.fulfillments, (one) => desk.view.fulfillment(order, one)),
    fulfillmentOrders: connection(order.fulfillmentOrders, (one) => desk.view.fulfillmentOrder(order, one)),
    refunds: list(order.refunds, (one) => desk.view.refund(order, one)),
    returns: connection(order.returns, (one) => desk.view.return(order, one)),
    suggestedRefund: (args: unknown) => suggestRefund(desk, order, args),
  }
}

export function viewLine(desk: Desk, order: Order, line: Line): View {
  const in2 = (amount: Amount) => bag(order, amount)
  const discounted = minus(times(line.unitPrice, line.quantity), plus(...line.discounts))
  const waiting = line.quantity - line.removed - sentOf(order, line.id)
  return {
    __typename: 'LineItem',
    id: line.id,
    sku: line.sku,
    title: line.title,
    name: line.variantTitle === null ? line.title : `${line.title} - ${line.variantTitle}`,
    variantTitle: line.variantTitle,
    variant: () => {
      const found = variantById(desk.shop, line.variantId)
      return found && desk.view.variant(found.product, found.variant)
    },
    product: () => {
      const found = variantById(desk.shop, line.variantId)
      return found && desk.view.product(found.product)
    },
    image: null,
    quantity: line.quantity,
    currentQuantity: line.quantity - line.removed,
    refundableQuantity: line.quantity - line.removed,
    unfulfilledQuantity: Math.max(0, waiting),
    requiresShipping: true,
    isGiftCard: false,
    originalUnitPriceSet: in2(line.unitPrice),
    originalTotalSet: in2(times(line.unitPrice, line.quantity)),
    discountedTotalSet: in2(discounted),
    discountedUnitPriceAfterAllDiscountsSet: in2(share(discounted, 1, line.quantity)),
    totalDiscountSet: in2(plus(...line.discounts)),
    discountAllocations: line.discounts.map((amount) => ({ allocatedAmountSet: in2(amount) })),
    taxLines: list(line.taxes, (amount) => ({ title: 'Tax', priceSet: in2(amount) })),
    customAttributes: line.attributes,
  }
}

export function viewTransaction(desk: Desk, order: Order, one: Transaction): View {
  const { card } = one
  return {
    __typename: 'OrderTransaction',
    id: one.id,
    kind: one.kind,
    status: one.status,
    gateway: one.gateway,
    formattedGateway: one.formattedGateway,
    manualPaymentGateway: false,
    test: order.test,
    amountSet: bag(order, one.amount),
    authorizationCode: one.paymentId,
    paymentId: one.paymentId,
    createdAt: one.processedAt,
    processedAt: one.processedAt,
    accountNumber: card && `•••• •••• •••• ${card.last}`,
    parentTransaction: () => {
      const parent = order.transactions.find(({ id }) => id === one.parentId)
      return parent ? desk.view.transaction(order, parent) : null
    },
    paymentDetails: card
      ? {
          __typename: 'CardPaymentDetails',
          company: card.company,
          number: `•••• •••• •••• ${card.last}`,
          name: null,
          paymentMethodName: 'card',
          wallet: null,
        }
      : { __typename: 'PaypalWalletPaymentDetails', paymentMethodName: 'paypal' },
    maximumRefundableV2: () => (one.kind === 'REFUND' ? null : money(refundable(order, one.id).presentment, order.presentmentCurrency)),
    totalUnsettledSet: bag(order, nothing),
  }
}

export function viewAddress(from: Address | null, owner: string): View | null {
  if (!from) return null
  return {
    __typename: 'MailingAddress',
    id: `gid://shopify/MailingAddress/${numberOf(owner)}?model_name=Address`,
    ...from,
    name: [from.firstName, from.lastName].filter((part) => part !== null && part !== '').join(' ') || null,
    countryCodeV2: from.countryCode,
    country: from.countryCode,
    province: from.provinceCode,
    coordinatesValidated: false,
  }
}

function financialStatusOf(order: Order): string {
  const [came, back] = [received(order).presentment, refunded(order).presentment]
  if (came === 0) return 'PENDING'
  if (back >= came) return 'REFUNDED'
  if (back > 0) return 'PARTIALLY_REFUNDED'
  return came < currentTotal(order).presentment ? 'PARTIALLY_PAID' : 'PAID'
}

function fulfillmentStatusOf({ fulfillmentOrders }: Order): string {
  const states = new Set(fulfillmentOrders.map(({ status }) => status))
  if (states.has('ON_HOLD')) return 'ON_HOLD'
  if (states.has('OPEN')) return states.has('CLOSED') ? 'PARTIALLY_FULFILLED' : 'UNFULFILLED'
  return states.has('CLOSED') ? 'FULFILLED' : 'UNFULFILLED'
}

function returnStatusOf({ returns }: Order): string {
  if (returns.some(({ status }) => status === 'OPEN')) return 'IN_PROGRESS'
  return returns.some(({ status }) => status === 'CLOSED') ? 'RETURNED' : 'NO_RETURN'
}
