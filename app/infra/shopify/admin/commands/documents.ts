/** What is said to a shop to have it do something, and to learn whether it was done: by name, as `shop-documents.ts` lists them. */
const ERRORS = 'userErrors { message }'

export const commandDocuments = {
  parts: `
    query Parts($order: ID!) {
      order(id: $order) {
        cancelledAt
        fulfillmentOrders(first: 100) {
          nodes {
            id status
            fulfillmentHolds { id handle }
            lineItems(first: 100) { nodes { remainingQuantity lineItem { id } } }
          }
        }
      }
    }`,
  hold: `
    mutation Hold($part: ID!, $hold: FulfillmentOrderHoldInput!) {
      fulfillmentOrderHold(id: $part, fulfillmentHold: $hold) { fulfillmentHold { id } ${ERRORS} }
    }`,
  release: `
    mutation Release($part: ID!, $holds: [ID!]!) {
      fulfillmentOrderReleaseHold(id: $part, holdIds: $holds) { fulfillmentOrder { id } ${ERRORS} }
    }`,
  'cancel-order': `
    mutation CancelOrder($order: ID!, $note: String!) {
      orderCancel(
        orderId: $order, reason: CUSTOMER, restock: true, notifyCustomer: false, staffNote: $note,
        refundMethod: { originalPaymentMethodsRefund: false }
      ) { job { id done } orderCancelUserErrors { message } }
    }`,
  'called-off': `
    query CalledOff($order: ID!) {
      order(id: $order) { currencyCode presentmentCurrencyCode refunds(first: 250) { note } }
    }`,
  job: 'query Job($job: ID!) { job(id: $job) { done } }',
  'correct-address': `
    mutation CorrectAddress($order: ID!, $address: MailingAddressInput!) {
      orderUpdate(input: { id: $order, shippingAddress: $address }) { order { id } ${ERRORS} }
    }`,
  'add-tags': `mutation AddTags($order: ID!, $tags: [String!]!) { tagsAdd(id: $order, tags: $tags) { node { id } ${ERRORS} } }`,
  'remove-tags': `mutation RemoveTags($order: ID!, $tags: [String!]!) { tagsRemove(id: $order, tags: $tags) { node { id } ${ERRORS} } }`,
  returns: `
    query Returns($order: ID!) {
      order(id: $order) {
        fulfillments(first: 50) { status fulfillmentLineItems(first: 50) { nodes { id quantity lineItem { id } } } }
        returns(first: 50) {
          nodes {
            id name status
            returnLineItems(first: 50) { nodes { ... on ReturnLineItem { quantity returnReasonNote fulfillmentLineItem { id } } } }
          }
        }
      }
    }`,
  'open-return': `
    mutation OpenReturn($return: ReturnInput!) {
      returnCreate(returnInput: $return) { return { id name } ${ERRORS} }
    }`,
  'return-status': 'query ReturnStatus($return: ID!) { return(id: $return) { status } }',
  'one-return': `
    query OneReturn($return: ID!) {
      return(id: $return) {
        status
        order { fulfillments(first: 50) { location { id } fulfillmentLineItems(first: 50) { nodes { id } } } }
        returnLineItems(first: 50) {
          nodes { ... on ReturnLineItem { id quantity processedQuantity fulfillmentLineItem { id lineItem { id } } } }
        }
        exchangeLineItems(first: 50) { nodes { id processableQuantity } }
        reverseFulfillmentOrders(first: 10) {
          nodes { lineItems(first: 50) { nodes { id totalQuantity dispositions { quantity } fulfillmentLineItem { id } } } }
        }
      }
    }`,
  'take-in': `
    mutation TakeIn($input: ReturnProcessInput!) {
      returnProcess(input: $input) { return { id } ${ERRORS} }
    }`,
  replacements: `
    query Replacements($return: ID!) {
      return(id: $return) {
        exchangeLineItems(first: 50) { nodes { lineItems { id } } }
        order {
          fulfillmentOrders(first: 100) {
            nodes { id fulfillmentHolds { id reason } lineItems(first: 50) { nodes { lineItem { id } } } }
          }
        }
      }
    }`,
  'cancel-return': `mutation CancelReturn($return: ID!) { returnCancel(id: $return, notifyCustomer: false) { return { id } ${ERRORS} } }`,
  'close-return': `mutation CloseReturn($return: ID!) { returnClose(id: $return) { return { id } ${ERRORS} } }`,
  payments: `
    query Payments($order: ID!) {
      order(id: $order) {
        currencyCode presentmentCurrencyCode
        refunds(first: 250) { id note transactions(first: 10) { nodes { parentTransaction { id } } } }
        transactions(first: 250) {
          id kind status gateway formattedGateway
          amountSet { shopMoney { amount } presentmentMoney { amount } }
          parentTransaction { id }
          paymentDetails { ... on CardPaymentDetails { company number } ... on BasePaymentDetails { paymentMethodName } }
        }
      }
    }`,
  refund: `
    mutation Refund($refund: RefundInput!, $key: String!) {
      refundCreate(input: $refund) @idempotent(key: $key) { refund { id } ${ERRORS} }
    }`,
  invoices: `
    query Invoices($filter: String!) {
      found: draftOrders(first: 5, query: $filter) { nodes { id invoiceUrl tags } }
      latest: draftOrders(first: 50, sortKey: ID, reverse: true) { nodes { id invoiceUrl tags } }
    }`,
  'open-invoice': `
    mutation OpenInvoice($input: DraftOrderInput!) {
      draftOrderCreate(input: $input) { draftOrder { id invoiceUrl } ${ERRORS} }
    }`,
  'one-invoice': 'query OneInvoice($invoice: ID!) { draftOrder(id: $invoice) { status } }',
  voucher: `
    query Voucher($code: String!) {
      codeDiscountNodeByCode(code: $code) { id codeDiscount { ... on DiscountCodeBasic { asyncUsageCount status } } }
    }`,
  'customer-of-order': 'query CustomerOfOrder($order: ID!) { order(id: $order) { customer { id } } }',
  'make-voucher': `
    mutation MakeVoucher($discount: DiscountCodeBasicInput!) {
      discountCodeBasicCreate(basicCodeDiscount: $discount) { codeDiscountNode { id } ${ERRORS} }
    }`,
  'revoke-voucher': `
    mutation RevokeVoucher($id: ID!) {
      discountCodeDeactivate(id: $id) { codeDiscountNode { id } ${ERRORS} }
    }`,
  'void-invoice': `
    mutation VoidInvoice($invoice: ID!) {
      draftOrderDelete(input: { id: $invoice }) { deletedId ${ERRORS} }
    }`,
} as const
