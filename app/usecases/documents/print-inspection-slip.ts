import type { Language } from '#app/domain/shared/stores.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { findOutcome } from '#app/infra/cases/read-outcome.ts'
import { findInspector, printSlip } from '#app/infra/documents/print-slip.ts'
import { listCaseFiles } from '#app/infra/evidence/find-evidence.ts'
import { findBench } from '#app/infra/parcels/bench.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { findFoundSerials } from '#app/infra/warranty/found-serials.ts'
import { inspectionSlip } from '#app/views/documents/inspection-slip.ts'

import type { PrintedDocument } from './print-documents.ts'

type Input = Readonly<{ number: string; staffName: string; language: Language }>

/** The slip that stays with the goods of a case; null where there is no such case. */
export async function printInspectionSlip({ db, clock }: Portal, { number, staffName, language }: Input): Promise<PrintedDocument | null> {
  const view = await findCase(db, { number, staff: true })
  if (!view) return null
  const outcome = await findOutcome(db, view.id)
  const files = await listCaseFiles(db, view.id)
  const slip = inspectionSlip(
    {
      view,
      outcome,
      bench: await findBench(db, view.id),
      found: await findFoundSerials(db, view.id),
      photos: files.filter(({ item, state }) => item === 'finding' && state === 'clean').length,
      by: (outcome.inspection && (await findInspector(db, outcome.inspection.id))) ?? staffName,
      now: clock.now().toISOString(),
    },
    language,
  )
  return { bytes: await printSlip(slip), format: 'pdf', fileName: `${number}-inspection.pdf`, caseNumber: number }
}
