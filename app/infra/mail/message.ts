import type { SendMailOptions } from 'nodemailer'

import { contactAddress } from '#app/wording/shared/contact.ts'
import { mails } from '#emails/mails.ts'
import type { RenderedMail } from '#emails/render-mail.ts'

import type { Settings } from '../shared/settings.ts'
import type { ClaimedMail } from './queue.ts'

/** A file in a mail: its bytes, never a path or an address from which to fetch them. */
export type Attachment = Readonly<{
  filename: string
  contentType: string
  content: Buffer
  /** The name by which the mail itself shows it; it is no file to keep then. */
  cid?: string
}>

/** One mailbox and nothing else: no list, no comment, no display name, no quoted local part. */
const singleAddress = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)*$/i

export function isSingleAddress(address: string): boolean {
  return address.length <= 254 && singleAddress.test(address)
}

/** The same for every try of one mail, so that a repeat is recognised and shown once. */
function messageIdOf(mailId: string, publicOrigin: string): string {
  return `<outbox-${mailId}@${new URL(publicOrigin).hostname}>`
}

/**
 * The message as nodemailer takes it. Addresses are objects and the envelope is spelled out, because
 * nodemailer reads a string as a list; headers carry no control characters (security.md O8).
 */
export function composeMessage(
  mail: Pick<ClaimedMail, 'id' | 'to' | 'threadRoot' | 'data'>,
  rendered: RenderedMail,
  attachments: readonly Attachment[],
  settings: Pick<Settings, 'mailFrom' | 'publicOrigin'>,
): SendMailOptions {
  const root = mail.threadRoot === null ? null : messageIdOf(mail.threadRoot, settings.publicOrigin)
  return {
    from: { name: 'EM-Smart', address: settings.mailFrom },
    to: { name: '', address: mail.to },
    envelope: { from: settings.mailFrom, to: [mail.to] },
    ...(mails[mail.data.kind].secret ? {} : { replyTo: { name: '', address: contactAddress } }),
    messageId: messageIdOf(mail.id, settings.publicOrigin),
    ...(root === null ? {} : { inReplyTo: root, references: [root] }),
    subject: oneLine(rendered.subject),
    text: rendered.text,
    html: rendered.html,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    attachments: attachments.map(attached),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function attached({ filename, contentType, content, cid }: Attachment) {
  if (!Buffer.isBuffer(content)) throw new TypeError('an attachment is bytes, never a path or an address')
  const file = { filename: oneLine(filename).replace(/[/\\]/g, '-'), contentType: oneLine(contentType), content }
  return cid === undefined ? file : { ...file, cid: oneLine(cid), contentDisposition: 'inline' as const }
}

function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim()
}
