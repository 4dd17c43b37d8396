import { addressLines } from '#app/views/shared/address-lines.ts'
import type {
  DocumentPageView,
  PageCode,
  PageContents,
  PageCustoms,
  PageFact,
  PageList,
  PageParty,
  PageQuote,
  SaidTwice,
} from '#app/views/documents/document-page-view.ts'
import type { DocumentWords } from '#app/wording/documents/document-words.ts'
import { signedAmountText } from '#app/wording/documents/formats.ts'
import { clauseInWords } from '#app/wording/policy/clause-names.ts'
import { countryName } from '#app/wording/policy/country-names.ts'

import {
  blankField,
  conditionText,
  contentsTitle,
  customsValueText,
  giftText,
  imprintText,
  labelTitle,
  noteTitle,
  outsideItems,
  packingItems,
  parcelText,
  pickupDayText,
  pickupWindowText,
  quoteAmountText,
  quoteTotalName,
  quoteTotalText,
  serialsText,
  withoutPaperText,
} from './case-texts.ts'
import { code128, type CodeModules, qrCode } from './codes.ts'
import type { DocumentAddress, DocumentContentsLine, PickupDocumentData } from '#app/views/documents/pickup-data.ts'
import { type Terms, termsOf } from './terms.ts'

/** What both printed pages say, for a screen; the amounts, dates and words are those of the print. */
export function documentPage(data: PickupDocumentData): DocumentPageView {
  const terms = termsOf(data)
  return {
    language: data.language,
    caseNumber: data.caseNumber,
    title: `${labelTitle(terms).main} ${data.caseNumber}`,
    superseded: data.superseded ? terms.say((words) => words.supersededHint) : null,
    noPrinter: terms.say((words) => words.noPrinter),
    parties: [partyOf(terms, 'from', data.sender, data.senderPhone), partyOf(terms, 'to', data.warehouse, data.warehousePhone)],
    imprint: imprintText(terms),
    label: labelOf(terms),
    note: {
      title: noteTitle(terms),
      withoutPaper: withoutPaperText(terms),
      contents: contentsOf(terms),
      gifts: giftsOf(terms),
      customs: customsOf(terms),
      quote: quoteOf(terms),
      checklist: listOf(terms, 'checklist', packingItems(terms)),
    },
  }
}

type PlainWord = { [Name in keyof DocumentWords]: DocumentWords[Name] extends string ? Name : never }[keyof DocumentWords]

function factOf(terms: Terms, name: PlainWord, value: string): PageFact {
  return { name: terms.say((words) => words[name]), value }
}

function listOf(terms: Terms, title: PlainWord, items: readonly SaidTwice[]): PageList {
  return { title: terms.say((words) => words[title]), items }
}

function partyOf(terms: Terms, name: 'from' | 'to', address: DocumentAddress, phone: string | null): PageParty {
  return { name: terms.say((words) => words[name]), lines: addressLines(address, terms.data.language), phone }
}

function labelOf(terms: Terms): DocumentPageView['label'] {
  const { caseNumber, qrUrl, senderPhone } = terms.data
  const calls = terms.say((words) => words.courierCalls)
  return {
    title: labelTitle(terms),
    scanHint: terms.say((words) => words.scanHint),
    qr: codeOnPage(qrCode(qrUrl), terms.say((words) => words.qrAlt(caseNumber)).main),
    barcode: codeOnPage(code128(caseNumber), terms.say((words) => words.barcodeAlt(caseNumber)).main),
    facts: labelFacts(terms),
    courierCalls: { main: `${calls.main} ${senderPhone}`, english: calls.english && `${calls.english} ${senderPhone}` },
    checklist: listOf(terms, 'checklist', [...packingItems(terms), ...outsideItems(terms).slice(1)]),
  }
}

function labelFacts(terms: Terms): PageFact[] {
  const { carrier, orderNumber, edition, kind } = terms.data
  return [
    factOf(terms, 'pickupDay', pickupDayText(terms)),
    factOf(terms, 'pickupWindow', pickupWindowText(terms)),
    factOf(terms, 'carrier', carrier?.name ?? terms.say((words) => words.toBeArranged).main),
    factOf(terms, 'trackingNumber', carrier?.trackingNumber ?? terms.say((words) => words.none).main),
    factOf(terms, 'parcel', parcelText(terms)),
    factOf(terms, 'orderNumber', orderNumber),
    factOf(terms, 'requestKind', terms.say((words) => words.kind[kind]).main),
    factOf(terms, 'edition', String(edition)),
  ]
}

function contentsOf(terms: Terms): PageContents {
  const sku = terms.say((words) => words.sku).main
  const detailsOf = (line: DocumentContentsLine) =>
    [line.sku === '' ? null : `${sku} ${line.sku}`, serialsText(terms, line)].filter((detail) => detail !== null)
  return {
    title: contentsTitle(terms),
    lines: terms.data.contents.map((line) => ({
      quantity: line.quantity,
      title: line.title,
      details: detailsOf(line),
      condition: conditionText(terms, line),
    })),
  }
}

function giftsOf(terms: Terms): PageList | null {
  const { gifts } = terms.data
  if (gifts.length === 0) return null
  const items = gifts.map((gift) => ({ main: giftText(gift), english: null }))
  return listOf(terms, 'gifts', items)
}

function customsOf(terms: Terms): PageCustoms | null {
  const { customs, language } = terms.data
  if (!customs) return null
  const { main, english } = terms.say((words) => words.customsReasons[customs.reasonForExport])
  return {
    title: terms.say((words) => words.customs),
    reason: factOf(terms, 'customsReason', english === null ? main : `${main} · ${english}`),
    lines: customs.lines.map((line) => ({
      title: `${line.quantity} × ${line.title}`,
      facts: [
        factOf(terms, 'hsCode', line.hsCode ?? blankField),
        factOf(terms, 'origin', line.origin === null ? blankField : countryName(line.origin, language)),
        factOf(terms, 'value', customsValueText(terms, line.value)),
      ],
    })),
    total: factOf(terms, 'customsTotal', customsValueText(terms, customs.total)),
  }
}

function quoteOf(terms: Terms): PageQuote | null {
  const { quote } = terms.data
  if (!quote) return null
  const { secondTotal } = quote
  return {
    title: terms.say((words) => words.quote),
    lines: quote.lines.map((line) => ({
      label: { main: line.label, english: line.labelInEnglish },
      amount: quoteAmountText(terms, line),
      clause: line.clause === null ? null : clauseInWords(line.clause, terms.data.language),
    })),
    total: { name: quoteTotalName(terms, quote), value: quoteTotalText(terms, quote) },
    second: secondTotal && {
      name: terms.say((words) => words.ifFound[secondTotal.ifFound]),
      value: signedAmountText(secondTotal.total, terms.locale),
    },
    hint: terms.say((words) => words.quoteHint),
  }
}

/** A code as a page draws it. */
export function codeOnPage(code: CodeModules, alt: string): PageCode {
  const outline = code.dark.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h-${width}z`).join('')
  return { alt, width: code.width, height: code.height, outline }
}
