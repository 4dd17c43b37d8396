import { placeholderPaths } from '#app/views/pictures/placeholder.ts'
import { countryName } from '#app/wording/policy/country-names.ts'
import { columns, nothing, pictured, stack, tagged, ticked } from './blocks.ts'
import type { Part } from './blocks.ts'
import { blankField, conditionText, contentsTitle, customsValueText, giftText, serialsText } from './case-texts.ts'
import { fact, sectionHeading, writingField } from './case-parts.ts'
import type { Scale } from './case-parts.ts'
import type { FlowItem } from './flow.ts'
import type { CustomsLine, DocumentContentsLine, DocumentGiftLine } from '#app/views/documents/pickup-data.ts'
import { amountCell, headerRow, row, totalRow } from './table-parts.ts'
import type { TableColumn } from './table-parts.ts'
import type { Terms } from './terms.ts'
import { sentence, valueText } from './text-parts.ts'

/** What is in the parcel, at most `shown` lines of it, with serials and the condition as declared. */
export function contentsItems(terms: Terms, scale: Scale, shown: number): FlowItem[] {
  const { contents } = terms.data
  const table: readonly TableColumn[] = [
    { share: 1, name: terms.say((words) => words.quantity), align: 'right' },
    { share: 8, name: terms.say((words) => words.item) },
    { share: 3.6, name: terms.say((words) => words.condition) },
  ]
  return [
    { part: sectionHeading(terms, contentsTitle(terms), scale), keepWithNext: true, above: scale.gap * 3 },
    { part: headerRow(terms, scale, table), table: 'contents', keepWithNext: true, above: scale.gap },
    ...contents
      .slice(0, shown)
      .map((line) => ({ part: row(scale, table, contentsCells(terms, scale, line)), table: 'contents', above: scale.gap * 0.75 })),
    ...moreItem(terms, scale, contents.length - shown),
  ]
}

function contentsCells(terms: Terms, scale: Scale, line: DocumentContentsLine): Part[] {
  const condition = conditionText(terms, line)
  const small = { size: scale.body - 1.5, floor: scale.floor - 0.5, tone: 'quiet' as const, maxLines: 2 }
  const serials = serialsText(terms, line)
  return [
    valueText(terms, String(line.quantity), { size: scale.body, tag: 'TD', align: 'right', floor: scale.floor }),
    tagged(
      'TD',
      withLook(
        terms,
        line,
        stack(
          0,
          valueText(terms, line.title, { size: scale.body, floor: scale.floor, face: 'bold', maxLines: 2 }),
          line.sku === '' ? nothing : valueText(terms, `${terms.say((words) => words.sku).main} ${line.sku}`, small),
          serials === null ? nothing : valueText(terms, serials, { ...small, maxLines: 4 }),
        ),
      ),
    ),
    sentence(condition, terms, { size: scale.body - 0.5, tag: 'TD', maxLines: 2 }),
  ]
}

/** How high a picture stands: as two lines of what is said of a thing. */
const lookSide = 24

/** What a thing looks like, before what it is called; a label's paper has no room for it. */
function withLook({ data, looks }: Terms, { sku }: DocumentContentsLine, part: Part): Part {
  if (data.format === 'label') return part
  const known = looks.get(sku)
  const look = known?.jpeg ? { jpeg: known.jpeg } : { paths: placeholderPaths(known?.category ?? null) }
  return pictured(lookSide, 8, look, part)
}

/** Gifts that belong in the parcel, as boxes to tick. */
export function giftItems(terms: Terms, scale: Scale, shown: number): FlowItem[] {
  const { gifts } = terms.data
  if (gifts.length === 0) return []
  const line = (gift: DocumentGiftLine): Part =>
    ticked(
      scale.body * 0.85,
      tagged('LI', valueText(terms, giftText(gift), { size: scale.body - 0.5, floor: scale.floor, maxLines: 2, tag: 'LBody' })),
    )
  return [
    {
      part: sectionHeading(
        terms,
        terms.say((words) => words.gifts),
        scale,
      ),
      keepWithNext: true,
      above: scale.gap * 3,
    },
    { part: tagged('L', stack(scale.gap * 0.5, ...gifts.slice(0, shown).map(line))), above: scale.gap },
    ...moreItem(terms, scale, gifts.length - shown),
  ]
}

