import type { Language } from '#app/domain/shared/stores.ts'
import { guaranteeNotice } from '#app/domain/statutory/data/guarantee-notice.ts'
import type { MachineView } from '#app/domain/warranty/machine-view.ts'
import { noticeCode } from '#app/infra/statutory/notice-code.ts'
import type { PageCode } from '#app/views/documents/document-page-view.ts'

/** The harmonised notice, once it is in force, for whom the legal guarantee is for; null for all others. */
export function showNotice(
  machines: readonly Pick<MachineView, 'law'>[],
  language: Language,
  now: Date,
): Readonly<{ code: PageCode; address: string }> | null {
  const isInForce = now >= new Date(guaranteeNotice.from)
  if (!isInForce || machines.every(({ law }) => law === null)) return null
  return noticeCode(language)
}
