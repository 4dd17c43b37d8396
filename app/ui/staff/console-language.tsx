import { useLocation } from '@remix-run/react'
import { Languages } from 'lucide'

import { houseLanguages, type Language } from '#app/domain/shared/stores.ts'
import { languageName } from '#app/views/shared/language-name.ts'

import { Icon } from '../shared/icon.tsx'
import { returnPath } from '../shell/shell-facts.ts'

/** A button for each other language that the console speaks. The page loads anew, with its words. */
export function ConsoleLanguage({ current }: { current: Language }) {
  const location = useLocation()
  return (
    <form method="post" action="/staff/language" className="flex gap-3">
      <input type="hidden" name="returnTo" value={returnPath(location)} />
      {houseLanguages
        .filter((each) => each !== current)
        .map((other) => (
          <button
            key={other}
            name="language"
            value={other}
            lang={other}
            className="inline-flex min-h-11 cursor-pointer items-center gap-1.5 hover:text-accent"
          >
            <Icon of={Languages} size={18} />
            {languageName(other, other)}
          </button>
        ))}
    </form>
  )
}
