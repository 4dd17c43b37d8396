import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import express from 'express'
import { createTransport } from 'nodemailer'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { mailSamples } from '#scripts/demo/mail-samples.ts'
import { type Mailbox, startMailbox } from '#scripts/demo/mailbox.ts'

let folder: string
let mailbox: Mailbox
let server: Server
let root: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mailbox-'))
  await start()
})
afterEach(async () => {
  await stop()
  rmSync(folder, { recursive: true })
})

async function start(): Promise<void> {
  mailbox = await startMailbox(folder)
  server = createServer(express().use('/mailbox', mailbox.router))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mailbox`
}

async function stop(): Promise<void> {
  await mailbox.stop()
  await new Promise((resolve) => server.close(resolve))
}

async function mail(subject: string, change: object = {}): Promise<void> {
  await createTransport(mailbox.smtpUrl).sendMail({
    from: 'portal@em-smart.test',
    to: 'ana@customers.test',
    subject,
    text: 'Plain words',
    html: '<p>Words</p>',
    ...change,
  })
}

async function page(path: string): Promise<string> {
  return (await fetch(path)).text()
}

const links = (html: string) => [...html.matchAll(/href="\/mailbox\/(\d{13}-[0-9a-f]{8})"/g)].map(([, id]) => id)

test('an empty mailbox says how mails get here', async () => {
  expect(await page(root)).toContain('No mail yet. Ask for a sign-in code on the portal, then reload this page.')
})

test('mails are listed newest first, with subject and recipient, and stay through a restart', async () => {
  await mail('The first')
  await mail('The second')
  await stop()
  await start()
  const list = await page(root)
  expect(links(list)).toHaveLength(2)
  expect(list.indexOf('The second')).toBeLessThan(list.indexOf('The first'))
  expect(list).toContain('To ana@customers.test')
})

test('a mail shows its text, and its HTML in a frame that runs no script', async () => {
  await mail('Two forms', { html: '<head></head><script>alert(1)</script><p>Words</p>' })
  const [id] = links(await page(root))
  const shown = await page(`${root}/${id}`)
  expect(shown).toContain('<pre>Plain words\n</pre>')
  expect(shown).toContain(`src="/mailbox/${id}/html" sandbox="allow-top-navigation-by-user-activation"`)
  const framed = await fetch(`${root}/${id}/html`)
  expect(framed.headers.get('content-security-policy')).toMatch(/^sandbox allow-top-navigation-by-user-activation; default-src 'none'/)
  expect(await framed.text()).toContain('<head><base target="_top">')
})

test('what a mail says of itself is text on the page, not markup', async () => {
  await mail('<img src=x onerror=alert(1)>', { text: '</pre><script>alert(1)</script>' })
  const list = await page(root)
  const [id] = links(list)
  expect(list).toContain('&lt;img src=x onerror=alert(1)&gt;')
  expect(await page(`${root}/${id}`)).toContain('&lt;/pre&gt;&lt;script&gt;')
})

test('an attachment comes down as the file it is', async () => {
  const content = Buffer.from('%PDF-1.7 demo')
  await mail('With a file', { attachments: [{ filename: 'Begleitschein für Groß.pdf', content, contentType: 'application/pdf' }] })
  const [id] = links(await page(root))
  const file = await fetch(`${root}/${id}/files/0`)
  expect(Buffer.from(await file.arrayBuffer())).toEqual(content)
  expect(file.headers.get('content-type')).toBe('application/pdf')
  expect(file.headers.get('content-disposition')).toContain("filename*=UTF-8''Begleitschein%20f%C3%BCr%20Gro%C3%9F.pdf")
})

test('no address leads out of the folder', async () => {
  for (const path of ['..%2f..%2fetc%2fpasswd', '1700000000000-zzzzzzzz', 'x/html', '1700000000000-00000000/files/0']) {
    expect((await fetch(`${root}/${path}`)).status).toBe(404)
  }
})

test('every mail can be looked at in both languages without being sent', async () => {
  const list = await page(`${root}/previews`)
  const previews = [...list.matchAll(/href="\/mailbox(\/previews\/[a-z-]+\/(?:en|de))"/g)].map(([, path]) => path)
  expect(previews.toSorted()).toEqual(mailSamples.flatMap(({ kind }) => [`/previews/${kind}/de`, `/previews/${kind}/en`]).toSorted())
  expect(previews.length).toBeGreaterThanOrEqual(72)
  expect(await page(`${root}/previews/case-filed/de`)).toContain('Ihre Anfrage ist eingegangen')
  expect((await fetch(`${root}/previews/case-filed/ja`)).status).toBe(404)
})
