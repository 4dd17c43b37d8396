import { useLocation } from '@remix-run/react'
import { Languages } from 'lucide'

import { type Language, languages } from '#app/domain/shared/stores.ts'
import { languageName } from '#app/views/shared/language-name.ts'

import { classes } from '../shared/class-names.ts'
import { Icon } from '../shared/icon.tsx'
import { PopUp } from '../shared/pop-up.tsx'
import { useTranslations } from '../shared/words.ts'
import { returnPath } from './shell-facts.ts'

type Props = Readonly<{ current: Language; className: string }>

/**
 * All languages by their own names, behind the one that the page speaks: a native disclosure, which opens without script. The page
 * loads anew, with the chosen language's words.
 */
export function LanguageSwitch({ current, className }: Props) {
  const t = useTranslations('shell')
  const location = useLocation()
  return (
    <PopUp className="relative">
      <summary className={classes(className, 'cursor-pointer list-none [&::-webkit-details-marker]:hidden')}>
        <Icon of={Languages} size={18} />
        <span className="sr-only">{t('language')}: </span>
        <span lang={current}>{languageName(current, current)}</span>
      </summary>
      <form
        method="post"
        action="/language"
        className="right-0 z-20 mt-1 flex flex-col rounded-10 border border-hairline bg-raised p-2 lg:absolute lg:w-44 lg:shadow-soft"
      >
        <input type="hidden" name="returnTo" value={returnPath(location)} />
        {languages.map((each) => (
          <button
            key={each}
            name="language"
            value={each}
            lang={each}
            aria-current={each === current ? 'true' : undefined}
            className={classes('min-h-11 cursor-pointer rounded-6 px-3 text-left hover:bg-ground', each === current && 'font-semibold')}
          >
            {languageName(each, each)}
          </button>
        ))}
      </form>
    </PopUp>
  )
}
