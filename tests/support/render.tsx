import { type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom/server'

import type { Language } from '#app/domain/stores/stores.ts'
import { Words } from '#app/ui/words.ts'
import { messagesIn } from '#app/wording/pages/messages.ts'

/** The markup of a component as the server sends it, on a page of this address. */
export function render(element: ReactNode, language: Language = 'en', path = '/'): string {
  return renderToStaticMarkup(
    <Words.Provider value={{ language, messages: messagesIn(language) }}>
      <StaticRouter location={path}>{element}</StaticRouter>
    </Words.Provider>,
  )
}
