import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'

import { type Request, type Response, Router } from 'express'
import type { Attachment } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

import { renderPreview } from './mail-previews.ts'
import { frameMay, listPage, mailPage, missingPage, previewsPage } from './mailbox-pages.tsx'
import { type MailStore, openMailStore } from './mail-store.ts'

export type Mailbox = Readonly<{
  smtpUrl: string
  /** To be mounted where the pages are to be; only in the demo. */
  router: Router
  stop: () => Promise<void>
}>

/** A real SMTP server on this machine alone, whose mails stay in a folder and are read in the browser. */
export async function startMailbox(folder: string): Promise<Mailbox> {
  const store = await openMailStore(folder)
  const server = receiveInto(store)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      server.off('error', reject)
      server.on('error', () => undefined)
      resolve()
    })
  })
  return {
    smtpUrl: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    router: mailboxRouter(store),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

function receiveInto(store: MailStore): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    size: 25 * 1024 * 1024,
    onData: (stream, _session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => void store.keep(Buffer.concat(parts)).then(() => done(), done))
    },
  })
}

/** The pages of the mailbox take nothing but their own style sheet; they run no script. */
const pagePolicy = "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'"
/** A mail is a stranger's document: an origin of its own, no script, nothing fetched. */
const mailPolicy = `sandbox ${frameMay}; default-src 'none'; style-src 'unsafe-inline'; img-src data:; ` + "frame-ancestors 'self'"

function mailboxRouter(store: MailStore): Router {
  const router = Router()
  const sheet = readFileSync(new URL('mailbox.css', import.meta.url), 'utf8')

  const answerTo = (path: string, answer: (request: Request, response: Response) => Promise<void>) =>
    router.get(path, (request, response, next) => void answer(request, response).catch(next))

  router.get('/mailbox.css', (_request, response) => void response.type('css').send(sheet))
  answerTo('/', async (request, response) => send(response, listPage(request.baseUrl, await store.list())))
  answerTo('/previews', async (request, response) => send(response, previewsPage(request.baseUrl)))
  answerTo('/previews/:kind/:language', async (request, response) => {
    const preview = await renderPreview(request.params['kind'] ?? '', request.params['language'] ?? '')
    if (!preview) return missing(request, response)
    sendMail(response, preview.html)
  })
  answerTo('/:id', async (request, response) => {
    const mail = await store.find(request.params['id'] ?? '')
    if (!mail) return missing(request, response)
    send(response, mailPage(request.baseUrl, mail))
  })
  answerTo('/:id/html', async (request, response) => {
    const mail = await store.find(request.params['id'] ?? '')
    if (!mail?.email.html) return missing(request, response)
    sendMail(response, withPictures(mail.email.html, mail.email.attachments))
  })
  answerTo('/:id/files/:at', async (request, response) => {
    const mail = await store.find(request.params['id'] ?? '')
    const file = mail?.email.attachments[Number(request.params['at'])]
    if (!file) return missing(request, response)
    const name = encodeURIComponent(file.filename ?? 'file')
    response.set('Content-Disposition', `attachment; filename*=UTF-8''${name}`)
    response.type(file.mimeType).send(bytesOf(file.content))
  })
  return router
}

function missing(request: Request, response: Response): void {
  send(response.status(404), missingPage(request.baseUrl))
}

function send(response: Response, markup: string): void {
  response.set('Content-Security-Policy', pagePolicy).type('html').send(markup)
}

function sendMail(response: Response, html: string): void {
  response.set('X-Frame-Options', 'SAMEORIGIN').set('Content-Security-Policy', mailPolicy)
  response.type('html').send(inThisWindow(html))
}

/** The mail as it came, but its links open in the window around the frame. */
function inThisWindow(html: string): string {
  return html.replace(/<head[^>]*>/i, (head) => `${head}<base target="_top">`)
}

/** The pictures that a mail brings along, in the places where it names them. */
function withPictures(html: string, files: readonly Attachment[]): string {
  return files.reduce((shown, { contentId, mimeType, content }) => {
    const cid = contentId?.replace(/^<|>$/g, '')
    return cid ? shown.replaceAll(`cid:${cid}`, `data:${mimeType};base64,${bytesOf(content).toString('base64')}`) : shown
  }, html)
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Buffer {
  return typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as Uint8Array)
}
