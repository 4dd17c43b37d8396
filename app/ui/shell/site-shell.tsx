import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'

import { SkipLink } from '../shared/skip-link.tsx'
import { useFocusOnArrival } from './focus-on-arrival.ts'
import { useKeptFocus } from './kept-focus.ts'
import { RegionSuggestion } from './region-suggestion.tsx'
import type { ShellFacts } from './shell-facts.ts'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

/** What every page of a customer stands in; `facts` are missing only where even they could not be read. */
export function SiteShell({ facts, children }: { facts: ShellFacts | null; children: ReactNode }) {
  useFocusOnArrival('content')
  useKeptFocus()
  const asks = useAsksForStore(facts)
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <SiteHeader facts={facts} />
      {asks ? <RegionSuggestion suggested={asks} /> : null}
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-page grow px-4 py-6 sm:px-6 sm:py-10">
        {children}
      </main>
      <SiteFooter facts={facts} />
    </div>
  )
}

/** Who is signed in is asked for their store where they arrive, and not in the midst of an order or a request. */
function useAsksForStore(facts: ShellFacts | null): ShellFacts['suggested'] {
  const { pathname } = useLocation()
  if (!facts || (facts.customer && pathname !== '/home')) return null
  return facts.suggested
}
