import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunction,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import { type ReactNode, useContext } from 'react'
import { wordsAddresses } from 'virtual:page-words'

import { findLegal } from '#app/infra/legal/find-legal.ts'
import { offersWithdrawal } from '#app/domain/statutory/declaration.ts'
import { FaultPage } from '#app/ui/shared/fault-page.tsx'
import { FaultReference, referenceMeta } from '#app/ui/shared/fault-reference.ts'
import { changesNothing } from '#app/ui/shared/lost-connection.ts'
import { PageNonce } from '#app/ui/shared/page-nonce.ts'
import { NavigationProgress } from './ui/shell/navigation-progress.tsx'
import type { ShellFacts } from './ui/shell/shell-facts.ts'
import { SiteShell } from './ui/shell/site-shell.tsx'
import theme from '#app/ui/shared/theme.css?url'
import { unsentFormOf, UnsentPage } from '#app/ui/shared/unsent-page.tsx'
import { useLanguage } from '#app/ui/shared/words.ts'
import { legalPlaces } from '#app/views/legal/mail-legal.ts'
import { findCustomer } from '#app/web/sign-in/customer-session.ts'
import { pageLanguage } from '#app/web/shared/page-language.ts'
import { regionOf } from '#app/web/shared/region.ts'

export const links: LinksFunction = () => [
  { rel: 'preload', href: interLatin, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: theme },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export const meta: MetaFunction = ({ error }) => [{ title: isRouteErrorResponse(error) ? `${error.status} · EM-Smart` : 'EM-Smart' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await findCustomer(request, context)
  const region = regionOf(request, context, customer)
  const { mode, storePlaces } = context.portal.settings
  const language = await pageLanguage(request, context)
  const shell: ShellFacts = {
    language,
    store: region.store,
    chosen: region.chosen,
    suggested: region.suggested,
    likely: region.likely,
    shopUrl: storePlaces[region.store].homeUrl,
    cartUrl: storePlaces[region.store].cartUrl,
    // Whose store is not known has the list of all stores: another store's imprint would name the wrong company.
    legal: region.chosen ? legalPlaces(findLegal(context.portal.settings, region.store), region.store, language) : [],
    customer: customer && { email: customer.email, name: customer.name },
    demo: mode === 'demo',
    withdrawal: offersWithdrawal(region),
  }
  return { language: shell.language, shell }
}

/** Header and footer change with what was sent, not with where one goes. */
export const shouldRevalidate: ShouldRevalidateFunction = (change) =>
  change.formMethod !== undefined && change.formMethod !== 'GET' && !changesNothing(change)

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(PageNonce)
  const language = useLanguage()
  const reference = useContext(FaultReference)
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#14181f" />
        {reference ? <meta name={referenceMeta} content={reference} /> : null}
        <Meta />
        <Links />
        <link rel="preload" href={wordsAddresses[language]} as="fetch" type="application/json" crossOrigin="anonymous" />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  return (
    <>
      <NavigationProgress />
      <Shell>
        <Outlet />
      </Shell>
    </>
  )
}

export function ErrorBoundary() {
  const unsent = unsentFormOf(useRouteError())
  return <Shell>{unsent ? <UnsentPage form={unsent} /> : <FaultPage />}</Shell>
}

/** Staff pages bring their own header. */
function Shell({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root')
  const { pathname } = useLocation()
  // The router takes any case.
  if (/^\/staff(\/|$)/i.test(pathname)) return children
  return <SiteShell facts={data?.shell ?? null}>{children}</SiteShell>
}
