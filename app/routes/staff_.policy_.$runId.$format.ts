import type { LoaderFunctionArgs } from '@remix-run/node'

import type { SimulationReport } from '#app/domain/policy/simulation/simulation-report.ts'
import { findSimulation } from '#app/infra/policy/simulations.ts'
import { csvOf, fileResponse } from '#app/web/shared/csv.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'

/** A finished simulation as a file: every change that was kept as CSV, or all of it as JSON. */
export async function loader({ request, context, params: { runId = '', format } }: LoaderFunctionArgs) {
  await requireStaff(request, context, ['finance', 'admin'])
  const run = await findSimulation(context.portal.db, runId)
  if (!run?.report) throw notFound()
  if (format === 'json') return fileResponse(JSON.stringify(run.report, null, 2), 'application/json', `simulation-${runId}.json`)
  if (format === 'csv') return fileResponse(csvOf(rowsOf(run.report)), 'text/csv', `simulation-${runId}.csv`)
  throw notFound()
}

function rowsOf({ changes }: SimulationReport) {
  const head = ['reference', 'action', 'verdict', 'before', 'after', 'refund change', 'currency']
  const rows = changes.map(({ reference, action, verdict, before, after, refundChange, currency }) => [
    reference,
    action,
    verdict,
    before,
    after,
    refundChange / 100,
    currency,
  ])
  return [head, ...rows]
}
