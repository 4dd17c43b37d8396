import type { Language } from '#app/domain/shared/stores.ts'
import { qrCode } from '#app/documents/codes.ts'
import { codeOnPage } from '#app/documents/document-page.ts'
import type { PageCode } from '#app/views/documents/document-page-view.ts'
import { noticeWords } from '#app/wording/statutory/guarantee-notice.ts'

/** The code of the harmonised notice and where it leads: what the Union says of the legal guarantee in each country. */
export function noticeCode(language: Language): Readonly<{ code: PageCode; address: string }> {
  const { address: printed } = noticeWords(language)
  const address = `https://${printed}`
  return { code: codeOnPage(qrCode(address), printed), address }
}
