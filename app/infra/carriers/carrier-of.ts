import type { StoreId } from '#app/domain/shared/stores.ts'

import { byHand } from './by-hand.ts'
import type { CarrierAccess, CarrierAccesses } from './carrier-access.ts'
import type { CarrierPort } from './carrier-port.ts'
import { openEasyPost } from './easypost/open-easypost.ts'
import { openSendcloud } from './sendcloud/open-sendcloud.ts'

/** The carrier of a store; by hand where none is set. */
export function carrierOf({ carriers }: Readonly<{ carriers: CarrierAccesses }>, store: StoreId): CarrierPort {
  const access = carriers[store]
  return access ? openCarrier(access) : byHand
}

function openCarrier(access: CarrierAccess): CarrierPort {
  switch (access.carrier) {
    case 'easypost':
      return openEasyPost(access)
    case 'sendcloud':
      return openSendcloud(access)
  }
}
