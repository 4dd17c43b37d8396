import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'

import { formatInstant } from '#app/wording/shared/format.ts'

import { mailSamples } from './mail-samples.ts'
import type { StoredMail } from './mail-store.ts'

const here = Intl.DateTimeFormat().resolvedOptions().timeZone

/** All mails the portal has sent, newest first. */
export function listPage(root: string, mails: readonly StoredMail[]): string {
  return page(
    root,
    'Mailbox',
    <>
      <h1>Mailbox</h1>
      <p className="soft">Every mail that the demo sends lands here and nowhere else. Reload to see new ones.</p>
      <p>
        <a className="button" href={root}>
          Reload
        </a>
      </p>
      <p>
        <a href={`${root}/previews`}>What every mail looks like</a>
      </p>
      {mails.length === 0 ? (
        <p className="empty">No mail yet. Ask for a sign-in code on the portal, then reload this page.</p>
      ) : (
        <ul className="mails">
          {mails.map((mail) => (
            <ListedMail key={mail.id} root={root} mail={mail} />
          ))}
        </ul>
      )}
    </>,
  )
}

function ListedMail({ root, mail }: Readonly<{ root: string; mail: StoredMail }>) {
  return (
    <li>
      <a href={`${root}/${mail.id}`}>{subjectOf(mail)}</a>
      <span className="soft">To {recipientsOf(mail)}</span>
      <time className="soft" dateTime={new Date(mail.at).toISOString()}>
        {formatInstant(mail.at, here, 'en')}
      </time>
      {mail.email.attachments.length === 0 ? null : <span className="soft">{filesInWords(mail)}</span>}
    </li>
  )
}

/** One mail: its HTML in a sandboxed frame, its text, its files. */
export function mailPage(root: string, mail: StoredMail): string {
  const subject = subjectOf(mail)
  return page(
    root,
    subject,
    <>
      <p>
        <a href={root}>All mails</a>
      </p>
      <h1>{subject}</h1>
      <dl>
        <div>
          <dt>From</dt>
          <dd>
            {mail.email.from?.name} {mail.email.from?.address}
          </dd>
        </div>
        <div>
          <dt>To</dt>
          <dd>{recipientsOf(mail)}</dd>
        </div>
        <div>
          <dt>Sent</dt>
          <dd>{formatInstant(mail.at, here, 'en')}</dd>
        </div>
      </dl>
      <Files root={root} mail={mail} />
      {mail.email.html ? <iframe title="The mail as HTML" src={`${root}/${mail.id}/html`} sandbox={frameMay} /> : null}
      <h2>As plain text</h2>
      <pre>{mail.email.text}</pre>
    </>,
  )
}

/** A click in a mail may open the portal in this window; a mail may do nothing by itself. */
export const frameMay = 'allow-top-navigation-by-user-activation'

function Files({ root, mail }: Readonly<{ root: string; mail: StoredMail }>) {
  const files = mail.email.attachments.map((file, at) => ({ ...file, at })).filter(({ related }) => !related)
  if (files.length === 0) return null
  return (
    <>
      <h2>Attachments</h2>
      <ul>
        {files.map(({ at, filename }) => (
          <li key={at}>
            <a href={`${root}/${mail.id}/files/${at}`}>{filename ?? `file ${at + 1}`}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** A sample of every mail that the portal can send, in both languages. */
export function previewsPage(root: string): string {
  const kinds = mailSamples.map(({ kind }) => kind)
  return page(
    root,
    'Previews',
    <>
      <p>
        <a href={root}>All mails</a>
      </p>
      <h1>Every mail</h1>
      <p className="soft">What each mail looks like, with made-up data.</p>
      <ul className="mails">
        {kinds.map((kind) => (
          <li key={kind}>
            <strong>{kind}</strong>
            <span>
              <a href={`${root}/previews/${kind}/en`}>English</a> <a href={`${root}/previews/${kind}/de`}>Deutsch</a>
            </span>
          </li>
        ))}
      </ul>
    </>,
  )
}

export function missingPage(root: string): string {
  return page(
    root,
    'No such mail',
    <>
      <h1>No such mail</h1>
      <p>
        <a href={root}>All mails</a>
      </p>
    </>,
  )
}

function page(root: string, title: string, content: ReactNode): string {
  const markup = renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} (demo mailbox)`}</title>
        <link rel="stylesheet" href={`${root}/mailbox.css`} />
      </head>
      <body>
        <header>
          <a href="/">EM-Smart portal</a> <span>demo mailbox</span>
        </header>
        <main>{content}</main>
      </body>
    </html>,
  )
  return `<!doctype html>${markup}`
}

function subjectOf(mail: StoredMail): string {
  return mail.email.subject?.trim() || '(no subject)'
}

function recipientsOf(mail: StoredMail): string {
  return (mail.email.to ?? []).map((to) => to.address ?? to.name).join(', ')
}

function filesInWords(mail: StoredMail): string {
  const count = mail.email.attachments.length
  return count === 1 ? '1 attachment' : `${count} attachments`
}
