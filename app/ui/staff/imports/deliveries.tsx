import { Form, Link } from '@remix-run/react'
import { PlugZap } from 'lucide'

import type { ImportsPage } from '#app/views/staff/imports-page.ts'

import { Button } from '../../shared/button.tsx'
import { Card } from '../../shared/card.tsx'
import { DataTable } from '../../shared/data-table.tsx'
import { EmptyState } from '../../shared/empty-state.tsx'
import { type BadgeTone, StatusBadge } from '../../shared/status-badge.tsx'
import { useTranslations } from '../../shared/words.ts'

type Delivery = ImportsPage['deliveries'][number]
type State = Delivery['state']

const tones: Readonly<Record<State, BadgeTone>> = {
  queued: 'info',
  waiting: 'wait',
  bad: 'stop',
  for_staff: 'wait',
  done: 'good',
  ignored: 'idle',
}
const states = Object.keys(tones) as State[]

type Props = Readonly<{
  deliveries: readonly Delivery[]
  counts: ImportsPage['counts']
  state: State | null
  next: string | null
  mayAct: boolean
}>

/** The shop's notices with what is wrong with them. */
export function Deliveries({ deliveries, counts, state, next, mayAct }: Props) {
  const t = useTranslations('imports')
  return (
    <Card title={t('webhooks')} id="webhooks">
      <StateLinks counts={counts} state={state} />
      {deliveries.length === 0 ? (
        <EmptyState icon={PlugZap} title={t(state === null ? 'allWorked' : 'noneOfState')}>
          {t('webhooksText')}
        </EmptyState>
      ) : (
        <DataTable
          caption={t('webhooks')}
          quietCaption
          rows={deliveries}
          rowKey={({ id }) => id}
          columns={[
            { id: 'when', label: t('received'), heading: true, cell: ({ when }) => <span className="text-14 tabular-nums">{when}</span> },
            { id: 'topic', label: t('topic'), cell: ({ topic }) => <code className="text-14">{topic}</code> },
            {
              id: 'state',
              label: t('state'),
              cell: (row) => <StatusBadge tone={tones[row.state]}>{t(`states.${row.state}`)}</StatusBadge>,
            },
            { id: 'attempts', label: t('attempts'), numeric: true, cell: ({ attempts }) => attempts },
            { id: 'fault', label: t('fault'), cell: ({ fault }) => <span className="text-14 break-words">{fault}</span> },
            { id: 'act', label: t('act'), cell: (row) => (mayAct ? <Act row={row} /> : null) },
          ]}
        />
      )}
      {next ? (
        <Link to={next} className="link mt-4 inline-flex min-h-11 items-center">
          {t('older')}
        </Link>
      ) : null}
    </Card>
  )
}

function StateLinks({ counts, state }: Pick<Props, 'counts' | 'state'>) {
  const t = useTranslations('imports')
  const open = counts.reduce((sum, { n }) => sum + n, 0)
  const links = [
    { to: '/staff/imports', name: t('open'), n: open, current: state === null },
    ...states.map((each) => ({
      to: `/staff/imports?state=${each}`,
      name: t(`states.${each}`),
      n: counts.find((count) => count.state === each)?.n ?? null,
      current: state === each,
    })),
  ]
  return (
    <ul className="mb-4 flex flex-wrap gap-x-5">
      {links.map(({ to, name, n, current }) => (
        <li key={to}>
          <Link
            to={to}
            aria-current={current ? 'page' : undefined}
            className="inline-flex min-h-11 items-center text-14 underline underline-offset-4 aria-[current=page]:font-semibold aria-[current=page]:no-underline"
          >
            {n === null ? name : `${name} (${n})`}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Act({ row }: { row: Delivery }) {
  const t = useTranslations('imports')
  if (!row.retriable) return null
  return (
    <Form method="post" className="flex flex-wrap justify-end gap-2">
      <input type="hidden" name="id" value={row.id} />
      <Button name="intent" value="retry" className="text-14">
        {t('retry')}
        <span className="sr-only">{` ${row.topic}, ${row.when}`}</span>
      </Button>
      {row.closable ? (
        <Button name="intent" value="close" className="text-14">
          {t('close')}
          <span className="sr-only">{` ${row.topic}, ${row.when}`}</span>
        </Button>
      ) : null}
    </Form>
  )
}
