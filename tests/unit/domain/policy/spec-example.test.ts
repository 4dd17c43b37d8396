import { expect, test } from 'vitest'
import { checkFacts } from '#app/domain/policy/check-facts.ts'
import { decide } from '#app/domain/policy/decide.ts'

const input = `{
  "now": "2026-03-20T09:00:00Z",
  "action": "return",
  "store": "de",
  "order": {
    "placedAt": "2026-03-01T10:00:00Z", "channel": "official", "kind": "standard", "shipTo": "DE",
    "shippedAt": "2026-03-03T08:00:00Z", "deliveredAt": "2026-03-06T12:00:00Z", "deliveryStatus": "delivered",
    "lines": [
      { "id": "L1", "sku": "MOPA-60W", "category": "machine", "series": "mopa", "quantity": 1,
        "paid": { "amountMinor": 349900, "currency": "EUR" } },
      { "id": "G1", "sku": "GOGGLES", "category": "accessory", "quantity": 1,
        "paid": { "amountMinor": 0, "currency": "EUR" }, "gift": true, "giftForLineId": "L1",
        "giftValue": { "amountMinor": 4900, "currency": "EUR" } }
    ]
  },
  "selection": [ { "lineId": "L1", "quantity": 1, "condition": "used" } ],
  "warrantyClaimsOpenedAt": [],
  "confirms": { "accessoriesIncluded": true, "originalPackaging": true, "unopened": false }
}`

const output =
  '{"action":"return","outcome":"eligible","policyVersion":"em-smart/1",' +
  '"deadline":"2026-03-21T22:59:59.999Z",' +
  '"reasons":[{"clause":"R2.window","code":"within_return_window","effect":"allows"},' +
  '{"clause":"R3.B","code":"service_fee","effect":"charges","lineId":"L1"},' +
  '{"clause":"R2.gift","code":"gift_not_returned","effect":"charges","lineId":"G1"},' +
  '{"clause":"R3.A2","code":"return_shipping","effect":"charges"}],' +
  '"lines":[{"lineId":"L1","quantity":1,"outcome":"eligible",' +
  '"paid":{"amountMinor":349900,"currency":"EUR"},' +
  '"feeRate":"0.30","fee":{"amountMinor":104970,"currency":"EUR"}}],' +
  '"giftDeduction":{"amountMinor":4900,"currency":"EUR"},"shippingRefund":null,' +
  '"returnShipping":{"payer":"customer","amount":null},"refund":{"amountMinor":240030,"currency":"EUR"},' +
  '"coverage":null,"alternatives":[],"reviewBy":"2026-03-24T22:59:59.999Z"}'

test('the example is answered byte for byte', () => {
  const checked = checkFacts(JSON.parse(input))
  expect(checked.ok && JSON.stringify(decide(checked.facts))).toBe(output)
})
