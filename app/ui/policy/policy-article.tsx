import type { PolicyClause, PolicyPage, PolicySection, PolicyTable } from '#app/views/policy/policy-page.ts'

import { Card } from '../shared/card.tsx'
import { useTranslations } from '../shared/words.ts'

/** A policy page: its sections with a table of contents beside, every clause with an anchor of its own. */
export function PolicyArticle({ page }: { page: PolicyPage }) {
  const t = useTranslations('policy')
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[15rem_1fr] lg:gap-10">
      <nav aria-label={t('contents')} className="lg:sticky lg:top-6">
        <p className="mb-2 text-14 font-medium text-soft">{t('contents')}</p>
        <ol className="flex flex-col border-l border-hairline">
          {page.sections.map((section) => (
            <li key={section.id}>
              <a
                href={`#${section.id}`}
                className="-ml-px flex min-h-11 items-center border-l border-transparent py-2 pl-4
                  leading-snug text-soft hover:border-accent hover:text-ink"
              >
                {section.heading}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="flex min-w-0 flex-col gap-6">
        {page.sections.map((section) => (
          <Section key={section.id} section={section} />
        ))}
      </div>
    </div>
  )
}

function Section({ section }: { section: PolicySection }) {
  return (
    <Card id={section.id} title={section.heading} className="scroll-mt-4">
      <div className="flex flex-col divide-y divide-hairline">
        {section.clauses.map((clause) => (
          <Clause key={clause.clause} clause={clause} />
        ))}
      </div>
    </Card>
  )
}

function Clause({ clause }: { clause: PolicyClause }) {
  const t = useTranslations('policy')
  return (
    <section id={clause.anchor} className="-mx-3 flex scroll-mt-4 flex-col gap-2 px-3 py-5 first:pt-0 last:pb-0 target:bg-accent-wash">
      <h3 className="flex flex-wrap items-baseline gap-x-3 font-semibold">
        {clause.name}
        <a href={`#${clause.anchor}`} className="inline-flex min-h-6 items-center text-14 font-normal text-soft hover:text-accent">
          <span className="sr-only">{t('clause')} </span>
          {clause.clause}
        </a>
      </h3>
      {clause.paragraphs.map((text) => (
        <p key={text} className="max-w-text">
          {text}
        </p>
      ))}
      {clause.items.length > 0 ? (
        <ul className="flex max-w-text list-disc flex-col gap-1 pl-5 marker:text-soft">
          {clause.items.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : null}
      {clause.tables.map((table) => (
        <Table key={table.caption} table={table} />
      ))}
      {clause.reading ? (
        <p className="max-w-text border-l-2 border-edge pl-3 text-14 text-soft">
          <span className="font-medium text-ink">{t('reading')}: </span>
          {clause.reading}
        </p>
      ) : null}
    </section>
  )
}

/** A wide table scrolls in its own frame, with the keyboard too. */
function Table({ table }: { table: PolicyTable }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keyboard too
    <div role="region" aria-label={table.caption} tabIndex={0} className="my-2 overflow-x-auto rounded-6">
      <table className="w-full border-collapse text-left tabular-nums">
        <caption className="sr-only">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col" className="border-b border-edge py-2 pr-3 last:pr-0 sm:pr-6 text-14 font-medium text-soft">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([head, ...cells]) => (
            <tr key={head} className="align-baseline">
              <th scope="row" className="border-b border-hairline py-2 pr-3 last:pr-0 sm:pr-6 font-medium">
                {head}
              </th>
              {cells.map((cell, place) => (
                <td key={place} className="border-b border-hairline py-2 pr-3 last:pr-0 sm:pr-6">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
