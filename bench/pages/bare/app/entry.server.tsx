import type { EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'

// Remix reads the default export.
export default function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext): Response {
  headers.set('Content-Type', 'text/html')
  return new Response(`<!doctype html>${renderToString(<RemixServer context={remix} url={request.url} />)}`, { status, headers })
}
