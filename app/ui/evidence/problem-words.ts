import { fileFaults } from '#app/domain/evidence/evidence-file.ts'
import { mostFilesOfCase } from '#app/domain/evidence/limits.ts'

import { useTranslations } from '../shared/words.ts'

const known = [...fileFaults, 'case-files', 'case-bytes', 'customer-bytes', 'not-open', 'disk-full', 'busy'] as const

/** What is wrong with a file and what to do about it, by its reason; a reason that came in an address may be anything. */
export function useProblemWords(): (because: string) => string {
  const t = useTranslations('evidence')
  return (because) => {
    if (because === 'interrupted') return t('interrupted')
    const reason = known.find((name) => name === because) ?? 'other'
    return t(`problems.${reason}`, { files: String(mostFilesOfCase) })
  }
}
