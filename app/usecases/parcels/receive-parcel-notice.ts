import type { CarrierName, ParcelNews } from '#app/domain/parcels/carrier.ts'
import { type StoreId, storeIds } from '#app/domain/shared/stores.ts'
import { carrierOf } from '#app/infra/carriers/carrier-of.ts'
import type { NoticeHeaders } from '#app/infra/carriers/carrier-port.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { takeNews } from './take-news.ts'

type ParcelNotice = Readonly<{ carrier: CarrierName; body: Buffer; headers: NoticeHeaders }>

type NoticeTaken = Readonly<{ done: true; isNew: boolean }> | Readonly<{ done: false; because: 'not-signed' }>

/**
 * Takes in what a carrier tells by itself. It counts for the stores whose account signed it: what one carrier says of a number of another's
 * moves nothing. What is signed and tells of no parcel is taken, for telling it again would change nothing.
 */
export async function receiveParcelNotice(portal: Portal, { carrier, body, headers }: ParcelNotice): Promise<NoticeTaken> {
  const signedFor: StoreId[] = []
  let news: ParcelNews | null = null
  for (const store of storeIds) {
    const port = carrierOf(portal.settings, store)
    const read = port.name === carrier ? port.readNotice(body, headers) : { kind: 'not_theirs' as const }
    if (read.kind === 'not_theirs') continue
    signedFor.push(store)
    if (read.kind === 'news') news = read.news
  }
  if (signedFor.length === 0) return { done: false, because: 'not-signed' }
  return { done: true, isNew: news !== null && (await takeNews(portal, news, signedFor)) }
}
