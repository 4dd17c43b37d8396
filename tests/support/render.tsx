import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createStaticRouter, StaticRouterProvider } from 'react-router-dom/server'

import type { Language } from '#app/domain/shared/stores.ts'
import { Words } from '#app/ui/shared/words.ts'
import { messagesIn } from '#app/wording/pages/messages.ts'

/** The markup of a component as the server sends it, on a page of this address that nothing was sent to. */
export function render(element: ReactNode, language: Language = 'en', path = '/'): string {
  const route = { id: 'page', path: '*' }
  const location = { pathname: path, search: '', hash: '', state: null, key: 'default' }
  const context = {
    basename: '/',
    location,
    loaderData: {},
    actionData: null,
    errors: null,
    statusCode: 200,
    loaderHeaders: {},
    actionHeaders: {},
    activeDeferreds: null,
    matches: [{ params: {}, pathname: path, pathnameBase: '/', route }],
  }
  return renderToStaticMarkup(
    <Words.Provider value={{ language, messages: messagesIn(language) }}>
      <StaticRouterProvider router={createStaticRouter([{ ...route, element }], context)} context={context} hydrate={false} />
    </Words.Provider>,
  )
}
