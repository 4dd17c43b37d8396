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
    <form method="post" action="/staff/language">
      <input type="hidden" name="returnTo" value={returnPath(location)} />
      {houseLanguages
        .filter((each) => each !== current)
        .map((other) => (
          <button
            key={other}
            name="language"
            value={other}
            lang={other}
            className="flex min-h-11 w-full cursor-pointer items-center gap-2.5 rounded-6 px-3 hover:bg-ground"
          >
            <Icon of={Languages} size={18} />
            {languageName(other, other)}
          </button>
        ))}
    </form>
  )
}
