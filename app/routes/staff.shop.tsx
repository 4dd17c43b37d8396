import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { CircleCheck } from 'lucide'

import { isAgreeing } from '#app/domain/cases/proposal.ts'
import { listOpenCommands } from '#app/infra/shop/list-commands.ts'
import { listFailedBookings } from '#app/infra/parcels/list-carrier-commands.ts'
import { FailedBookings } from '#app/ui/parcels/failed-bookings.tsx'
import { EmptyState } from '#app/ui/shared/empty-state.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { OpenCommandsFilter } from '#app/ui/shop/open-commands-filter.tsx'
import { OpenCommandsList } from '#app/ui/shop/open-commands-list.tsx'
import { languageOf } from '#app/web/shared/language.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireSent } from '#app/web/shared/read-sent.ts'
import { commandToken, takeCommandStep } from '#app/web/shop/command-steps.ts'
import { olderCommands, openCommandsQuery } from '#app/web/shop/open-commands-query.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { failedBookingRow } from '#app/views/parcels/carrier-row.ts'
import { openCommandRow } from '#app/views/shop/command-row.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

const pageLength = 50
const settledWays = ['yes', 'before'] as const

/** What shops were asked for and have not done. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const language = languageOf(request, context, staff)
  const params = new URL(request.url).searchParams
  const asked = openCommandsQuery(params)
  const found = await listOpenCommands(context.portal.db, { ...asked, limit: pageLength + 1 })
  const commands = found.slice(0, pageLength)
  const last = found.length > pageLength ? commands.at(-1) : undefined
  return {
    title: wordsOf(language, 'shop')('listTitle'),
    chosen: { which: asked.which, store: asked.store, kind: asked.kind },
    settler: { mayRefund: isAgreeing(staff.role), fresh: staff.freshlyProved, token: commandToken(staff, context) },
    settled: settledWays.find((way) => way === params.get('settled')) ?? null,
    rows: commands.map((command) => openCommandRow(command, language)),
    failed: (await listFailedBookings(context.portal.db, pageLength)).map((command) => failedBookingRow(command, language)),
    older: last ? olderCommands(asked, last) : null,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context)
  const sent = await requireSent(request)
  const stale = wordsOf(languageOf(request, context, staff), 'proposals')('notFresh')
  const taken = await takeCommandStep({ context, staff, from: requestOrigin(request, context), stale }, sent)
  if (!taken) throw new Response(null, { status: 400, statusText: 'Bad Request' })
  if (!taken.done) return data({ reply: taken.reply }, taken.status)
  const address = new URL(request.url)
  address.searchParams.set('settled', taken.moved ? 'before' : 'yes')
  return redirect(`${address.pathname}${address.search}`, 303)
}

export default function OpenCommands() {
  const t = useTranslations('shop')
  const { chosen, rows, failed, older, settler, settled } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  const { which } = chosen
  return (
    <>
      <PageHeader title={t('listTitle')} lead={t(`leads.${which}`)} />
      {settled === 'yes' ? <Notice tone="good" title={t('done')} announce /> : null}
      {settled === 'before' ? <Notice tone="wait" title={t('moved')} announce /> : null}
      <OpenCommandsFilter key={JSON.stringify(chosen)} {...chosen} />
      {rows.length === 0 ? (
        <EmptyState icon={CircleCheck} title={t(`emptyTitle.${which}`)}>
          {t(`emptyText.${which}`)}
        </EmptyState>
      ) : (
        <OpenCommandsList rows={rows} settler={settler} reply={reply} />
      )}
      {older ? (
        <p className="mt-6">
          <Link to={older} className="link inline-flex min-h-11 items-center">
            {t('older')}
          </Link>
        </p>
      ) : null}
      <FailedBookings rows={failed} />
    </>
  )
}
