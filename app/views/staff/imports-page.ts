import { type Language, type StoreId, isStoreId } from '#app/domain/shared/stores.ts'

import { formatInstant } from '#app/wording/shared/format.ts'

type DeliveryState = 'queued' | 'waiting' | 'bad' | 'for_staff' | 'done' | 'ignored'

type Found = Readonly<{
  imports: ReadonlyArray<
    Readonly<{
      id: string
      what: 'orders' | 'catalogue'
      source: string
      state: 'running' | 'done' | 'failed' | 'lost'
      counts: Readonly<Record<string, number>>
      faultsLeftOut: number
      startedAt: string
      faults: ReadonlyArray<Readonly<{ number: number; name: string | null; reasons: readonly string[] }>>
    }>
  >
  syncs: ReadonlyArray<
    Readonly<{
      store: string
      what: string
      seen: number
      startedAt: Date | null
      finishedAt: Date | null
      fault: string | null
      faultAt: Date | null
    }>
  >
  faults: ReadonlyArray<Readonly<{ store: string; sourceId: string; name: string | null; reasons: string }>>
  counts: ReadonlyArray<Readonly<{ state: DeliveryState; n: number }>>
  deliveries: ReadonlyArray<
    Readonly<{
      id: string
      topic: string
      shop: string | null
      state: DeliveryState
      attempts: number
      fault: string | null
      receivedAt: string
    }>
  >
}>

export type ImportsPage = ReturnType<typeof importsPage>

/** What came in from the shop, with its times in UTC. */
export function importsPage({ imports, syncs, faults, counts, deliveries }: Found, language: Language) {
  const at = (instant: string) => formatInstant(instant, 'UTC', language)
  const time = (date: Date | null) => date && at(date.toISOString())
  return {
    imports: imports.map((run) => ({ ...run, when: at(run.startedAt) })),
    syncs: syncs.flatMap((sync) =>
      isStoreId(sync.store)
        ? [
            {
              store: sync.store,
              what: sync.what === 'products' ? ('products' as const) : ('orders' as const),
              seen: sync.seen,
              fault: sync.fault,
              started: time(sync.startedAt),
              finished: time(sync.finishedAt),
              faultAt: time(sync.faultAt),
            },
          ]
        : [],
    ),
    faults: faults.map(({ store, ...fault }) => ({ ...fault, store: store as StoreId })),
    counts,
    deliveries: deliveries.map((delivery) => ({
      ...delivery,
      when: at(delivery.receivedAt),
      retriable: delivery.state !== 'done' && delivery.state !== 'ignored',
      closable: delivery.state === 'bad' || delivery.state === 'for_staff',
    })),
  }
}
