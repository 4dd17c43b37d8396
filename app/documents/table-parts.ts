import { columns, rule, stack, tagged } from './blocks.ts'
import type { Part } from './blocks.ts'
import type { Face } from './fonts.ts'
import type { Scale } from './case-parts.ts'
import type { Terms, Two } from './terms.ts'
import { labelText, sentence, valueText } from './text-parts.ts'

type Align = 'left' | 'right'
export type TableColumn = Readonly<{ share: number; name: Two; align?: Align }>

/** The names of a table's columns over a hairline. */
export function headerRow(terms: Terms, scale: Scale, table: readonly TableColumn[]): Part {
  const cells = table.map(({ share, name, align }) => ({
    share,
    part: labelText(name, terms, { size: scale.label, tag: 'TH', align: align ?? 'left' }),
  }))
  return stack(scale.gap * 0.5, tagged('TR', columns(scale.gap * 2, ...cells)), rule())
}

/** One row; each part brings its own `TD`. */
export function row(scale: Scale, table: readonly TableColumn[], cells: readonly Part[]): Part {
  const parts = cells.map((part, index) => ({ share: table[index]?.share ?? 1, part }))
  return stack(scale.gap * 0.5, tagged('TR', columns(scale.gap * 2, ...parts)), rule())
}

/** An amount flush right; it shrinks a long way before it could be cut, and is never broken over two lines. */
export function amountCell(terms: Terms, amount: string, size: number, face: Face = 'regular'): Part {
  return valueText(terms, amount, { size, floor: size * 0.4, face, tag: 'TD', align: 'right' })
}

export type Total = Readonly<{ name: Two; amount: string; size: number; ruled: boolean }>

/** A sum at the end of a table, the amount flush right. */
export function totalRow(terms: Terms, total: Total): Part {
  const face = total.ruled ? 'bold' : 'regular'
  const look = { size: total.size, face, tag: 'TD', maxLines: 2 } as const
  const cells = tagged(
    'TR',
    columns(
      8,
      { share: 6, part: sentence(total.name, terms, { ...look, tag: 'TH:row' }) },
      { share: 4, part: amountCell(terms, total.amount, total.size, face) },
    ),
  )
  return total.ruled ? stack(3, rule('rule', 'ink'), cells) : cells
}
