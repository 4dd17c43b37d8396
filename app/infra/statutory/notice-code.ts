import { guaranteeNotice } from '#app/domain/statutory/data/guarantee-notice.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { qrCode } from '#app/documents/codes.ts'
import { codeOnPage } from '#app/documents/document-page.ts'
import type { PageCode } from '#app/views/documents/document-page-view.ts'
import { noticeWords } from '#app/wording/statutory/guarantee-notice.ts'

/** The code of the harmonised notice: what the Union says of the legal guarantee in each country. */
export function noticeCode(language: Language): PageCode {
  return codeOnPage(qrCode(guaranteeNotice.address[language]), noticeWords(language).address)
}
