import { listUnannouncedReturns } from '#app/infra/parcels/unannounced-returns.ts'
import { randomUUID } from 'node:crypto'

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { PackageOpen } from 'lucide'

import { Card } from '#app/ui/shared/card.tsx'
import { DataTable } from '#app/ui/shared/data-table.tsx'
import { EmptyState } from '#app/ui/shared/empty-state.tsx'
import { Notice } from '#app/ui/shared/notice.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { RecordCard } from '#app/ui/staff/parcels/record-card.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { recordParcel } from '#app/usecases/parcels/unannounced-returns.ts'
import { RecordParcelForm } from '#app/web/parcels/parcel-forms.ts'
import { readForm } from '#app/web/shared/read-form.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { parcelRow } from '#app/views/parcels/parcel-page.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const language = languageOf(request, context, staff)
  const asked = new URL(request.url).searchParams
  const done = asked.has('done')
  const rows = await listUnannouncedReturns(context.portal.db, done ? 'done' : 'waiting')
  return {
    title: wordsOf(language, 'parcels')('title'),
    done,
    rows: rows.map((row) => parcelRow(row, language)),
    today: context.portal.clock.now().toISOString().slice(0, 10),
    key: randomUUID(),
    scanned: asked.get('code')?.slice(0, 60) ?? null,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context)
  const form = await readForm(request, RecordParcelForm)
  if (!form.ok) return data({ reply: form.reply }, 422)
  const recorded = await recordParcel(context.portal, { ...form.value, staffId: staff.id, from: requestOrigin(request, context) })
  if (recorded.done) return redirect('/staff/parcels', 303)
  return data({ reply: form.refuse(wordsOf(languageOf(request, context, staff), 'parcels')('wrongDay'), 'arrivedOn') }, 422)
}

export default function Parcels() {
  const t = useTranslations('parcels')
  const { title, done, rows, today, key, scanned } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  return (
    <>
      <PageHeader title={title} lead={t('lead')} />
      {scanned ? (
        <div className="mb-4">
          <Notice tone="wait" title={t('scanned', { code: scanned })} announce>
            {t('scannedText')}
          </Notice>
        </div>
      ) : null}
      <div className="grid gap-6 lg:grid-cols-[3fr_2fr] lg:items-start">
        <Card title={t(done ? 'doneTitle' : 'waitingTitle')}>
          <Link to={done ? '/staff/parcels' : '/staff/parcels?done'} className="link inline-flex min-h-11 items-center">
            {t(done ? 'showWaiting' : 'showDone')}
          </Link>
          {rows.length === 0 ? (
            <EmptyState icon={PackageOpen} title={t('emptyTitle')}>
              {t('emptyText')}
            </EmptyState>
          ) : (
            <DataTable
              caption={t('caption')}
              quietCaption
              rows={rows}
              rowKey={(row) => row.id}
              columns={[
                {
                  id: 'contents',
                  label: t('contents'),
                  heading: true,
                  cell: (row) => (
                    <Link
                      data-item
                      data-keys="o"
                      to={`/staff/parcels/${row.id}`}
                      className="font-medium underline underline-offset-3 wrap-anywhere"
                    >
                      {row.contents}
                    </Link>
                  ),
                },
                { id: 'arrived', label: t('arrived'), cell: (row) => row.arrived },
                { id: 'sender', label: t('senderName'), cell: (row) => row.senderName ?? '' },
                { id: 'order', label: t('orderNumber'), cell: (row) => row.orderNumber ?? '' },
                { id: 'state', label: t('state'), cell: (row) => row.caseNumber ?? row.note ?? t(`states.${row.state}`) },
              ]}
            />
          )}
        </Card>
        <RecordCard key={scanned} today={today} formKey={key} trackingNumber={scanned} reply={reply} />
      </div>
    </>
  )
}
