import { Link } from '@remix-run/react'

import { ButtonLink } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { useTranslations } from '../shared/words.ts'

export function EmailCard({ email }: { email: string }) {
  const t = useTranslations('account')
  return (
    <Card title={t('emailTitle')}>
      <p className="font-medium break-all">{email}</p>
      <p className="mt-1 mb-4 text-14 text-soft">{t('emailText')}</p>
      <ButtonLink to="/account/email">{t('changeEmail')}</ButtonLink>
    </Card>
  )
}

export function SecurityLinks() {
  const t = useTranslations('account')
  return (
    <Card title={t('securityTitle')}>
      <Place to="/account/sessions">{t('sessions')}</Place>
      <Place to="/account/passkeys">{t('passkeys')}</Place>
    </Card>
  )
}

export function DataLinks() {
  const t = useTranslations('account')
  return (
    <Card title={t('dataTitle')}>
      <p className="mb-2 text-soft">{t('dataText')}</p>
      <Place to="/account/data">{t('exportLink')}</Place>
      <Place to="/account/delete">{t('deleteLink')}</Place>
    </Card>
  )
}

function Place({ to, children }: { to: string; children: string }) {
  return (
    <p>
      <Link to={to} className="link inline-flex min-h-11 items-center">
        {children}
      </Link>
    </p>
  )
}
