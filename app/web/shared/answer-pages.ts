import { createRequestHandler } from '@remix-run/express'
import type { RequestHandler } from 'express'

/** Remix's answers as Express takes them: it has no use for the promise of one, and hears of a fault by `next`. */
export function answerPages(options: Parameters<typeof createRequestHandler>[0]): RequestHandler {
  const answer = createRequestHandler(options)
  return (request, response, next) => void answer(request, response, next)
}
