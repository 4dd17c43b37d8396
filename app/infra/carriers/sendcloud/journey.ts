import type { BookingInput, Journey } from '#app/domain/parcels/carrier.ts'
import { parseDay } from '#app/domain/shared/calendar.ts'
import { days, minutes } from '#app/domain/shared/duration.ts'
import { offsetAt, timeZone } from '#app/domain/shared/time-zone.ts'

/** A place as Sendcloud's addresses are: the number of the house may stay in the line of its street. */
export function addressOf({ address, phone, email }: Journey['from']) {
  return {
    name: address.name,
    address_line_1: address.street,
    ...(address.addition === null ? {} : { address_line_2: address.addition }),
    postal_code: address.postcode,
    city: address.city,
    country_code: address.country,
    ...(phone === '' ? {} : { phone_number: phone }),
    ...(email === null ? {} : { email }),
  }
}

/** Each parcel as it is asked a price for: there, numbers are texts. */
export function pricedParcels({ parcels }: Pick<Journey, 'parcels'>) {
  return parcels.map(({ grams, lengthMm, widthMm, heightMm }) => ({
    weight: { value: (grams / 1000).toFixed(3), unit: 'kg' },
    dimensions: { length: centimetres(lengthMm), width: centimetres(widthMm), height: centimetres(heightMm), unit: 'cm' },
  }))
}

/** What is sent back, all together: of several parcels one size is told, which holds each of them. */
export function returnedParcels({ parcels }: Pick<Journey, 'parcels'>) {
  const most = (side: 'lengthMm' | 'widthMm' | 'heightMm') => Math.max(...parcels.map((parcel) => parcel[side]))
  return {
    weight: { value: totalGrams({ parcels }) / 1000, unit: 'kg' },
    dimensions: { length: most('lengthMm'), width: most('widthMm'), height: most('heightMm'), unit: 'mm' },
    collo_count: parcels.length,
  }
}

export function totalGrams({ parcels }: Pick<Journey, 'parcels'>): number {
  return parcels.reduce((sum, { grams }) => sum + grams, 0)
}

function centimetres(millimetres: number): string {
  return (millimetres / 10).toFixed(1)
}

/** Where a country that Sendcloud serves does not keep the time of Berlin. */
const zones: Readonly<Record<string, string>> = {
  BG: 'Europe/Sofia',
  CY: 'Asia/Nicosia',
  EE: 'Europe/Tallinn',
  FI: 'Europe/Helsinki',
  GR: 'Europe/Athens',
  IE: 'Europe/Dublin',
  LT: 'Europe/Vilnius',
  LV: 'Europe/Riga',
  PT: 'Europe/Lisbon',
  RO: 'Europe/Bucharest',
}

/** When the courier comes, as instants: the day and the window are those of where the parcel is. */
export function slotOf({ day, windowFrom, windowTo, from }: Pick<BookingInput, 'day' | 'windowFrom' | 'windowTo' | 'from'>) {
  const zone = timeZone(zones[from.address.country] ?? 'Europe/Berlin')
  const at = (time: string) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number)
    const local = parseDay(day) * days(1) + minutes(hour * 60 + minute)
    return new Date(local - offsetAt(zone, local - offsetAt(zone, local))).toISOString().replace('.000Z', 'Z')
  }
  return { start_at: at(windowFrom), end_at: at(windowTo) }
}
