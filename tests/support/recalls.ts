import type { RecallNotice, RecallSelection } from '#app/domain/recalls/recall.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { findRecall } from '#app/infra/recalls/recalls.ts'
import { keepRecall, type RecallStep, stepRecall } from '#app/usecases/recalls/keep-recall.ts'

/** A selection of nothing but what is changed. */
export function selectionOf(change: Partial<RecallSelection> = {}): RecallSelection {
  return {
    skus: [],
    series: [],
    serialFrom: null,
    serialTo: null,
    orderedFrom: null,
    orderedTo: null,
    deliveredFrom: null,
    deliveredTo: null,
    stores: ['us', 'de', 'eu'],
    countries: [],
    ...change,
  }
}

/** A notice with everything that the template asks for. */
export function noticeOf(change: Partial<RecallNotice> = {}): RecallNotice {
  return {
    brand: 'EM-Smart',
    pictureSku: null,
    phone: '0800 0000000',
    remedies: ['repair', 'replacement', 'refund'],
    onlyOneBecause: null,
    texts: {
      en: {
        name: 'Mopa 60 W',
        identification: 'Serial number on the plate at the back.',
        sold: 'By EM-Smart online, January to June 2026.',
        hazard: 'The power supply can overheat: risk of fire.',
        action: 'Unplug it.',
      },
      de: {
        name: 'Mopa 60 W',
        identification: 'Seriennummer auf dem Typenschild an der Rückseite.',
        sold: 'Von EM-Smart im Online-Shop, Januar bis Juni 2026.',
        hazard: 'Das Netzteil kann überhitzen: Brandgefahr.',
        action: 'Ziehen Sie den Netzstecker.',
      },
    },
    ...change,
  }
}

/** A draft of a recall, by an administrator. */
export async function draftRecall(
  portal: Portal,
  staffId: string,
  selection: RecallSelection,
  notice: RecallNotice = noticeOf(),
): Promise<string> {
  const kept = await keepRecall(portal, { staffId, from: null }, null, { title: 'Power supply of the Mopa 60 W', selection, notice })
  if (!kept.done) throw new Error(kept.because)
  return kept.id
}

/** Takes a step of a recall as it stands now. */
export async function stepOf(portal: Portal, id: string, step: RecallStep, staffId: string) {
  const recall = await findRecall(portal.db, id)
  if (!recall) throw new Error(`there is no recall ${id}`)
  return stepRecall(portal, { id, step, staffId, version: recall.version, round: recall.round, from: null })
}

/** A recall that its two people agreed to, so that its buyers are told. */
export async function runRecall(
  portal: Portal,
  [first, second]: readonly [string, string],
  selection: RecallSelection,
  notice: RecallNotice = noticeOf(),
): Promise<string> {
  const id = await draftRecall(portal, first, selection, notice)
  for (const [step, staffId] of [
    ['propose', first],
    ['agree', second],
  ] as const) {
    const stepped = await stepOf(portal, id, step, staffId)
    if (!stepped.done) throw new Error(stepped.because)
  }
  return id
}
