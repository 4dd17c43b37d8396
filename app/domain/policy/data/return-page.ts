import type { Clause } from '../decision.ts'
import type { ClauseText, Heading } from '../version.ts'

type Options = Readonly<{ reading?: string; decides?: boolean }>

function clause(name: Clause, heading: Heading, text: readonly string[], options: Options = {}): ClauseText {
  const { reading = null, decides = true } = options
  return { clause: name, page: 'R', heading, text, reading, decides }
}

/** The return and exchange policy, clause by clause, in the order of the vendor's page. */
export const returnClauses: readonly ClauseText[] = [
  clause('R1', 'cancelling', [], {
    reading:
      'A cancellation, an interception or a refusal is of all that is left of the order, its gifts with ' +
      'it, so no gift is deducted. The fee is taken from what was paid for the items, after discounts, tax ' +
      'included. Shipping paid with the order bears no fee; it is given back with an eligible ' +
      'cancellation, not otherwise.',
  }),
  clause(
    'R1.A',
    'cancelling',
    [
      'You can cancel your order by contacting our customer service within {freeHours} ' +
        '{freeHours|hour|hours} of purchase. The service fee for this is {cancelRate}. Other handling fees ' +
        'shall be borne by the customers themselves.',
    ],
    {
      reading:
        'The {freeHours} {freeHours|hour|hours} are elapsed time, the last millisecond included. In them, an ' +
        'order that was already shipped is intercepted for {interceptInFreeHoursRate}. The page gives no ' +
        'rule for an order that is not shipped later than that: our team decides, and no fee is promised.',
    },
  ),
  clause('R1.B', 'cancelling', [
    'If your order has been shipped but has not yet been delivered, you may request an interception by ' +
      'contacting us via email. A {interceptRate} service fee will apply.',
  ]),
  clause(
    'R1.C',
    'cancelling',
    [
      'If your order has already been delivered, you may refuse the package and have it returned to our ' +
        'warehouse. Please note that a {refuseRate} service fee will apply.',
    ],
    {
      reading:
        'You can refuse the package at the door, and a delivered one that you have not opened within ' +
        '{windowDays} {windowDays|day|days} of receipt; sending that back is paid as for a return. Without a ' +
        'known date of receipt our team decides.',
    },
  ),

  clause(
    'R2.window',
    'returning',
    [
      'Undamaged products can be returned for a refund, regardless of the reason, within {windowDays} ' +
        '{windowDays|day|days} of receipt.',
    ],
    {
      reading:
        "Days are counted in the store's time zone: the day of receipt is not counted, and the window ends " +
        'with the last moment of its last day. An unknown date of receipt is never "too late"; our team ' +
        'decides.',
    },
  ),
  clause('R2.delivered', 'returning', [], {
    reading: 'A return starts with the delivery; before it, the order can be cancelled, intercepted or ' + 'refused.',
  }),
  clause('R2.undamaged', 'returning', ['Only undamaged products can be returned for a refund.'], {
    reading: 'Damaged means damaged after receipt; what arrived damaged is reported as a fault.',
  }),
  clause('R2.fault', 'returning', [], {
    reading: 'What came faulty, damaged, wrong or incomplete is no change of mind: our team decides, and no fee ' + 'is promised.',
  }),
  clause('R2.quantity', 'returning', [], {
    reading:
      'No more can be returned than is left of what was bought. What is paid back for parts of a line adds ' +
      'up to what was paid for the whole.',
  }),
  clause(
    'R2.packing',
    'returning',
    [
      'During the return process, the customer is responsible for properly packing the product with the ' +
        'original protective materials. Use the original packaging and materials to prevent damage during ' +
        'shipping.',
    ],
    { decides: false },
  ),
  clause(
    'R2.transit',
    'returning',
    [
      'EM-Smart is not responsible for any damage or losses incurred during the return process, so please ' +
        'make sure the product is securely packed.',
    ],
    { decides: false },
  ),
  clause(
    'R2.complete',
    'returning',
    ['Returns must include all accessories.', 'Items must include original packaging and the protective materials.'],
    { reading: 'An incomplete return may be rejected, and deductions may follow; it is not refused beforehand.' },
  ),
  clause(
    'R2.region',
    'returning',
    [
      'Our {windowDays}-day money-back guarantee and warranty policy only apply to orders from regions ' +
        'listed on our Shipping Policy page. For products shipped outside of these regions, the buyer will ' +
        'be responsible for all shipping costs associated with returns or exchanges.',
    ],
    {
      reading:
        'Outside of these regions a return is by agreement: our team decides. A repair there is possible at ' + "the customer's cost.",
    },
  ),
  clause(
    'R2.gift',
    'returning',
    [
      'If your order includes free gifts, please return them along with the main item. Failure to do so will ' +
        "result in a refund deduction of the gift's value. Opened consumable gifts are not eligible for " +
        'return.',
    ],
    {
      reading:
        'A gift belongs to the item it was given for, or else to the first machine, or else to the dearest ' +
        'item. It is deducted, in proportion to what is missing of it, where a return completes that item, ' +
        'and all deductions together are at most what is left after the fees. A gift is returned like any ' +
        'other item, at a price of nothing.',
    },
  ),
  clause('R2.rejection', 'returning', ['Returns may be rejected if items do not meet the above requirements.'], { decides: false }),
  clause(
    'R2.claim',
    'returning',
    [
      'Refund requests for the {windowDays}-day money-back guarantee expire {claimWindowDays} ' +
        '{claimWindowDays|day|days} after opening a warranty claim. It is not possible to process a refund ' +
        'request for items that have expired this {windowDays}-day money-back window.',
    ],
    {
      reading:
        'A warranty claim opened while the window from receipt was open moves its end to {claimWindowDays} ' +
        '{claimWindowDays|day|days} after the latest such claim. One opened later reopens nothing, and a ' +
        'moved window is not moved again.',
    },
  ),

  clause('R3.A1', 'return-terms', [
    'Returns are for products purchased through official EM-Smart channels. For purchases not made ' +
      "directly through EM-Smart's online stores, please contact retailers for refunds.",
  ]),
  clause(
    'R3.A2',
    'return-terms',
    ['Return shipping costs are the responsibility of the customer, while EM-Smart will arrange the pickup ' + 'service.'],
    {
      reading:
        'The price stands in the first answer, by the weight of the parcel and the place where it is collected. The final one is ' +
        'agreed to before the pickup is booked; until then the return can be withdrawn for free. What was agreed is what is taken off.',
    },
  ),
  clause('R3.A3', 'return-terms', ['Consumables and separately purchased materials / smoke purifier filters cannot be returned.'], {
    reading: 'What is not in our catalog is not decided by guess; our team decides.',
  }),
  clause('R3.B', 'return-terms', ['Service fees depend on the product category and the package status.'], {
    reading: "Each item's fee is rounded half up to the cent; totals are sums of rounded fees.",
  }),
  clause('R3.C', 'return-terms', ['Supported regions are those that our stores ship to.'], {
    reading:
      'The page names only "US", "Germany" and "Other European regions"; each store\'s countries, ' +
      'currency, time zone and holidays are stated here.',
  }),

  clause(
    'R4.request',
    'requesting',
    [
      'To request a return by email, write to our official customer service: {email}. Your email must ' +
        'include the original order number and exact product name(s) to be returned, a brief reason for the ' +
        'return (e.g., changed mind) and any supporting evidence (screenshots, photos, videos, or operation ' +
        'logs if applicable).',
    ],
    { decides: false },
  ),
  clause(
    'R4',
    'requesting',
    [
      'Our customer service team will review your request within {reviewDays} business {reviewDays|day|days} ' +
        'and contact you with further instructions.',
    ],
    {
      reading:
        'Business days are Monday to Friday less the public holidays of the store; the review is due by the ' +
        'end of the last of them. Where a holiday of the United States with a fixed date falls on a weekend, ' +
        'the Friday before or the Monday after is free too.',
    },
  ),
  clause(
    'R4.approval',
    'requesting',
    [
      'All returns must be pre-approved by our customer service. Unauthorized returns may be rejected. ' +
        'Products returned without prior approval may not be accepted or refunded.',
    ],
    { reading: 'An exchange follows the rules of a return and is always confirmed by our team.' },
  ),
  clause(
    'R4.pickup',
    'requesting',
    [
      'Once your return request is approved and the package is properly packed, EM-Smart will arrange a ' +
        "courier to pick it up at the customer's address. At that time, you will receive {pickupDocuments} " +
        '{pickupDocuments|document|documents}, which need to be printed out before the pickup. The courier ' +
        'will call you in advance, and when they arrive, please hand over the package together with the ' +
        'printed documents.',
    ],
    { decides: false },
  ),

  clause(
    'R5',
    'refund-time',
    [
      'The refund process will begin once our warehouse has received the returned products and completed the ' +
        'inspection. The refund will be credited back using the same payment method as your initial order, ' +
        'and you will receive a notification email once the refund has been issued. The refund is typically ' +
        "processed within {refundDays} working days, though the exact time may also depend on your bank's " +
        'processing speed.',
    ],
    { decides: false },
  ),
  clause('R5.balance', 'refund-time', [], {
    reading:
      'No more is promised than was paid for the order and not yet given back. Where what is left of its ' +
      'items and the shipping come to more, our team decides, and no fee or refund is promised.',
  }),

  clause('R6.change', 'return-notes', ['All terms are subject to change based on EM-Smart policies.'], {
    decides: false,
    reading: 'The version in effect when the order was placed applies; a filed request keeps the version ' + 'it was filed under.',
  }),
  clause(
    'R6.questions',
    'return-notes',
    ['For questions regarding returns, shipping, or fees, please contact our customer service team: {email}.'],
    { decides: false },
  ),
  clause('R6.method', 'return-notes', ['Refunds will only be issued to the original payment method used for the purchase.'], {
    decides: false,
  }),
  clause('R6.refusal', 'return-notes', ['EM-Smart reserves the right to refuse returns that do not comply with this policy.'], {
    decides: false,
  }),
  clause('R6.parts', 'return-notes', ['Refund amounts may be adjusted if returned items are missing parts, accessories, or packaging.'], {
    decides: false,
  }),
  clause(
    'R6.address',
    'return-notes',
    [
      'Customers are responsible for ensuring accurate shipping information; EM-Smart is not liable for ' +
        'delays or issues caused by incorrect addresses.',
    ],
    { decides: false },
  ),
  clause('R6.delays', 'return-notes', ['EM-Smart is not responsible for delays caused by logistics carriers or customs clearance.'], {
    decides: false,
  }),
  clause('R6.missing', 'return-notes', [], {
    reading:
      'The page does not say what happens to a parcel that never arrives. Until it is handed over it is not your risk: it can be ' +
      'reported when there has been no news of it for {silentDays} {silentDays|day|days}, from {notThereDays} {notThereDays|day|days} ' +
      'after a delivery that did not reach you, or when the carrier could not deliver it. The carrier is asked first. If it is not ' +
      'found, it is sent again or refunded: what was paid for what was in it, with its share of the shipping, and no fee. Where the ' +
      'address was wrong, our team decides.',
  }),
  clause(
    'R6.bulk',
    'return-notes',
    [
      'For bulk or special custom orders, different return and refund terms may apply; please confirm with ' +
        'our sales team before placing your order.',
    ],
    { reading: 'No fee and no refund is promised for such an order; the sales team decides.' },
  ),
  clause(
    'R6.warranty',
    'return-notes',
    ["Warranty coverage continues to apply according to EM-Smart's Warranty Policy, separate from this " + 'Return & Exchange Policy.'],
    { decides: false },
  ),
]