/** What customs asks of a pro-forma invoice, with the sender's declaration and signature. */
export function customsItems(terms: Terms, scale: Scale, shown: number): FlowItem[] {
  const { customs } = terms.data
  if (!customs) return []
  const say = terms.say
  const table: readonly TableColumn[] = [
    { share: 1.5, name: say((words) => words.quantity), align: 'right' },
    { share: 6, name: say((words) => words.item) },
    { share: 2.4, name: say((words) => words.hsCode) },
    { share: 2.4, name: say((words) => words.origin) },
    { share: 2.4, name: say((words) => words.value), align: 'right' },
  ]
  const { main, english } = say((words) => words.customsReasons[customs.reasonForExport])
  const reason = english === null ? main : `${main} · ${english}`
  const rows = customs.lines
    .slice(0, shown)
    .map((line, index, all) => ({
      part: row(scale, table, customsCells(terms, scale, line)),
      table: 'customs',
      above: scale.gap * 0.75,
      keepWithNext: index === all.length - 1,
    }))
  return [
    {
      part: sectionHeading(
        terms,
        say((words) => words.customs),
        scale,
      ),
      keepWithNext: true,
      above: scale.gap * 3,
    },
    {
      part: fact(
        terms,
        say((words) => words.customsReason),
        reason,
        { size: scale.body, maxLines: 2 },
        scale,
      ),
      keepWithNext: true,
      above: scale.gap,
    },
    { part: headerRow(terms, scale, table), table: 'customs', keepWithNext: true, above: scale.gap },
    ...rows,
    ...moreItem(terms, scale, customs.lines.length - shown),
    {
      part: totalRow(terms, {
        name: say((words) => words.customsTotal),
        amount: customsValueText(terms, customs.total),
        size: scale.strong,
        ruled: false,
      }),
      table: 'customs',
      keepWithNext: true,
      above: scale.gap,
    },
    { part: customsDeclaration(terms, scale), above: scale.gap * 2 },
  ]
}

function customsCells(terms: Terms, scale: Scale, line: CustomsLine): Part[] {
  const look = { size: scale.body - 0.5, floor: scale.floor, tag: 'TD', maxLines: 2 } as const
  return [
    valueText(terms, String(line.quantity), { ...look, align: 'right' }),
    valueText(terms, line.title, look),
    valueText(terms, line.hsCode ?? blankField, look),
    valueText(terms, line.origin === null ? blankField : countryName(line.origin, terms.data.language), look),
    amountCell(terms, customsValueText(terms, line.value), look.size),
  ]
}

function customsDeclaration(terms: Terms, scale: Scale): Part {
  const field = (pick: Parameters<Terms['say']>[0]) => writingField(terms, terms.say(pick), scale.body * 2.2, scale)
  return stack(
    scale.gap,
    sentence(
      terms.say((words) => words.customsDeclaration),
      terms,
      { size: scale.body - 0.5 },
    ),
    columns(
      scale.gap * 4,
      { share: 1, part: field((words) => words.dateAndTime) },
      { share: 1, part: field((words) => words.senderSignature) },
    ),
  )
}

/** Says how many lines a document of three pages had no room for. */
export function moreItem(terms: Terms, scale: Scale, left: number): FlowItem[] {
  if (left <= 0) return []
  return [
    {
      part: sentence(
        terms.say((words) => words.moreLines(left)),
        terms,
        { size: scale.body - 0.5, tone: 'quiet' },
      ),
      above: scale.gap,
    },
  ]
}
