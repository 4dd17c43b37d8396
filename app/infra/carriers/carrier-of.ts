import type { StoreId } from '#app/domain/shared/stores.ts'

import { byHand } from './by-hand.ts'
import type { CarrierAccess, CarrierAccesses } from './carrier-access.ts'
import type { CarrierPort } from './carrier-port.ts'

/** The carrier of a store; by hand where none is set. */
export function carrierOf({ carriers }: Readonly<{ carriers: CarrierAccesses }>, store: StoreId): CarrierPort {
  const access = carriers[store]
  return access ? openCarrier(access) : byHand
}

function openCarrier({ carrier }: CarrierAccess): CarrierPort {
  switch (carrier) {
    case 'easypost':
    case 'sendcloud':
      return byHand
  }
}
