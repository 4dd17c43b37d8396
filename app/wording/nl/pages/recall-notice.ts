import type { recallNotice as english } from '../../en/pages/recall-notice.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const recallNotice: SameKeys<typeof english> = {
  page: {
    title: 'Terugroeping in verband met productveiligheid',
    answerTitle: 'Wat wilt u?',
    free: 'Alles is gratis, inclusief verzending.',
    repair: 'Laten repareren',
    replacement: 'Laten vervangen',
    refund: 'Mijn geld terug',
    gone: 'Ik heb het niet meer',
    goneDone: 'Dank u. Geef dit bericht alstublieft door aan wie het nu heeft.',
    opened: 'Uw aanvraag {number} is open.',
    openCase: 'Uw aanvraag openen',
    byHand: 'Het is niet in onze winkel gekocht. Schrijf ons, dan regelen we het met u.',
    write: 'Schrijf ons',
    ended: 'Deze terugroeping is beëindigd. U kunt nog kiezen.',
    because: {
      'not-offered': 'Dit wordt bij deze terugroeping niet aangeboden.',
      'by-hand': 'We kunnen dit niet automatisch openen. Schrijf ons.',
      'items-taken': 'Een andere open aanvraag gaat erover. Open die, of schrijf ons.',
    },
  },
  banner: {
    text: '{title}: stop onmiddellijk met het gebruik.',
    serial: '{title}, serienummer {serial}: stop onmiddellijk met het gebruik.',
    action: 'Lees het bericht en kies',
  },
  caseSendIn:
    '{wished, select, yes {U hebt een ophaling gekozen; we boeken haar en sturen u de documenten.} other {Plan de ophaling hieronder uiterlijk {by}. Reparatie en verzending zijn gratis. Gebruik het product tot dan niet.}}',
  caseAnswer: 'Wat de terugroeping geeft',
  caseQuote: 'Zoals u op {date} koos, gratis, inclusief verzending. Dit verandert later niet meer.',
  caseGranted: 'Goedgekeurd door de terugroeping in verband met productveiligheid',
  caseTitle: 'Terugroeping in verband met productveiligheid',
}
