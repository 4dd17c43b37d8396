import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { Inbox } from 'lucide-react'
import { useTranslations } from 'use-intl'

import { isStoreId, storeIds, stores } from '#app/domain/stores/stores.ts'
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Field, plainField } from '#app/ui/field.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { Select } from '#app/ui/text-input.tsx'
import { readQueue } from '#app/usecases/cases/read-cases.ts'
import { languageOf } from '#app/web/language.ts'
import { requireStaff } from '#app/web/staff-session.ts'
import { stateTone } from '#app/wording/case-view.ts'
import { formatInstant } from '#app/wording/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

const filters = ['waiting', 'open', 'done'] as const

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context)
  const language = languageOf(request, context, null)
  const asked = new URL(request.url).searchParams
  const which = filters.find((name) => name === asked.get('which')) ?? 'waiting'
  const store = asked.get('store')
  const filter = { which, store: isStoreId(store) ? store : null }
  const queue = await readQueue(context.portal, filter)
  return {
    title: wordsOf(language, 'staff')('title'),
    filter,
    rows: queue.map((row) => ({
      ...row,
      tone: stateTone(row.state),
      due: row.state === 'submitted' && row.reviewBy ? formatInstant(row.reviewBy, stores[row.store].timeZone, language) : null,
    })),
  }
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['rows'][number]

export default function Queue() {
  const t = useTranslations('staff')
  const { rows } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={t('title')} />
      <QueueFilters />
      {rows.length === 0 ? (
        <EmptyState icon={Inbox} title={t('emptyTitle')}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <QueueTable rows={rows} />
      )}
    </>
  )
}

function QueueFilters() {
  const t = useTranslations('staff')
  const region = useTranslations('region')
  const { filter } = useLoaderData<typeof loader>()
  return (
    <Form method="get" className="mb-6 flex flex-wrap items-end gap-4">
      <Field field={plainField('which', { initialValue: filter.which })} label={t('which')}>
        {(control) => (
          <Select {...control}>
            {filters.map((name) => (
              <option key={name} value={name}>
                {t(`filters.${name}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field field={plainField('store', { initialValue: filter.store ?? '' })} label={t('store')}>
        {(control) => (
          <Select {...control}>
            <option value="">{t('allStores')}</option>
            {storeIds.map((id) => (
              <option key={id} value={id}>
                {region(`stores.${id}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button>{t('apply')}</Button>
    </Form>
  )
}

function QueueTable({ rows }: { rows: readonly Row[] }) {
  const t = useTranslations('staff')
  const cases = useTranslations('cases')
  return (
    <DataTable
      caption={t('caption')}
      quietCaption
      rows={rows}
      rowKey={(row) => row.number}
      columns={[
        {
          id: 'number',
          label: t('number'),
          heading: true,
          cell: (row) => (
            <Link to={`/staff/cases/${row.number}`} className="tabular-nums underline underline-offset-3">
              {row.number}
            </Link>
          ),
        },
        { id: 'kind', label: t('kind'), cell: (row) => cases(`kinds.${row.kind}`) },
        { id: 'customer', label: t('customer'), cell: (row) => row.customerName ?? row.customerEmail ?? '' },
        { id: 'what', label: t('what'), cell: (row) => row.titles.join(', ') },
        {
          id: 'due',
          label: t('due'),
          cell: (row) => (row.overdue ? <StatusBadge tone="stop">{`${t('overdue')}, ${row.due ?? ''}`}</StatusBadge> : row.due),
        },
        {
          id: 'status',
          label: t('status'),
          cell: (row) => <StatusBadge tone={row.tone}>{cases(`states.${row.state}`)}</StatusBadge>,
        },
      ]}
    />
  )
}
