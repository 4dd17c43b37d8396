import type { CaseView } from '#app/domain/cases/case-view.ts'
import type { Picture } from '#app/domain/pictures/picture.ts'
import type { Category } from '#app/domain/policy/facts.ts'
import type { RecallNotice, Remedy } from '#app/domain/recalls/recall.ts'
import { textFor } from '#app/domain/shared/house-text.ts'
import type { Language, StoreId } from '#app/domain/shared/stores.ts'
import { noticeWords } from '#app/wording/recalls/notice-words.ts'

import { caseSummary, chooseBy } from '../mails/case-mails.ts'
import type { RecallNoticeMail, RecallOpenedMail } from '../mails/data/recall.ts'
import type { NoticePiece } from './recall-notice.ts'

type Look = Readonly<{ category: Category | null; picture: Picture | null }>
type Reader = Readonly<{ id: string; name: string | null; language: Language; store: StoreId; pieces: readonly NoticePiece[] }>

/** The notice of a recall to one buyer, in their language; nothing stands in it but what the template asks for. */
export function recallNoticeMail(
  notice: RecallNotice,
  look: Look | null,
  { id, name, language, store, pieces }: Reader,
  { reminder }: Readonly<{ reminder: boolean }>,
): RecallNoticeMail {
  const { brand, phone, remedies, texts } = notice
  return {
    kind: 'recall-notice',
    store,
    customerName: name,
    reminder,
    notice: { brand, phone, remedies, texts },
    pieces,
    lines: look
      ? [{ title: `${brand} ${textFor(texts, language).name}`, quantity: 1, picture: look.picture, category: look.category }]
      : [],
    recallPath: `/recalls/${id}`,
  }
}

/** That the remedy which its customer chose has its request, free of charge. */
export function recallOpenedMail(view: CaseView, remedy: Remedy): RecallOpenedMail {
  return { kind: 'recall-opened', ...caseSummary(view), remedy, chooseBy: chooseBy(view) }
}

/** Why a request was opened, as its customer and staff read it in the case. */
export function recallReason({ brand, texts }: RecallNotice, language: Language): string {
  return noticeWords(language).reason(`${brand} ${textFor(texts, language).name}`)
}
