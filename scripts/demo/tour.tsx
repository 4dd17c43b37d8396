import { readFileSync } from 'node:fs'

import { Router } from 'express'
import { renderToStaticMarkup } from 'react-dom/server'

import { demoTries } from '../../prisma/demo/tries.ts'

/** A page beside the portal, with what one finds there. */
export type Place = Readonly<{ name: string; href: string; what: string }>

/** The page that says what there is to try, and where everything is; only in the demo. */
export function tourRouter(places: readonly Place[]): Router {
  const router = Router()
  const sheet = readFileSync(new URL('mailbox.css', import.meta.url), 'utf8')
  router.get('/tour.css', (_request, response) => void response.type('css').send(sheet))
  router.get('/', (request, response) => {
    response.set('Content-Security-Policy', "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'")
    response.type('html').send(tourPage(request.baseUrl, places))
  })
  return router
}

function tourPage(root: string, places: readonly Place[]): string {
  const markup = renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Tour (demo)</title>
        <link rel="stylesheet" href={`${root}/tour.css`} />
      </head>
      <body>
        <header>
          <a href="/">EM-Smart portal</a> <span>demo tour</span>
        </header>
        <main>
          <h1>Five minutes with the portal</h1>
          <p className="soft">Everything here is fictional, and nothing leaves this machine.</p>
          <h2>Where everything is</h2>
          <ul className="mails">
            {places.map(({ name, href, what }) => (
              <li key={href}>
                <a href={href}>{name}</a>
                <span className="soft">{what}</span>
              </li>
            ))}
          </ul>
          <h2>Try this</h2>
          <p className="soft">Sign in with the address; the code is in the mailbox. Use another browser, or a private window, for staff.</p>
          <ul className="mails">
            {demoTries().map(({ kind, title, name, email, order, steps }) => (
              <li key={kind}>
                <strong>{title}</strong>
                <span className="soft">
                  {name}, {email}, order {order}
                </span>
                <ol>
                  {steps.map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ol>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>,
  )
  return `<!doctype html>${markup}`
}
