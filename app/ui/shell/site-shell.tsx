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
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <SiteHeader facts={facts} />
      {facts?.suggested ? <RegionSuggestion suggested={facts.suggested} /> : null}
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-page grow px-4 py-6 sm:px-6 sm:py-10">
        {children}
      </main>
      <SiteFooter facts={facts} />
    </div>
  )
}
