import type { z } from 'zod'

import { type Option, Refusal } from './books.ts'
import type { OptionsQuestion } from './questions.ts'

const dhl = { code: 'dhl_de', name: 'DHL' } as const
const dpd = { code: 'dpd', name: 'DPD' } as const
const hermes = { code: 'hermes_de', name: 'Hermes' } as const

/** What this server's account can send back by. */
const options: readonly Option[] = [
  {
    code: 'hermes_de:return/labelless',
    name: 'Hermes Retoure',
    carrier: hermes,
    firstMile: 'dropoff',
    labelless: true,
    base: 429,
    perKilogram: 12,
    abroad: 400,
    mostKilograms: 25,
  },
  {
    code: 'dpd:return/pickup',
    name: 'DPD Collection',
    carrier: dpd,
    firstMile: 'pickup',
    labelless: false,
    base: 690,
    perKilogram: 45,
    abroad: 850,
    mostKilograms: 31.5,
  },
  {
    code: 'dhl_de:return/pickup',
    name: 'DHL Retoure Abholung',
    carrier: dhl,
    firstMile: 'pickup_dropoff',
    labelless: true,
    base: 790,
    perKilogram: 52,
    abroad: 980,
    mostKilograms: 31.5,
  },
  {
    code: 'dhl_de:freight/pickup',
    name: 'DHL Freight',
    carrier: dhl,
    firstMile: 'pickup',
    labelless: false,
    base: 4900,
    perKilogram: 60,
    abroad: 6500,
    mostKilograms: 300,
  },
]

export function optionCalled(code: string): Option {
  const found = options.find((option) => option.code === code)
  if (!found) throw new Refusal(400, 'invalid_choice', `"${code}" is no shipping option of this account.`, 'ship_with')
  return found
}

/** The price of a way back, in euros as the interface writes them. */
export function priceOf({ base, perKilogram, abroad }: Option, kilograms: number, isAbroad: boolean): string {
  return ((base + Math.ceil(kilograms) * perKilogram + (isAbroad ? abroad : 0)) / 100).toFixed(2)
}

export function optionsView({ from_address: from, to_address: to, parcels, calculate_quotes: priced }: z.output<typeof OptionsQuestion>) {
  const heaviest = Math.max(...parcels.map(({ weight }) => Number(weight.value)))
  const kilograms = parcels.reduce((sum, { weight }) => sum + Number(weight.value), 0)
  const fitting = options.filter(({ mostKilograms }) => heaviest <= mostKilograms)
  return fitting.map((option) => ({
    code: option.code,
    name: option.name,
    carrier: option.carrier,
    product: { code: option.code.split('/')[0], name: option.name },
    functionalities: { returns: true, first_mile: option.firstMile, labelless: option.labelless, tracked: true },
    quotes: priced
      ? [
          {
            weight: { min: { value: '0.001', unit: 'kg' }, max: { value: String(option.mostKilograms), unit: 'kg' } },
            price: { breakdown: [], total: { value: priceOf(option, kilograms, from.country_code !== to.country_code), currency: 'EUR' } },
            lead_time: 48,
          },
        ]
      : null,
  }))
}
