import { useLocation } from '@remix-run/react'
import { Languages } from 'lucide'

import type { Language } from '#app/domain/shared/stores.ts'

import { Icon } from '../shared/icon.tsx'
import { useTranslations } from '../shared/words.ts'
import { returnPath } from './shell-facts.ts'

type Props = Readonly<{
  current: Language
  className: string
  /** Where the choice is kept. */
  action?: string
}>

/** One button with the other language's own name. The page loads anew, with the other language's words. */
export function LanguageSwitch({ current, className, action = '/language' }: Props) {
  const t = useTranslations('shell')
  const location = useLocation()
  const other = current === 'de' ? 'en' : 'de'
  return (
    <form method="post" action={action}>
      <input type="hidden" name="language" value={other} />
      <input type="hidden" name="returnTo" value={returnPath(location)} />
      <button type="submit" lang={other} className={`${className} cursor-pointer`}>
        <Icon of={Languages} size={18} />
        {t(other === 'de' ? 'german' : 'english')}
      </button>
    </form>
  )
}
