import type { ReasonCode } from '#app/domain/policy/decision.ts'
import type { ReasonWords } from './worded-reason.ts'

export const reasonsEn = {
  not_official_channel: {
    says: 'This was not bought through an official EM-Smart store.',
    next: 'Please ask the retailer you bought it from for a refund. A repair can still be requested here, ' + 'at your cost.',
  },
  bulk_or_custom_order: {
    says: 'This is a bulk or custom order, so its own terms may apply.',
    next: 'Send the request all the same: our sales team looks at it and answers with the terms of your ' + 'order.',
  },
  nothing_left: {
    says: 'Nothing of this order is left: all of it was cancelled, returned or refunded, or is about to be.',
    next: 'Follow the open request instead, or withdraw it to free its items.',
  },
  within_cancellation_window: {
    says: 'The order was placed no more than {freeHours} {freeHours|hour|hours} ago, so we charge no ' + 'service fee.',
    next: 'Send the request before the time is over; afterwards other terms apply.',
  },
  third_party_fees: {
    says: 'Handling fees that others charge, such as your bank, stay with you.',
    next: 'Ask your bank or payment provider whether it charges any.',
  },
  cancellation_window_over: {
    says: 'The {freeHours} {freeHours|hour|hours} for a free cancellation are over, and the order is not ' + 'shipped yet.',
    next: 'Send the request: a person decides, and asks for the shipment to be held meanwhile.',
  },
  already_shipped: {
    says: 'The order was already shipped, so it can no longer be cancelled.',
    next: 'While it is on its way you can have it intercepted; after delivery you can refuse or return it.',
  },
  interception_can_fail: {
    says: 'The carrier may not be able to stop the parcel any more.',
    next: 'If it arrives all the same, refuse it at the door or return it afterwards.',
  },
  in_transit: {
    says: 'The order is on its way and can be intercepted.',
    next: 'Send the request soon: the further the parcel is, the harder it is to stop.',
  },
  not_shipped: { says: 'The order was not shipped yet, so there is nothing to intercept.', next: 'Cancel the order instead.' },
  already_delivered: {
    says: 'The order was already delivered, so it can no longer be intercepted.',
    next: 'Refuse the unopened package, or return the items.',
  },
  refusable: {
    says: 'The package can be refused and goes back to our warehouse.',
    next: 'Leave the package unopened, and send the request so that we expect it.',
  },
  receipt_date_unknown: {
    says: 'We do not know on which day you received it.',
    next: 'Send the request with anything that shows the day, such as the delivery notice; a person ' + 'decides.',
  },
  not_at_door: {
    says: 'The package has not reached you yet, so it cannot be refused.',
    next: 'Before shipping you can cancel the order; while it is on its way you can have it intercepted.',
  },
  package_opened: {
    says: 'A delivered package can be refused only while it is unopened.',
    next: 'Return the items instead; the fee then depends on their condition.',
  },
  return_window_over: {
    says: 'The {windowDays} {windowDays|day|days} from receipt are over.',
    next: 'If something does not work, ask for a repair. For anything else, you can ask us for an exception.',
  },
  region_not_supported: {
    says: 'The order was shipped to a country that our stores do not serve, so the guarantee does not ' + 'apply there.',
    next: 'Send the request: a person looks for an agreement. All shipping costs would be yours.',
  },
  not_delivered: {
    says: 'The order was not delivered yet.',
    next: 'Before shipping you can cancel it, on its way have it intercepted, and at the door refuse it.',
  },
  within_return_window: {
    says: 'The return window is still open.',
    next: 'Send the request before the window ends; what counts is the day you send it.',
  },
  window_moved_by_claim: {
    says: 'Your warranty claim moved the end of the window to {claimWindowDays} {claimWindowDays|day|days} ' + 'after it.',
    next: 'Send the request by then if the claim does not help you.',
  },
  incomplete_return: {
    says: 'All accessories and the original packaging belong to a return; without them it may be rejected ' + 'or cost more.',
    next: 'Look for what is missing before you send it, or tell us what you cannot find.',
  },
  payments_differ: {
    says: 'The payments for this order do not match its items, so we cannot confirm an amount yet.',
    next: 'Send the request: we check what was paid and refunded, and answer by the date shown.',
  },
  unknown_category: {
    says: 'We do not have this article in our catalogue.',
    next: 'Send the request: a person looks up what it is and decides.',
  },
  category_not_returnable: {
    says: 'Consumables, materials, filters and packaging cannot be returned.',
    next: 'Leave this item out. If it was defective on first use, claim a free replacement.',
  },
  opened_consumable_gift: {
    says: 'A free consumable that was opened cannot be returned.',
    next: 'Leave it out; its value is deducted where the item it came with goes back whole.',
  },
  damaged: {
    says: 'It was damaged after you received it, so it cannot be returned.',
    next: 'Ask for a repair, or leave it out. If it arrived damaged, say so instead: that is looked at ' + 'differently.',
  },
  quantity_exceeded: {
    says: 'This is more than is left of what you bought.',
    next: 'Choose a smaller quantity, or withdraw the open request that holds the rest.',
  },
  fault_reported: {
    says: 'You told us that it came faulty, damaged, wrong or incomplete, so we promise no fee before a ' + 'person has looked.',
    next: 'Add photos or a video of the fault: they speed up the answer.',
  },
  service_fee: {
    says: 'A service fee is charged.',
    next: 'It is already part of the refund shown. A better condition of the item means a lower fee.',
  },
  gift_not_returned: {
    says: 'A gift came with what you return and stays with you, so its value is deducted.',
    next: 'Put the gift into the parcel and select it, and nothing is deducted for it.',
  },
  return_shipping: {
    says: 'You pay return shipping; we book the pickup.',
    next: 'You agree to the final price before the pickup is booked; until then you can withdraw for free.',
  },
  exchange_needs_confirmation: {
    says: 'An exchange is always confirmed by a person.',
    next: 'Send the request and say what you would like instead; we answer by the date shown.',
  },
  agreement: {
    says: 'A service agreement was signed for this machine, and it takes priority.',
    next: 'Send the claim: a person looks at what the agreement says.',
  },
  discontinued: {
    says: 'The final maintenance date of this product has passed.',
    next: 'Write to {email}: we may know what else helps, such as a spare part.',
  },
  not_covered: {
    says: 'The warranty does not cover this.',
    next: 'We can still repair it: you get an estimate first and decide then. Shipping both ways is yours.',
  },
  first_use_replacement: {
    says: 'It was defective on first use, so we replace it free of charge.',
    next: 'Send the claim with a photo of the defect; there is nothing to pay.',
  },
  not_repairable: {
    says: 'Consumables, materials, filters and packaging are not repaired.',
    next: 'If it was defective on first use, say so in the claim; otherwise please buy a new one.',
  },
  depends_on_diagnosis: {
    says: 'Whether the warranty covers this depends on what is broken.',
    next: 'Send the claim: we find out with you which part it is, before anything costs money.',
  },
  expired: {
    says: 'The warranty period is over; lifetime maintenance goes on.',
    next: 'Send the claim: you get an estimate first and decide then. Shipping both ways is yours.',
  },
  covered: {
    says: 'The warranty covers this: the repair is free, and you pay {coveredShare} of the shipping.',
    next: 'Send the claim. We try to solve it online first, and collect the machine if that does not help.',
  },
  prohibited_action: {
    says: 'Something was done that may void the warranty, so a person looks at the claim.',
    next: 'Describe what happened as exactly as you can.',
  },
  parcel_silent: {
    says: 'There has been no news of the parcel for {silentDays} {silentDays|day|days}, so it is no longer on its way.',
    next: 'Submit the request: we ask the carrier, and find it, send it again or refund it.',
  },
  delivered_not_there: {
    says: 'The carrier says that the parcel was delivered, and it is not there.',
    next: 'Submit the request: we ask the carrier for the proof of delivery, and find it, send it again or refund it.',
  },
  delivery_failed: {
    says: 'The carrier could not deliver the parcel.',
    next: 'Submit the request: we ask the carrier where it is, and send it again or refund it.',
  },
  too_early_to_miss: {
    says: 'The parcel is not late enough yet: it can be reported once there has been no news for {silentDays} {silentDays|day|days}, from the day after a delivery that did not reach you, or when the carrier could not deliver it.',
    next: 'Follow the tracking until then, and ask neighbors, your household and the usual safe places.',
  },
  carrier_asked_first: {
    says: 'The carrier is asked first. Only if the parcel is not found is it sent again or refunded.',
    next: 'If it turns up meanwhile, tell us in the request.',
  },
  address_was_wrong: {
    says: 'The parcel was sent to an address that you say was wrong.',
    next: 'Submit the request: a person looks for the parcel and tells you what is possible.',
  },
} satisfies Record<ReasonCode, ReasonWords>
