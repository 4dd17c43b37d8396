import type { PickupAddress } from '#app/domain/cases/case-view.ts'
import type { OrderAddress } from '#app/domain/orders/order-view.ts'

/** An address as a courier gets it: a company stands beside what else is added. */
export function pickupAddress(of: Omit<OrderAddress, 'phone'>): PickupAddress {
  const { name, company, street, addition, postcode, city, region, country } = of
  return { name, street, addition: [company, addition].filter(Boolean).join(', ') || null, postcode, city, region, country }
}
