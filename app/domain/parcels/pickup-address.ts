import type { PickupAddress } from '#app/domain/cases/case-view.ts'
import type { OrderAddress } from '#app/domain/orders/order-view.ts'
import { isPrinted } from '#app/domain/shared/printed-letters.ts'

/** An address as a courier gets it: a company stands beside what else is added. */
export function pickupAddress(of: Omit<OrderAddress, 'phone'>): PickupAddress {
  const { name, company, street, addition, postcode, city, region, country } = of
  return { name, street, addition: [company, addition].filter(Boolean).join(', ') || null, postcode, city, region, country }
}

/** Whether a label can print it; in other letters it is to be written in Latin ones first. */
export function isPrintedAddress({ name, street, addition, postcode, city, region }: PickupAddress): boolean {
  return [name, street, addition, postcode, city, region].every((line) => isPrinted(line ?? ''))
}
