import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'

import { seconds } from '#app/domain/shared/duration.ts'

import { mayBeFound } from './public-pages.ts'

export const cspReportPath = '/csp-report'

/**
 * The headers of every answer. No style attribute, no foreign script, no frame; a script runs by this answer's nonce.
 * Strict-Transport-Security only where there is a secure origin to be strict about.
 */
export function securityHeaders(publicOrigin: string): RequestHandler[] {
  const https = publicOrigin.startsWith('https://')
  const own = ["'self'"]
  const none = ["'none'"]
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: none,
          scriptSrc: [...own, (_request, response) => `'nonce-${nonceOf(response as Response)}'`],
          styleSrc: own,
          imgSrc: [...own, 'blob:'],
          mediaSrc: [...own, 'blob:'],
          fontSrc: own,
          connectSrc: own,
          manifestSrc: own,
          formAction: own,
          frameAncestors: none,
          baseUri: none,
          objectSrc: none,
          reportUri: [cspReportPath],
          reportTo: ['csp'],
        },
      },
      strictTransportSecurity: https ? { maxAge: seconds(63_072_000) / 1000, includeSubDomains: true } : false,
      referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
      crossOriginEmbedderPolicy: false,
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      xFrameOptions: { action: 'deny' },
      xPoweredBy: true,
    }),
    (request, response, next) => {
      if (!mayBeFound(request.path)) response.setHeader('X-Robots-Tag', 'noindex')
      response.setHeader('Permissions-Policy', 'camera=(self), microphone=(), geolocation=()')
      response.setHeader('Reporting-Endpoints', `csp="${publicOrigin}${cspReportPath}"`)
      noStoreUnlessSaid(response)
      next()
    },
  ]
}

function nonceOf(response: Response): string {
  return String(response.locals['nonce'])
}

/** What says nothing of caching is not kept by anybody: most of our answers are about one person. */
function noStoreUnlessSaid(response: Response): void {
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => Response
  response.writeHead = ((...given: unknown[]) => {
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'private, no-store')
    return writeHead(...given)
  }) as typeof response.writeHead
}
