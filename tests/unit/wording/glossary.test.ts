import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from 'vitest'

/**
 * One word for one thing, as `docs/glossary.md` has it: beside each pattern stands what is said instead. What only staff read may
 * call a request a case.
 */
const words = {
  en: [
    [/(?<!\{)\bcouriers?\b/i, 'carrier'],
    [/\b[Aa] person (?:will |then |first )?(?:answer|decide|read|look|review|confirm|see)s?\b/, 'our team'],
    [/\bshall\b/, 'will, should'],
    [/\b[Ff]il(?:e|ed|ing) (?:this|it|your|a|the) (?:request|return|claim|exchange|refusal|cancellation)\b/, 'submit'],
    [/\ball the same\b/, 'anyway'],
    [/\bGo on\b/, 'Continue'],
    [/\bneed not\b/, 'don’t need to'],
    [/\b[Rr]efuse the (?:parcel|package)\b/, 'send back unopened'],
    [/\b[Ii]ntercept(?:ed|ion)?\b/, 'stop delivery'],
    [/\bNothing you sent\b|\bwas carried out\b/, 'your changes were not saved'],
    [/\bfrozen when\b|\bwhen (?:it was|the customer) filed\b/, 'as of submission'],
    [/\b(?:tried|retried) again by itself\b/, 'automatically'],
    [/\b(?:are|is) the most\b/, 'the limit is, up to'],
    [/\bneighbour|\bcolour|\bcatalogue\b|\bhonoured\b/i, 'the American spelling'],
  ],
  de: [
    [/\bKurier/, 'Paketdienst'],
    [/\bTransporteur/, 'Paketdienst'],
    [/\b[Ee]in Mensch\b/, 'unser Team'],
    [/\bKundendienst/, 'Kundenservice'],
    [/\b[Uu]nser Support\b/, 'unser Kundenservice'],
    [/\beinreichen\b|\beingereicht\b|\b[Rr]eichen Sie\b/, 'absenden'],
    [/\bKundschaft\b/, 'Kunde'],
    [/^freiwillig\b|\(freiwillig\)/i, 'optional'],
    [/\bAnnahme verweiger|\bverweigerte Annahme/i, 'ungeöffnet zurücksenden'],
    [/\bverweigertes Paket\b/, 'nicht angenommenes Paket'],
    [/(?<!E-)\bMails?\b/, 'E-Mail'],
    [/\bKundin(?:nen)? (?:oder|und) Kunden?\b/, 'Kunde'],
    [/\b[Bb]egutacht/, 'prüfen, Prüfung'],
    [/\bgescheitert/i, 'fehlgeschlagen'],
    [/\bwurde nicht ausgeführt\b|\b[Nn]ichts davon wurde ausgeführt\b/, 'Ihre Änderungen wurden nicht gespeichert'],
    [/\babfangen\b|\bAbfangen\b|\baufhalten\b/, 'Zustellung stoppen'],
  ],
  es: [
    [/\b[Mm]ensajer[oí]a?s?\b|\bempresa de transporte\b/, 'transportista'],
    [/\b[Pp]etici[oó]n de (?:devoluci|cambio|reparaci)|\b[Ss]u caso\b/, 'solicitud'],
    [/\bcargo por servicio\b|\bcomisi[oó]n\b|\btasa\b/i, 'gastos de gestión'],
    [/\bretirada?s? del (?:paquete|transportista)\b/, 'recogida'],
    [/\bservicio al cliente\b|\bservicio de atención\b/i, 'atención al cliente'],
    [/\bcontracargo\b|\bdevolución del (?:dinero|importe)\b/i, 'reembolso'],
    [/\bcancelar (?:esta|su|la) solicitud\b|\b[Cc]ancele la solicitud\b/, 'anular la solicitud'],
    [/\brastreo\b|\btracking\b/i, 'seguimiento'],
    [/\b(?:tu|tus|puedes|tienes|quieres)\b/, 'usted'],
    [/^[Bb]ienvenid|\b[Cc]onectado como\b/, 'words without a gender'],
  ],
  fr: [
    [/\b[Cc]oursiers?\b|\b[Ll]ivreurs?\b/, 'transporteur'],
    [/\b[Rr]amassage/, 'enlèvement'],
    [/\b[Rr]éclamations?\b|\b[Vv]otre dossier\b/, 'demande'],
    [/\b[Ss]upport\b(?! durable)/, 'service client, assistance'],
    [/\b[Ii]ntercept/, 'arrêter la livraison'],
    [/ [;:!?](?= |$)|« | »/, 'a space that does not break'],
  ],
  pl: [
    [/\b[Rr]ękojmi/, 'odpowiedzialność za zgodność towaru z umową'],
    [/\b[Kk]urier/, 'przewoźnik'],
    [/\b(?:Pan|Pani|Pana|Panu)\b/, 'the second person'],
    [/\b[Rr]eklamacj/, 'zgłoszenie'],
  ],
  it: [
    [/\b[Rr]estituzione (?:di|del|degli) articol|\b[Rr]estituire articol/, 'reso, rendere'],
    [/\b[Ss]ostituzione del cambio\b|\b[Ss]cambi/, 'cambio'],
    [/\b[Ss]pedizioniere\b|\b[Vv]ettore\b/, 'corriere'],
    [/\b[Cc]ommissioni?\b/, 'spese di servizio'],
    [/\b[Ss]upporto\b|\b[Ss]ervizio assistenza\b/, 'servizio clienti, assistenza'],
    [/\b[Tt]racking\b/, 'tracciamento'],
    [/\b(?:tu|tuo|tua|tuoi|tue|puoi|vuoi)\b/, 'Lei'],
    [/^[Bb]envenut/, 'words without a gender'],
  ],
  nl: [
    [/\b[Kk]oerier|\b[Vv]ervoerder|\b[Tt]ransporteur|\b[Pp]akketdienst/, 'bezorgdienst'],
    [/\b[Aa]fhaling/, 'ophaling'],
    [/\b[Oo]mruil/, 'ruil, ruilen'],
    [/\b[Rr]estitutie/, 'terugbetaling'],
    [/geld-terug-?garantie/, 'niet-goed-geld-terugregeling'],
    [/\b(?:[Aa]dministratie|[Bb]ehandelings)kosten\b/, 'servicekosten'],
    [/\b[Kk]lantendienst|\b[Hh]elpdesk|\b[Ss]upport\b/, 'klantenservice'],
    [/\b[Oo]nderschep/, 'de levering stoppen'],
    [/\b(?:je|jij|jou|jouw|jullie)\b/, 'u'],
  ],
} as const
type Listed = keyof typeof words

/** The policy's own clauses are the vendor's text, legal pages quote the law, and what is kept of both is no wording of ours. */
const quoted = /[\\/](?:legal[\\/]|policy[\\/](?:return|warranty)-clauses)/

const folder = path.resolve(import.meta.dirname, '../../../app/wording')

test.each(Object.keys(words) as Listed[])('no sentence in %s uses a word that another stands for', (language) => {
  const found = sentences(language).flatMap(({ file, text }) =>
    words[language].filter(([pattern]) => pattern.test(text)).map(([, instead]) => `${file}: “${text}”, say ${instead}`),
  )
  expect(found).toEqual([])
})

test('what customers read calls a request a request', () => {
  const found = [...sentences('en', true), ...sentences('de', true)].filter(({ text }) => /\b[Yy]our case\b|\b[Vv]organgs?\b/.test(text))
  expect(found).toEqual([])
})

/** The sentences of a language: all that stand in its folder. */
function sentences(language: Listed, toCustomers = false): { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !quoted.test(file) && isOf(file, language) && !(toCustomers && forStaff.test(file)))
    .flatMap((file) => {
      const code = readFileSync(path.join(folder, file), 'utf8').replaceAll(/'\s*\+\s*'/g, '')
      const literals = code.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? []
      return literals.filter((literal) => literal.includes(' ')).map((literal) => ({ file, text: literal.slice(1, -1) }))
    })
}

const forStaff = /^[a-z]{2}[\\/]staff[\\/]|^[a-z]{2}[\\/]pages[\\/](?:documents|exchange|live)|question/

function isOf(file: string, language: Listed): boolean {
  return new RegExp(`^${language}[\\\\/]`).test(file)
}
