import { useNavigation } from '@remix-run/react'

import { useTranslations } from '../shared/words.ts'

/** A thin line at the top while a page or an answer is under way; it shows only where that takes a moment. */
export function NavigationProgress() {
  const t = useTranslations('shell')
  const { state } = useNavigation()
  return (
    <div role="status" className="print-hidden">
      {state === 'idle' ? null : (
        <>
          <span className="sr-only">{t('loading')}</span>
          <span aria-hidden="true" className="progress-line fixed inset-x-0 top-0 z-30 h-0.5 bg-accent-fill" />
        </>
      )}
    </div>
  )
}
