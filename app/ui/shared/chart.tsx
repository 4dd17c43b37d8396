import type { ReactNode } from 'react'

import { type Column, DataTable } from './data-table.tsx'
import { Disclosure } from './disclosure.tsx'
import { useTranslations } from './words.ts'

type Props<Row> = Readonly<{
  title: string
  /** Level of the title in the page's outline. */
  level?: 2 | 3
  /** What it says in a sentence: read out in the place of the drawing. */
  summary: string
  /** Word and colour of what is drawn. */
  legend?: ReactNode
  children: ReactNode
  table: Readonly<{ columns: ReadonlyArray<Column<Row>>; rows: readonly Row[]; rowKey: (row: Row) => string }>
}>

/** A drawing with its title and its words, and the same numbers as a table behind it. */
export function Chart<Row>({ title, level = 2, summary, legend, children, table }: Props<Row>) {
  const t = useTranslations('charts')
  const Title = `h${level}` as const
  return (
    <figure className="flex min-w-0 flex-col gap-3">
      <figcaption>
        <Title className="font-semibold">{title}</Title>
        <p className="max-w-text text-14 text-soft">{summary}</p>
      </figcaption>
      {legend}
      <div role="img" aria-label={`${title}. ${summary}`}>
        {children}
      </div>
      <Disclosure label={t('asTable', { title })}>
        <DataTable caption={title} quietCaption columns={table.columns} rows={table.rows} rowKey={table.rowKey} />
      </Disclosure>
    </figure>
  )
}
