import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { wordsAddresses } from 'virtual:page-words'

import { isLanguage } from '#app/domain/shared/stores.ts'
import { FaultReference, referenceMeta } from '#app/ui/shared/fault-reference.ts'
import { Words } from '#app/ui/shared/words.ts'
import { fetchMessages } from './wording/pages/fetch-messages.ts'

async function hydrate(): Promise<void> {
  const { lang } = document.documentElement
  const language = isLanguage(lang) ? lang : 'en'
  const messages = await fetchMessages(wordsAddresses[language])
  await stateDecoded()
  const reference = document.querySelector<HTMLMetaElement>(`meta[name=${referenceMeta}]`)?.content ?? null
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <Words.Provider value={{ language, messages }}>
          <FaultReference.Provider value={reference}>
            <RemixBrowser />
          </FaultReference.Provider>
        </Words.Provider>
      </StrictMode>,
    )
  })
}

/**
 * Waits until the page's data is decoded. `RemixBrowser` throws a promise for it, before its first hook, and nothing above it
 * can catch one: a key that is pressed while the page loads makes React hydrate at once, and it gives the page up (fault 345).
 * So the first question is asked here, outside of React, and the page is taken over when nothing in it waits any more.
 */
async function stateDecoded(): Promise<void> {
  try {
    RemixBrowser({})
  } catch (thrown) {
    if (thrown instanceof Promise) await thrown
  }
}

void hydrate()
