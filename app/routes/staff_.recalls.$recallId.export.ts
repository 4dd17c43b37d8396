import type { ActionFunctionArgs } from '@remix-run/node'

import { exportAnswers, type AnswerRow } from '#app/usecases/recalls/export-answers.ts'
import { csvOf, fileResponse } from '#app/web/shared/csv.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireFreshStaff } from '#app/web/sign-in/staff-session.ts'

/** Who was told of a recall and what they answered, a piece a row, for admins who used their passkey lately. */
export async function action({ request, context, params: { recallId = '' } }: ActionFunctionArgs) {
  const staff = await requireFreshStaff(request, context, ['admin'], `/staff/recalls/${recallId}`)
  const rows = await exportAnswers(context.portal, { recallId, staffId: staff.id, from: requestOrigin(request, context) })
  if (rows === null) throw notFound()
  return fileResponse(csvOf([head, ...rows.map(cellsOf)]), 'text/csv', 'recall-answers.csv')
}

const head = [
  'buyer',
  'language',
  'store',
  'order',
  'product',
  'serial',
  'quantity',
  'notices',
  'told at',
  'notice',
  'answer',
  'answered at',
  'case',
]

function cellsOf(row: AnswerRow) {
  const { buyer, language, store, orderName, title, serial, quantity, round, toldAt, fate, answer, answeredAt, caseNumber } = row
  return [buyer, language, store, orderName, title, serial, quantity, round, toldAt, fate, answer ?? 'none', answeredAt, caseNumber]
}
