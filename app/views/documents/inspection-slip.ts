import type { CaseView } from '#app/domain/cases/case-view.ts'
import type { CaseResolution } from '#app/domain/cases/outcome-view.ts'
import { type Bench, lineAt, type Tick } from '#app/domain/parcels/bench.ts'
import { type Language, type Paper, stores } from '#app/domain/shared/stores.ts'
import { type FoundSerial, isDoubtful, judgeSerial } from '#app/domain/warranty/found-serial.ts'
import { formatInstant, formatMoney } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

import { consoleZone } from '../staff/console-zone.ts'

/** What stays with the goods: what was found of them, in words, and nobody's name or address. */
export type InspectionSlip = Readonly<{
  language: Language
  paper: Paper
  title: string
  caseNumber: string
  codeAlt: string
  at: string
  facts: ReadonlyArray<Readonly<{ name: string; value: string }>>
  lines: ReadonlyArray<Readonly<{ title: string; count: string; condition: string; details: readonly string[] }>>
  photos: string
  page: (page: number, pages: number) => string
}>

export type SlipInput = Readonly<{
  view: CaseView
  outcome: Pick<CaseResolution, 'inspection'>
  bench: Bench
  found: readonly FoundSerial[]
  photos: number
  /** Who inspected it; who prints the slip, where nobody has yet. */
  by: string
  now: string
}>

/** The slip of what was filed, or of what is ticked where nothing is filed yet. */
export function inspectionSlip({ view, outcome, bench, found, photos, by, now }: SlipInput, language: Language): InspectionSlip {
  const t = wordsOf(language, 'bench')
  const cases = wordsOf(language, 'cases')
  const { inspection } = outcome
  const at = inspection?.at ?? now
  return {
    language,
    paper: stores[view.store].paper,
    title: t('slipTitle'),
    caseNumber: view.number,
    codeAlt: t('slipCode'),
    at,
    facts: [
      { name: t('slipOrder'), value: view.order.name },
      { name: t('slipKind'), value: cases(`kinds.${view.kind}`) },
      { name: t(inspection ? 'slipFor.inspected' : 'slipFor.received'), value: `${formatInstant(at, consoleZone, language)}, ${by}` },
    ],
    lines: view.lines.map((line) => {
      const filed = inspection?.findings.find(({ lineId }) => lineId === line.orderLineId)
      const said: Tick = filed
        ? { ...filed, faultConfirmed: filed.fault !== 'none', missingParts: filed.missingMinor }
        : lineAt(bench, line.orderLineId)
      return { title: line.title, ...countAndCondition(line, said), details: detailsOf(line, said) }
    }),
    photos: t('slipPhotos', { count: photos }),
    page: (page, pages) => t('slipPage', { page: String(page), pages: String(pages) }),
  }

  function countAndCondition({ quantity: declared }: CaseView['lines'][number], { quantity, condition }: Tick) {
    return {
      count: quantity === null ? t('slipNotTicked') : `${quantity} / ${declared}`,
      condition: quantity !== null && quantity > 0 && condition !== null ? cases(`conditions.${condition}`) : '',
    }
  }

  function detailsOf({ orderLineId, sku, fault }: CaseView['lines'][number], { faultConfirmed, missingParts, note }: Tick): string[] {
    const serials = found
      .filter(({ lineId }) => lineId === orderLineId)
      .map((read) => {
        const verdict = judgeSerial(view, read)
        const said = t('slipSerial', { serial: read.serial })
        return isDoubtful(verdict) ? `${said}: ${t(`verdicts.${verdict}`)}` : said
      })
    const { currency } = stores[view.store]
    return [
      sku ? t('sku', { sku }) : '',
      ...serials,
      faultConfirmed && fault !== 'none' ? t('slipFault', { fault: wordsOf(language, 'inspection')(`faults.${fault}`) }) : '',
      missingParts ? t('slipMissing', { amount: formatMoney({ amountMinor: missingParts, currency }, language) }) : '',
      note ?? '',
    ].filter((detail) => detail !== '')
  }
}
