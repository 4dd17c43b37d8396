import { signedAmountText } from '#app/wording/documents/formats.ts'
import { clauseInWords } from '#app/wording/policy/clause-names.ts'
import { columns, tagged } from './blocks.ts'
import type { Part } from './blocks.ts'
import { sectionHeading } from './case-parts.ts'
import type { Scale } from './case-parts.ts'
import { quoteAmountText, quoteTotalName, quoteTotalText } from './case-texts.ts'
import { moreItem } from './contents-table.ts'
import type { FlowItem } from './flow.ts'
import type { DocumentQuoteLine } from '#app/views/documents/pickup-data.ts'
import { amountCell, headerRow, totalRow } from './table-parts.ts'
import type { TableColumn } from './table-parts.ts'
import type { Terms } from './terms.ts'
import { sentence, valueText } from './text-parts.ts'

/** A receipt of so few lines stays on one page. */
const linesTogether = 10

/**
 * The quote as a till receipt: what, the rule by its name, sign and amount, the total under a rule, the second number
 * below.
 */
export function quoteItems(terms: Terms, scale: Scale, shown: number): FlowItem[] {
  const { quote } = terms.data
  if (!quote) return []
  const { say, locale } = terms
  const total = quoteTotalText(terms, quote)
  const second = quote.secondTotal
  const columnNames: readonly TableColumn[] = [
    { share: 5.3, name: say((words) => words.quoteLine) },
    { share: 2.3, name: say((words) => words.clause) },
    { share: 3.4, name: say((words) => words.amount), align: 'right' },
  ]
  const together = Math.min(shown, quote.lines.length) <= linesTogether
  return [
    {
      part: sectionHeading(
        terms,
        say((words) => words.quote),
        scale,
      ),
      keepWithNext: true,
      above: scale.gap * 3,
    },
    { part: headerRow(terms, scale, columnNames), table: 'quote', keepWithNext: true, above: scale.gap },
    ...quote.lines
      .slice(0, shown)
      .map((line) => ({ part: quoteRow(terms, scale, line), table: 'quote', above: scale.gap * 0.75, keepWithNext: together })),
    ...moreItem(terms, scale, quote.lines.length - shown),
    {
      part: totalRow(terms, { name: quoteTotalName(terms, quote), amount: total, size: scale.strong + 1.5, ruled: true }),
      table: 'quote',
      keepWithNext: true,
      above: scale.gap * 0.75,
    },
    ...(second
      ? [
          {
            part: totalRow(terms, {
              name: say((words) => words.ifFound[second.ifFound]),
              amount: signedAmountText(second.total, locale),
              size: scale.body,
              ruled: false,
            }),
            table: 'quote',
            keepWithNext: true,
            above: scale.gap * 0.5,
          },
        ]
      : []),
    {
      part: sentence(
        say((words) => words.quoteHint),
        terms,
        { size: scale.body - 1, tone: 'quiet' },
      ),
      above: scale.gap * 0.5,
    },
  ]
}

function quoteRow(terms: Terms, scale: Scale, line: DocumentQuoteLine): Part {
  const amount = quoteAmountText(terms, line)
  return tagged(
    'TR',
    columns(
      scale.gap * 2,
      {
        share: 5.3,
        part: sentence({ main: line.label, english: line.labelInEnglish }, terms, { size: scale.body, tag: 'TH:row', maxLines: 2 }),
      },
      {
        share: 2.3,
        part: valueText(terms, line.clause === null ? '' : clauseInWords(line.clause, terms.data.language), {
          size: scale.body - 1.5,
          floor: scale.floor - 1,
          tag: 'TD',
          tone: 'quiet',
        }),
      },
      { share: 3.4, part: amountCell(terms, amount, scale.body) },
    ),
  )
}
