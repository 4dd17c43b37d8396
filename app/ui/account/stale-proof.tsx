import { Notice } from '../shared/notice.tsx'
import { useTranslations } from '../shared/words.ts'

/** The proof of who they are is too old to save; it is renewed in another tab, and what was typed stays in this one. */
export function StaleProof() {
  const t = useTranslations('account')
  return (
    <Notice
      tone="wait"
      announce
      action={
        <a href="/confirm?returnTo=/account" target="_blank" rel="noreferrer" className="link inline-flex min-h-11 items-center">
          {t('confirmAgainLink')}
        </a>
      }
    >
      {t('confirmAgain')}
    </Notice>
  )
}
