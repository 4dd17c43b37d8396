import type { recallTexts, RecallNotice } from '#app/domain/recalls/recall.ts'
import { textFor } from '#app/domain/shared/house-text.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { noticeWords } from '#app/wording/recalls/notice-words.ts'

/** A piece of its reader that the notice is about. */
export type NoticePiece = Readonly<{ title: string; serial: string | null; quantity: number; orderName: string | null }>

type NoticeSection = Readonly<{ id: string; label: string; lines: readonly string[] }>

/** A recall notice as its reader gets it, on the page and in the mail: a headline, and what the template asks for in its order. */
export type NoticeView = Readonly<{ headline: string; name: string; sections: readonly NoticeSection[] }>

/** What of a recall its buyers read. */
export type NoticeRead = Omit<RecallNotice, 'onlyOneBecause' | 'pictureSku'>

export function noticeView(notice: NoticeRead, pieces: readonly NoticePiece[], language: Language): NoticeView {
  const words = noticeWords(language)
  const texts = textFor(notice.texts, language)
  const name = `${notice.brand} ${texts.name}`
  const remedies = notice.remedies.map((remedy) => words.remedy[remedy])
  const money = notice.remedies.some((remedy) => remedy !== 'refund') ? [words.alwaysRefund] : []
  const sections: Record<(typeof recallTexts)[number] | 'yours' | 'remedies' | 'contact' | 'passOn', NoticeSection> = {
    name: { id: 'product', label: words.product, lines: [name] },
    identification: { id: 'identification', label: words.identification, lines: linesOf(texts.identification) },
    yours: { id: 'yours', label: words.yours, lines: pieces.map((piece) => pieceLine(piece, language)) },
    sold: { id: 'sold', label: words.sold, lines: linesOf(texts.sold) },
    hazard: { id: 'hazard', label: words.hazard, lines: linesOf(texts.hazard) },
    action: { id: 'action', label: words.action, lines: [words.stop, ...linesOf(texts.action)] },
    remedies: { id: 'remedies', label: words.remedies, lines: [...remedies, ...money] },
    contact: { id: 'contact', label: words.contact, lines: [...(notice.phone ? [words.phone(notice.phone)] : []), words.service] },
    passOn: { id: 'passOn', label: words.passOn, lines: [words.passOnText] },
  }
  return { headline: words.headline, name, sections: Object.values(sections).filter(({ lines }) => lines.length > 0) }
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '')
}

/** One piece in words: how many of what, its number and its order. */
export function pieceLine({ title, serial, quantity, orderName }: NoticePiece, language: Language): string {
  const words = noticeWords(language)
  const about = [serial ? words.serial(serial) : words.serialUnknown, ...(orderName ? [words.order(orderName)] : [])]
  return `${words.piece(quantity, title)} (${about.join(', ')})`
}
