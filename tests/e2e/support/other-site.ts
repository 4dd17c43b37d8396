import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page of another site with one link: how a scanner app or a mailbox sends a browser to us. */
export async function siteWithLink(href: string): Promise<Readonly<{ address: string; close: () => Promise<void> }>> {
  const page = `<!doctype html><title>Scanned</title><a href="${href.replaceAll('&', '&amp;')}">Open</a>`
  const server = createServer((_request, response) => response.setHeader('Content-Type', 'text/html').end(page))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
