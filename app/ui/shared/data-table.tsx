import type { ReactNode } from 'react'

import { classes } from './class-names.ts'

export type Column<Row> = Readonly<{
  id: string
  label: ReactNode
  cell: (row: Row) => ReactNode
  /** Amounts and counts stand at the right, figure under figure. */
  numeric?: boolean
  /** The cell that names the row: the heading of its card on a phone. */
  heading?: boolean
}>

type Props<Row> = Readonly<{
  /** Says what the table lists; read out, and shown unless `quietCaption`. */
  caption: ReactNode
  quietCaption?: boolean
  columns: ReadonlyArray<Column<Row>>
  rows: readonly Row[]
  rowKey: (row: Row) => string
}>

/** Rows and columns on a desk, one card a row on a phone. */
export function DataTable<Row>({ caption, quietCaption = false, columns, rows, rowKey }: Props<Row>) {
  return (
    <table className="block w-full sm:table sm:border-collapse">
      <caption className={quietCaption ? 'sr-only' : 'mb-3 block text-left text-18 font-semibold sm:table-caption'}>{caption}</caption>
      <thead className="sr-only sm:not-sr-only sm:table-header-group">
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={classes(headCell, column.numeric ? 'text-right' : 'text-left')}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="flex flex-col gap-3 sm:table-row-group">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            className="group block rounded-10 border border-hairline bg-paper p-4 sm:table-row sm:bg-transparent sm:rounded-none
              sm:border-0 sm:p-0"
          >
            {columns.map((column) => (
              <Cell key={column.id} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const headCell = 'border-b border-hairline pb-2 pr-4 text-14 font-medium text-soft last:pr-0'

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const Tag = column.heading ? 'th' : 'td'
  return (
    <Tag
      scope={column.heading ? 'row' : undefined}
      className={classes(
        'flex items-baseline justify-between gap-x-4 py-1 align-baseline font-normal last:pr-0',
        'sm:table-cell sm:border-b sm:border-hairline sm:py-[var(--row-pad,0.75rem)] sm:pr-4',
        'sm:group-last:border-b-0 sm:group-last:pb-0',
        column.numeric ? 'tabular-nums sm:text-right' : 'sm:text-left',
        column.heading && 'text-left font-medium sm:font-medium',
        column.numeric ? '' : 'max-lg:wrap-anywhere',
      )}
    >
      {column.heading ? null : (
        <span aria-hidden="true" className="shrink-0 text-14 text-soft sm:hidden">
          {column.label}
        </span>
      )}
      <span className={classes('min-w-0', column.heading ? '' : 'text-right sm:text-inherit')}>{column.cell(row)}</span>
    </Tag>
  )
}
