import type { Language } from '#app/domain/stores/stores.ts'
import type { Portal } from '#app/infra/portal.ts'

type Ask = Readonly<{ staffId: string; language: Language }>

/** Keeps the language in which somebody reads the console, on every device of theirs. */
export async function chooseStaffLanguage(portal: Portal, { staffId, language }: Ask): Promise<void> {
  await portal.db.staff.update({ where: { id: staffId }, data: { language }, select: { id: true } })
}
