import { Form, Link } from '@remix-run/react'
import { CircleAlert } from 'lucide'

import type { QueueRowView } from '#app/views/staff/queue-view.ts'

import { classes } from '../../shared/class-names.ts'
import { Icon } from '../../shared/icon.tsx'
import { ProductPicture } from '../../shared/product-picture.tsx'
import { StatusBadge } from '../../shared/status-badge.tsx'
import { useTranslations } from '../../shared/words.ts'

type Props = Readonly<{ rows: readonly QueueRowView[]; done: boolean; ownId: string }>

const columns = ['number', 'kind', 'state', 'due', 'next', 'assignee', 'store', 'customer', 'what', 'filed', 'amount'] as const

/** Where there is no room for all of them, these give way: a case's page has them. */
const spare: Readonly<Partial<Record<(typeof columns)[number], string>>> = {
  next: 'lg:max-xl:hidden',
  what: 'lg:max-xl:hidden',
  filed: 'max-lg:hidden lg:max-2xl:hidden',
}

/** What a list of finished cases has no column for: nothing comes next, and the day they were submitted stands where the due one did. */
const ofOpenOnes: ReadonlyArray<(typeof columns)[number]> = ['next', 'filed']

/** A line a case, as many on a screen as can be read; a card each on a phone or a tablet. */
export function QueueTable({ rows, done, ownId }: Props) {
  const t = useTranslations('staffQueue')
  return (
    <table className="block w-full text-14 lg:table lg:border-separate lg:border-spacing-0">
      <caption className="sr-only">{t(done ? 'captionDone' : 'caption')}</caption>
      <thead className="sr-only lg:not-sr-only lg:table-header-group">
        <tr>
          {columns
            .filter((name) => !(done && ofOpenOnes.includes(name)))
            .map((name) => (
              <th
                key={name}
                scope="col"
                className={classes(
                  'border-b border-edge bg-ground px-2 py-1.5 font-medium text-soft lg:sticky lg:top-0 lg:z-10',
                  name === 'amount' ? 'text-right' : 'text-left',
                  spare[name],
                )}
              >
                {t(name === 'next' ? 'nextTitle' : done && name === 'due' ? 'filed' : name)}
              </th>
            ))}
        </tr>
      </thead>
      <tbody className="flex flex-col gap-2 lg:table-row-group">
        {rows.map((row) => (
          <QueueLine key={row.id} row={row} done={done} ownId={ownId} />
        ))}
      </tbody>
    </table>
  )
}

const cell =
  'min-w-0 [overflow-wrap:anywhere] lg:table-cell lg:[overflow-wrap:normal] lg:border-b lg:border-hairline lg:px-2 lg:py-0.5 lg:align-middle'
/** Takes what room the others leave and cuts off what does not fit. */
const rest = 'lg:max-w-0 lg:truncate'

function QueueLine({ row, done, ownId }: { row: QueueRowView; done: boolean; ownId: string }) {
  const t = useTranslations('staffQueue')
  const cases = useTranslations('cases')
  return (
    <tr
      className="flex flex-wrap items-center gap-x-3 gap-y-0.5 rounded-10 border border-hairline bg-paper p-3 focus-within:bg-info-wash
        hover:bg-info-wash lg:table-row lg:border-0 lg:p-0"
    >
      <th scope="row" className={classes(cell, 'text-left font-medium whitespace-nowrap')}>
        <Link
          data-item
          data-keys="o"
          to={`/staff/cases/${row.number}`}
          className="inline-flex min-h-8 items-center tabular-nums underline underline-offset-3"
        >
          {row.number}
        </Link>
      </th>
      <td className={classes(cell, 'lg:min-w-28')}>{cases(`kinds.${row.kind}`)}</td>
      <td className={cell}>
        <StatusBadge tone={row.tone}>{t(`states.${row.state}`)}</StatusBadge>
        {row.atBench ? (
          <Link
            to={`/staff/cases/${row.number}/bench`}
            aria-label={t('atBenchOf', { number: row.number })}
            className="ml-2 inline-flex min-h-8 items-center text-soft underline underline-offset-3 hover:text-ink"
          >
            {t('atBench')}
          </Link>
        ) : null}
      </td>
      <td className={classes(cell, 'whitespace-nowrap tabular-nums')}>{done ? row.filed : <Due row={row} />}</td>
      {done ? null : <td className={classes(cell, 'text-soft', spare.next)}>{row.rule ? t(`next.${row.rule}`) : null}</td>}
      <td className={classes(cell, 'whitespace-nowrap')}>{done ? (row.assignee?.name ?? '') : <Assignee row={row} ownId={ownId} />}</td>
      <td className={classes(cell, 'whitespace-nowrap text-soft')}>{row.store.toUpperCase()}</td>
      <td className={classes(cell, rest, 'lg:w-1/6')}>{row.customerName ?? ''}</td>
      <td className={classes(cell, rest, 'w-full text-soft lg:w-1/5', spare.what)}>
        {row.first ? (
          <ProductPicture {...row.first} title={row.titles[0] ?? ''} size="tiny" className="mr-2 inline-block align-middle" />
        ) : null}
        {row.titles.join(', ')}
      </td>
      {done ? null : <td className={classes(cell, 'whitespace-nowrap tabular-nums text-soft', spare.filed)}>{row.filed}</td>}
      <td className={classes(cell, 'ml-auto text-right tabular-nums whitespace-nowrap')}>{row.amount ?? '–'}</td>
    </tr>
  )
}

/** Until when it has to go on. */
function Due({ row: { due, overdue } }: { row: QueueRowView }) {
  const t = useTranslations('staffQueue')
  return (
    <span className={classes('inline-flex items-center gap-1', overdue && 'font-semibold text-stop')}>
      {overdue ? <Icon of={CircleAlert} size={14} /> : null}
      {overdue ? <span className="sr-only">{t('overdue')}: </span> : null}
      {due}
    </span>
  )
}

function Assignee({ row, ownId }: { row: QueueRowView; ownId: string }) {
  const t = useTranslations('staffQueue')
  const own = row.assignee?.id === ownId
  if (row.assignee && !own) return row.assignee.name
  return (
    <Form method="post" preventScrollReset className="flex items-center gap-2">
      <input type="hidden" name="number" value={row.number} />
      <input type="hidden" name="seen" value={row.assignee?.id ?? ''} />
      {own ? <span>{t('you')}</span> : null}
      <button
        name="intent"
        value={own ? 'release' : 'take'}
        data-keys="m"
        aria-label={t(own ? 'releaseCase' : 'takeCase', { number: row.number })}
        className="min-h-8 cursor-pointer text-soft underline underline-offset-3 hover:text-ink"
      >
        {t(own ? 'release' : 'take')}
      </button>
    </Form>
  )
}
