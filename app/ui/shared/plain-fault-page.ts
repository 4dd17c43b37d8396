import type { Language } from '#app/domain/shared/stores.ts'
import { contactAddress } from '#app/wording/shared/contact.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export type PlainFault = Readonly<{
  status: number
  language: Language
  /** Where the portal is at home, whatever host was asked. */
  origin: string
  /** Stands in the log too. */
  requestId: string
}>

/**
 * What went wrong and what to do next, where there is no framework to show it: before the pages are reached, or after
 * they failed. No script, no style in it, nothing of what was sent.
 */
export function plainFaultPage({ status, language, origin, requestId }: PlainFault): string {
  const t = wordsOf(language, 'faults')
  const fault = faultOf(status)
  const title = t(`${fault}Title`)
  const mail = `<a href="mailto:${contactAddress}">${contactAddress}</a>`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · EM-Smart</title>
<link rel="stylesheet" href="/plain.css">
</head>
<body>
<main>
<h1>${title}</h1>
<p>${t(`${fault}Text`)}</p>
<p><a href="${origin}/">${t('toHome')}</a> ${t.markup('or', { mail: () => mail })}</p>
<p><small>${t('reference', { id: requestId })}</small></p>
<p><small><a href="${origin}/legal">${wordsOf(language, 'shell')('legal')}</a></small></p>
</main>
</body>
</html>
`
}

function faultOf(status: number) {
  if (status === 404) return 'notFound'
  if (status === 403) return 'otherSite'
  if (status === 413) return 'tooLarge'
  if (status === 421) return 'otherHost'
  return status < 500 ? 'refused' : 'failed'
}
