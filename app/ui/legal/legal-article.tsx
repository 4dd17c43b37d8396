import { Link } from '@remix-run/react'

import type { LegalBlock, LegalFact, LegalLink, LegalPageView, LegalSection } from '#app/views/legal/legal-page-view.ts'

import { ButtonLink } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { classes } from '../shared/class-names.ts'
import { Notice } from '../shared/notice.tsx'

/** A legal page of a store: who it is by, section by section. */
export function LegalArticle({ page }: { page: LegalPageView }) {
  return (
    <div className="flex flex-col gap-6">
      {page.fictional ? (
        <Notice tone="info" title={page.fictional.title}>
          {page.fictional.text}
        </Notice>
      ) : null}
      {page.sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
    </div>
  )
}

function Section({ section }: { section: LegalSection }) {
  return (
    <Card id={section.id} title={section.heading} className="scroll-mt-4">
      <div className="flex flex-col gap-4">
        {section.blocks.map((block, at) => (
          <Block key={at} block={block} />
        ))}
      </div>
    </Card>
  )
}

function Block({ block }: { block: LegalBlock }) {
  switch (block.block) {
    case 'text':
      return <p className="max-w-text wrap-anywhere">{block.text}</p>
    case 'list':
      return (
        <ul className="flex max-w-text list-disc flex-col gap-2 pl-5 marker:text-soft">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'lines':
      return (
        <p className="wrap-anywhere">
          {block.lines.map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </p>
      )
    case 'form':
      return <PaperForm {...block} />
    case 'facts':
      return <Facts rows={block.rows} />
    case 'action':
      return (
        <p className="print-hidden">
          <ButtonLink to={block.path}>{block.label}</ButtonLink>
        </p>
      )
    case 'table':
      return <Table {...block} />
    case 'links':
      return (
        <ul className="flex flex-wrap gap-x-6">
          {block.links.map((link) => (
            <li key={link.href}>
              <TextLink {...link} />
            </li>
          ))}
        </ul>
      )
  }
}

/** Printed or copied, it is filled in by hand: each line has room after it. */
function PaperForm({ hint, lines, end }: Extract<LegalBlock, { block: 'form' }>) {
  return (
    <div className="flex max-w-text flex-col gap-3 rounded-6 border border-edge p-4 wrap-anywhere">
      <p>{hint}</p>
      <ul className="flex flex-col gap-3">
        {lines.map((line, at) => (
          <li key={line} className={at === 0 ? undefined : 'border-b border-hairline pb-6'}>
            – {line}
          </li>
        ))}
      </ul>
      <p>{end}</p>
    </div>
  )
}

function Facts({ rows }: { rows: readonly LegalFact[] }) {
  return (
    <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-6">
      {rows.map(({ label, value, href }) => (
        <div key={label} className="col-span-2 grid grid-cols-subgrid items-baseline">
          <dt className="text-soft">{label}</dt>
          <dd className="wrap-anywhere">{href === null ? value : <TextLink label={value} href={href} />}</dd>
        </div>
      ))}
    </dl>
  )
}

function TextLink({ label, href }: LegalLink) {
  const look = 'link inline-flex min-h-11 items-center font-medium wrap-anywhere'
  if (href.startsWith('/')) {
    return (
      <Link to={href} className={look}>
        {label}
      </Link>
    )
  }
  return (
    <a href={href} className={look}>
      {label}
    </a>
  )
}

/** On a phone each row is a list of its own, so that nothing has to be scrolled sideways. */
function Table({ caption, columns, rows }: Extract<LegalBlock, { block: 'table' }>) {
  return (
    <table className="block w-full border-collapse text-left sm:table">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only sm:not-sr-only sm:table-header-group">
        <tr className="sm:table-row">
          {columns.map((column) => (
            <th key={column} scope="col" className="border-b border-edge py-2 pr-6 align-bottom text-14 font-medium text-soft last:pr-0">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block sm:table-row-group">
        {rows.map(([head, ...cells]) => (
          <tr key={head?.join(' ')} className="flex flex-col gap-1 border-b border-hairline py-3 last:border-0 sm:table-row sm:py-0">
            <th scope="row" className="font-medium wrap-anywhere sm:py-3 sm:pr-6 sm:align-top sm:wrap-break-word">
              {head}
            </th>
            {cells.map((cell, at) => (
              <td key={at} className="wrap-anywhere text-soft sm:py-3 sm:pr-6 sm:align-top sm:wrap-break-word sm:last:pr-0">
                <span className="text-14 sm:hidden">{columns[at + 1]}: </span>
                {cell.map((line, place) => (
                  <span key={line} className={classes('text-ink', cell.length > 1 && 'block', place > 0 && 'mt-1')}>
                    {line}
                  </span>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
