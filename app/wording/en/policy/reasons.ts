import type { ReasonCode } from '#app/domain/policy/decision.ts'
import type { ReasonWords } from '../../policy/worded-reason.ts'

export const reasons = {
  not_official_channel: {
    says: 'This was not bought through an official EM-Smart store.',
    next: 'Please ask the retailer you bought it from for a refund. A repair can still be requested here, ' + 'at your cost.',
  },
  bulk_or_custom_order: {
    says: 'This is a bulk or custom order, so its own terms may apply.',
    next: 'Submit the request anyway: our sales team reviews it and tells you the terms of your order.',
  },
  nothing_left: {
    says: 'Nothing of this order is left: all of it was cancelled, returned or refunded, or is about to be.',
    next: 'Follow the open request instead, or cancel it to free its items.',
  },
  within_cancellation_window: {
    says: 'The order was placed no more than {freeHours} {freeHours|hour|hours} ago, so we charge no ' + 'service fee.',
    next: 'Submit the request before the deadline; other terms apply afterwards.',
  },
  third_party_fees: {
    says: 'We can’t refund handling fees charged by others, such as your bank.',
    next: 'Ask your bank or payment provider whether it charges any.',
  },
  cancellation_window_over: {
    says: 'The {freeHours} {freeHours|hour|hours} for a free cancellation are over. The order hasn’t been shipped yet.',
    next: 'Submit the request: our team reviews it and asks the warehouse to hold the shipment until then.',
  },
  already_shipped: {
    says: 'The order has already been shipped, so it can no longer be cancelled.',
    next: 'While it’s on its way you can ask us to stop delivery; after delivery you can send it back unopened or return items.',
  },
  interception_can_fail: {
    says: 'The carrier may not be able to stop the delivery any more.',
    next: 'If it still arrives, send it back unopened or return the items.',
  },
  in_transit: {
    says: 'The order is on its way and we can try to stop the delivery.',
    next: 'Submit the request soon: the further the parcel has travelled, the harder it is to stop.',
  },
  not_shipped: { says: 'The order hasn’t been shipped yet, so there is no delivery to stop.', next: 'Cancel the order instead.' },
  already_delivered: {
    says: 'The order has already been delivered, so the delivery can no longer be stopped.',
    next: 'Send the parcel back unopened or return the items.',
  },
  refusable: {
    says: 'You can send the parcel back unopened to our warehouse.',
    next: 'Leave the parcel unopened and submit the request so that we expect it.',
  },
  receipt_date_unknown: {
    says: 'We don’t know the date you received it.',
    next: 'Submit the request with anything that shows the date, such as the delivery notice. Our team reviews it.',
  },
  not_at_door: {
    says: 'The parcel hasn’t reached you yet, so it can’t be sent back.',
    next: 'Before shipping you can cancel the order; while it’s on its way you can ask us to stop delivery.',
  },
  package_opened: {
    says: 'A delivered parcel can only be sent back this way while it is unopened.',
    next: 'Return the items instead; the fee then depends on their condition.',
  },
  return_window_over: {
    says: 'The return period of {windowDays} {windowDays|day|days} from delivery is over.',
    next: 'If something doesn’t work, request a repair. For anything else, you can ask us for an exception.',
  },
  region_not_supported: {
    says: 'The order was shipped to a country our stores don’t serve, so the money-back guarantee doesn’t apply there.',
    next: 'Submit the request: our team looks for a solution with you. You would pay all shipping costs.',
  },
  not_delivered: {
    says: 'The order hasn’t been delivered yet.',
    next: 'Before shipping you can cancel it, on its way ask us to stop delivery, and at the door send it back unopened.',
  },
  within_return_window: {
    says: 'The return period is still open.',
    next: 'Submit the request before the period ends; the date you submit it counts.',
  },
  window_moved_by_claim: {
    says: 'Your warranty claim extended the return period to {claimWindowDays} {claimWindowDays|day|days} after it.',
    next: 'Submit the request by then if the claim doesn’t solve it.',
  },
  incomplete_return: {
    says: 'A return includes all accessories and the original packaging. Without them we may reject it or charge more.',
    next: 'Look for what is missing before you send it, or tell us what you can’t find.',
  },
  payments_differ: {
    says: 'The payments for this order don’t match its items, so we can’t confirm an amount yet.',
    next: 'Submit the request: we check what was paid and refunded and answer by the date shown.',
  },
  unknown_category: { says: 'This item isn’t in our catalog.', next: 'Submit the request: our team looks it up and decides.' },
  category_not_returnable: {
    says: 'Consumables, materials, filters and packaging can’t be returned.',
    next: 'Leave this item out. If it was defective on first use, request a free replacement.',
  },
  opened_consumable_gift: {
    says: 'A free consumable that has been opened can’t be returned.',
    next: 'Leave it out; we deduct its value if you return all of the item it came with.',
  },
  damaged: {
    says: 'It was damaged after delivery, so it can’t be returned.',
    next: 'Request a repair or leave it out. If it arrived damaged, tell us that instead: different rules apply.',
  },
  quantity_exceeded: {
    says: 'This is more than you have left of this item.',
    next: 'Choose a smaller quantity, or cancel the open request for the rest.',
  },
  fault_reported: {
    says: 'You told us it arrived faulty, damaged, wrong or incomplete, so our team looks at it before we name a fee.',
    next: 'Add photos or a video of the fault so that we can answer faster.',
  },
  service_fee: {
    says: 'We charge a service fee.',
    next: 'It is already deducted from the refund shown. The better the condition, the lower the fee.',
  },
  gift_not_returned: {
    says: 'You’re keeping a gift that came with this item, so we deduct its value.',
    next: 'Select the gift and send it back with the item to avoid the deduction.',
  },
  return_shipping: {
    says: 'You pay return shipping; we book the pickup.',
    next: 'You agree to the final price before the pickup is booked; until then you can cancel your request for free.',
  },
  exchange_needs_confirmation: {
    says: 'Our team confirms every exchange.',
    next: 'Submit the request and tell us what you’d like instead; we answer by the date shown.',
  },
  agreement: {
    says: 'A service agreement applies to this machine and takes priority.',
    next: 'Submit the request: our team checks the agreement.',
  },
  discontinued: {
    says: 'The final maintenance date of this product has passed.',
    next: 'Write to {email}: we may have another solution, such as a spare part.',
  },
  not_covered: {
    says: 'The warranty doesn’t cover this.',
    next: 'We can still repair it: you get an estimate first and then decide. You pay shipping both ways.',
  },
  first_use_replacement: {
    says: 'It was defective on first use, so we replace it free of charge.',
    next: 'Submit the request with a photo of the defect; you pay nothing.',
  },
  not_repairable: {
    says: 'We don’t repair consumables, materials, filters and packaging.',
    next: 'If it was defective on first use, tell us in the request; otherwise please buy a new one.',
  },
  depends_on_diagnosis: {
    says: 'Whether the warranty covers this depends on what is broken.',
    next: 'Submit the request: we find out together which part it is before anything costs money.',
  },
  expired: {
    says: 'The warranty period is over; lifetime maintenance continues.',
    next: 'Submit the request: you get an estimate first and then decide. You pay shipping both ways.',
  },
  covered: {
    says: 'The warranty covers this: the repair is free, and you pay {coveredShare} of the shipping.',
    next: 'Submit the request. We try to solve it online first and pick up the machine if that doesn’t help.',
  },
  prohibited_action: {
    says: 'Something happened that may void the warranty, so our team reviews your request.',
    next: 'Please describe exactly what happened.',
  },
  parcel_silent: {
    says: 'There has been no news of the parcel for {silentDays} {silentDays|day|days}, so it is no longer on its way.',
    next: 'Submit the request: we ask the carrier to find it; if they can’t, we send it again or refund it.',
  },
  delivered_not_there: {
    says: 'The carrier says the parcel was delivered, but you don’t have it.',
    next: 'Submit the request: we ask the carrier for the proof of delivery; if the parcel isn’t found, we send it again or refund it.',
  },
  delivery_failed: {
    says: 'The carrier couldn’t deliver the parcel.',
    next: 'Submit the request: we ask the carrier where it is and send it again or refund it.',
  },
  too_early_to_miss: {
    says: 'The parcel is not late enough yet: it can be reported once there has been no news for {silentDays} {silentDays|day|days}, from the day after a delivery that did not reach you, or when the carrier could not deliver it.',
    next: 'Follow the tracking until then, and ask neighbors, your household and the usual safe places.',
  },
  carrier_asked_first: {
    says: 'We ask the carrier first. Only if the parcel isn’t found do we send it again or refund it.',
    next: 'If it turns up in the meantime, tell us in the request.',
  },
  address_was_wrong: {
    says: 'You told us the parcel went to a wrong address.',
    next: 'Submit the request: our team looks for the parcel and tells you what is possible.',
  },
} satisfies Record<ReasonCode, ReasonWords>
