import { useLocation } from '@remix-run/react'
import { Languages } from 'lucide'

import { type Language, languages } from '#app/domain/shared/stores.ts'
import { languageName } from '#app/views/shared/language-name.ts'

import { Icon } from '../shared/icon.tsx'
import { returnPath } from './shell-facts.ts'

type Props = Readonly<{
  current: Language
  className: string
  /** What may be chosen; all languages of the portal, unless told otherwise. */
  choice?: readonly Language[]
  /** Where the choice is kept. */
  action?: string
}>

/** A button for each other language with its own name. The page loads anew, with the other language's words. */
export function LanguageSwitch({ current, className, choice = languages, action = '/language' }: Props) {
  const location = useLocation()
  return (
    <form method="post" action={action}>
      <input type="hidden" name="returnTo" value={returnPath(location)} />
      {choice
        .filter((each) => each !== current)
        .map((other) => (
          <button key={other} type="submit" name="language" value={other} lang={other} className={`${className} cursor-pointer`}>
            <Icon of={Languages} size={18} />
            {languageName(other, other)}
          </button>
        ))}
    </form>
  )
}
