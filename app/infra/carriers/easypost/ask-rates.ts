import type { CarriedPlace, Journey, Rate, RatesAnswer } from '#app/domain/parcels/carrier.ts'
import type { PackedParcel } from '#app/domain/parcels/packed-parcel.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { minorOf } from '#app/infra/shopify/amounts.ts'

import type { EasyPostClient, EasyPostReply } from './easypost-client.ts'
import { type EasyPostRate, type EasyPostShipment, shipment } from './shapes.ts'

/** Carriers that come for a parcel on request, and what customers call them; the accounts at EasyPost have names of their own. */
const names: ReadonlyArray<readonly [account: string, name: string]> = [
  ['UPS', 'UPS'],
  ['USPS', 'USPS'],
  ['FedEx', 'FedEx'],
  ['DHLExpress', 'DHL Express'],
  ['OnTrac', 'OnTrac'],
]

/** As customers read a carrier's name; null where it does not come for parcels. */
export function carrierName(account: string): string | null {
  return names.find(([prefix]) => account.startsWith(prefix))?.[1] ?? null
}

/** The rates for a journey, the cheapest first. */
export async function askRates(client: EasyPostClient, journey: Journey, signal: AbortSignal): Promise<RatesAnswer> {
  const asked = await createShipment(client, journey, journey.reference, signal)
  if (asked.kind !== 'answer') return asked.kind === 'refused' ? { kind: 'refused', words: asked.words } : asked
  const rates = ratesOf(asked.value).map(({ rate }) => rate)
  return rates.length > 0 ? { kind: 'rates', rates } : { kind: 'refused', words: messagesOf(asked.value) }
}

/** A shipment costs nothing until it is bought. */
export async function createShipment(
  client: EasyPostClient,
  { from, to, parcels }: Journey,
  reference: string,
  signal: AbortSignal,
): Promise<EasyPostReply<EasyPostShipment>> {
  const [parcel, ...more] = parcels
  if (!parcel || more.length > 0)
    return { kind: 'refused', code: 'PARCEL.PARAMETERS.INVALID', words: 'EasyPost books one parcel at a time: several are booked by hand.' }
  // Of a return EasyPost is told the way there, and turns it round.
  const asked = {
    reference,
    is_return: true,
    to_address: addressOf(from),
    from_address: addressOf(to),
    parcel: measuresOf(parcel),
    options: { label_format: 'PDF' },
  }
  return client.post('shipments', { shipment: asked }, shipment, signal)
}

/** What can be bought of a shipment, the cheapest first. */
export function ratesOf({ rates }: EasyPostShipment): Array<Readonly<{ id: string; account: string; rate: Rate }>> {
  return rates
    .flatMap((each) => {
      const [carrier, amount] = [carrierName(each.carrier), amountOf(each)]
      if (carrier === null || amount === null) return []
      return [{ id: each.id, account: each.carrier, rate: { service: `${each.carrier}/${each.service}`, carrier, amount } }]
    })
    .sort((one, other) => one.rate.amount.amountMinor - other.rate.amount.amountMinor)
}

/** Why there is no rate, in the carriers' own words. */
export function messagesOf({ messages }: Readonly<{ messages?: EasyPostShipment['messages'] }>): string {
  const words = (messages ?? []).map(({ carrier, message }) => `${carrier}: ${message}`)
  return words.length > 0 ? words.join(' ') : 'No carrier offers this.'
}

export function amountOf({ rate, currency }: Pick<EasyPostRate, 'rate' | 'currency'>): Money | null {
  const amountMinor = minorOf(rate)
  return amountMinor !== null && (currency === 'USD' || currency === 'EUR') ? { amountMinor, currency } : null
}

export function addressOf({ address, phone, email }: CarriedPlace): Readonly<Record<string, string | null>> {
  const { name, street, addition, postcode, city, region, country } = address
  return { name, street1: street, street2: addition, city, state: region, zip: postcode, country, phone, email }
}

/** Ounces and inches, to a tenth that is never less than what it weighs and measures. */
function measuresOf({ grams, lengthMm, widthMm, heightMm }: PackedParcel) {
  return {
    weight: upToTenth(grams / gramsInOunce),
    length: upToTenth(lengthMm / mmInInch),
    width: upToTenth(widthMm / mmInInch),
    height: upToTenth(heightMm / mmInInch),
  }
}

const gramsInOunce = 28.349523125
const mmInInch = 25.4

function upToTenth(value: number): number {
  return Math.ceil(value * 10) / 10
}
