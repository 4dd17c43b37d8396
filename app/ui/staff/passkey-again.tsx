import { useLocation } from '@remix-run/react'

import { ButtonLink } from '../shared/button.tsx'
import { useTranslations } from '../shared/words.ts'

/** Leads to the passkey and back to this very page. */
export function Again() {
  const t = useTranslations('inspection')
  const { pathname } = useLocation()
  return <ButtonLink to={`/staff/sign-in?again=1&to=${encodeURIComponent(pathname)}`}>{t('passkeyAgain')}</ButtonLink>
}
