import type { ActionFunctionArgs } from '@remix-run/node'

import { keepAtBench } from '#app/usecases/parcels/keep-at-bench.ts'
import { clashViews } from '#app/views/parcels/bench-page.ts'
import { benchForm, ticksOf } from '#app/web/parcels/bench-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'

/** Keeps what was ticked at a bench while somebody works there, without a page: 409 where its case takes no ticks any more. */
export async function action({ request, context, params: { number = '' } }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context)
  const language = languageOf(request, context, staff)
  const form = await readForm(request, benchForm(language))
  if (!form.ok) return Response.json({ clashes: [], errors: form.reply.error ?? {} }, { status: 422 })
  const input = { number, staffId: staff.id, from: requestOrigin(request, context), sent: ticksOf(form.value) }
  const kept = await keepAtBench(context.portal, { ...input, act: { kind: 'none' } })
  if (!kept.done) return Response.json({ because: kept.because }, { status: kept.because === 'moved-on' ? 409 : 404 })
  return Response.json({ clashes: clashViews(kept.clashes, language), errors: {} })
}
