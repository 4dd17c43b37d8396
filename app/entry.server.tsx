import { Writable } from 'node:stream'

import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'

import { isLanguage, type Language } from '#app/domain/shared/stores.ts'
import { FaultReference } from '#app/ui/shared/fault-reference.ts'
import { PageNonce } from '#app/ui/shared/page-nonce.ts'
import { Words } from '#app/ui/shared/words.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { retryAfter } from '#app/web/shared/unavailable.ts'
import { messagesIn } from './wording/pages/messages.ts'

const ABORT_MS = 10_000

/**
 * Renders the whole page and sends it in one write: nothing here streams, and a buffered page costs the server
 * a third less. The abort timer is cleared with the page, or it would hold the page's memory until it fires.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const language = languageShown(remix) ?? languageOf(request, context, null)
  const { body, failed } = await renderPage(
    <Words.Provider value={{ language, messages: messagesIn(language) }}>
      <FaultReference.Provider value={status >= 500 ? context.requestId : null}>
        <PageNonce.Provider value={context.nonce}>
          <RemixServer context={remix} url={request.url} nonce={context.nonce} abortDelay={ABORT_MS} />
        </PageNonce.Provider>
      </FaultReference.Provider>
    </Words.Provider>,
    context,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Language', language)
  if (status === 503) sayWhenAgain(headers)
  return new Response(body, { headers, status: failed ? 500 : status })
}

/** The same for what a page asks by script. */
export function handleDataRequest(response: Response): Response {
  if (response.status === 503) sayWhenAgain(response.headers)
  return response
}

/** A thrown answer's own headers do not reach the page it becomes. */
function sayWhenAgain(headers: Headers): void {
  headers.set('Retry-After', retryAfter)
}

/** Root's loader has decided the language of the page, unless it failed. */
function languageShown(remix: EntryContext): Language | null {
  const data: unknown = remix.staticHandlerContext.loaderData['root']
  if (typeof data !== 'object' || data === null || !('language' in data)) return null
  return isLanguage(data.language) ? data.language : null
}

function renderPage(page: React.ReactElement, context: AppLoadContext): Promise<{ body: Buffer<ArrayBuffer>; failed: boolean }> {
  return new Promise((resolve, reject) => {
    let failed = false
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce: context.nonce,
      onAllReady() {
        clearTimeout(timer)
        collect(pipe).then((body) => resolve({ body, failed }), reject)
      },
      onShellError(fault) {
        clearTimeout(timer)
        reject(fault)
      },
      onError(fault) {
        failed = true
        context.portal.log.error({ err: fault, requestId: context.requestId }, 'a page did not render')
      },
    })
    const timer = setTimeout(abort, ABORT_MS)
  })
}

function collect(pipe: (into: Writable) => Writable): Promise<Buffer<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    const into = new Writable({
      write(part: Buffer | string, _encoding, done) {
        parts.push(Buffer.from(part))
        done()
      },
      final(done) {
        resolve(Buffer.concat(parts))
        done()
      },
    })
    into.on('error', reject)
    pipe(into)
  })
}

/** What failed while answering, unless the visitor left before the answer. */
export function handleError(fault: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (request.signal.aborted) return
  context.portal.log.error({ err: fault, requestId: context.requestId }, 'a request failed')
}
