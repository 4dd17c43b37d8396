import { z } from 'zod'

import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import type { InspectionSlip } from '#app/views/documents/inspection-slip.ts'

const inspectorRow = rowShape('inspector', { name: z.string() })

/** Who made an inspection. */
export async function findInspector(db: Db, inspectionId: string): Promise<string | null> {
  const [row] = await readRows(db, inspectorRow)`
    SELECT s.name FROM inspection i JOIN staff s ON s.id = i.inspected_by WHERE i.id = ${inspectionId}::uuid`
  return row?.name ?? null
}

/** The bytes of a slip. Fonts and drawing are loaded by the first print, not by the start of the process. */
export async function printSlip(slip: InspectionSlip): Promise<Uint8Array> {
  const { renderInspectionSlip } = await import('#app/documents/inspection-slip.ts')
  return renderInspectionSlip(slip)
}
