import type { Journey, Rate, RatesAnswer } from '#app/domain/parcels/carrier.ts'

import { ask, type SendcloudAccess } from './ask.ts'
import { addressOf, pricedParcels } from './journey.ts'
import { refusalOf } from './refusal.ts'
import { type ShippingOption, shippingOptions } from './shapes.ts'

/** What a return can be picked up by, with the carrier's code and whether a code to show stands in place of its label. */
export type Option = Rate & Readonly<{ carrierCode: string; labelless: boolean }>

type OptionsAnswer = Readonly<{ kind: 'options'; options: readonly Option[] }> | Exclude<RatesAnswer, Readonly<{ kind: 'rates' }>>

/** What of a journey can be picked up and at which price, the cheapest first. */
export async function listOptions(access: SendcloudAccess, journey: Journey, signal: AbortSignal): Promise<OptionsAnswer> {
  const body = {
    from_address: addressOf(journey.from),
    to_address: addressOf(journey.to),
    parcels: pricedParcels(journey),
    functionalities: { returns: true },
    calculate_quotes: true,
  }
  const answer = await ask(access, { method: 'POST', path: 'shipping-options', body }, signal)
  if (answer.kind === 'unreachable') return answer
  if (answer.status !== 200) return { kind: 'refused', words: refusalOf(answer).words }
  const read = shippingOptions.safeParse(answer.json)
  if (!read.success) return { kind: 'unreachable', words: 'Sendcloud answered with other options than are known' }
  const options = read.data.data.flatMap(pickedUp).sort((one, other) => one.amount.amountMinor - other.amount.amountMinor)
  if (options.length === 0) return { kind: 'refused', words: 'Sendcloud has no return that is picked up there' }
  return { kind: 'options', options }
}

function pickedUp({ code, carrier, functionalities, quotes }: ShippingOption): Option[] {
  const amount = quotes?.[0]?.price.total
  const isPickedUp =
    functionalities?.pick_up === true || functionalities?.first_mile === 'pickup' || functionalities?.first_mile === 'pickup_dropoff'
  if (!amount || !isPickedUp || functionalities.returns === false) return []
  return [{ service: code, carrier: carrier.name, carrierCode: carrier.code, labelless: functionalities.labelless === true, amount }]
}
