import { Link } from '@remix-run/react'

import { useTranslations } from '../shared/words.ts'

/** Leads to the place of the policy that something rests on, whose name those hear who cannot see where it stands. */
export function PolicyLink({ clause: { name, href } }: { clause: Readonly<{ name: string; href: string }> }) {
  const t = useTranslations('shell')
  return (
    <Link
      to={href}
      className="inline-block min-h-6 text-14 whitespace-nowrap text-soft underline decoration-hairline underline-offset-3
        hover:text-accent"
    >
      {t('policyLink')}
      <span className="sr-only">: {name}</span>
    </Link>
  )
}
