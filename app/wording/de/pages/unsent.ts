import type { unsent as english } from '../../en/pages/unsent.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

import { account } from './account.ts'

export const unsent: SameKeys<typeof english> = {
  signedOutTitle: 'Sie wurden abgemeldet, deshalb wurde nichts gesendet',
  signedOutText: 'Ihre Eingaben sind noch da, solange dieser Tab offen bleibt.',
  otherTitle: 'Sie sind mit einem anderen Konto angemeldet, deshalb wurde nichts gesendet',
  otherText:
    'Das wurde geschrieben, als hier ein anderes Konto angemeldet war. Was geschrieben und gewählt wurde, steht noch hier, solange dieser Tab offen bleibt.',
  signIn: 'In einem neuen Tab anmelden',
  thenGoOn: 'Kehren Sie dann zu diesem Tab zurück und machen Sie weiter.',
  thenCopy:
    'Kopieren Sie, was Sie geschrieben haben, melden Sie sich an und fügen Sie es dort ein: Dieser Browser sagt nicht, von wem es war.',
  toAccount: 'Ihr Konto in einem neuen Tab öffnen',
  thenChange:
    'Melden Sie sich dort ab und mit dem Konto an, mit dem es geschrieben wurde. Kehren Sie dann zu diesem Tab zurück und machen Sie weiter.',
  goOn: 'Mit meinen Eingaben fortfahren',
  backTitle: 'Sie sind angemeldet',
  backText:
    'Was Sie geschrieben haben, steht in dem Tab, aus dem Sie kommen. Kehren Sie dorthin zurück und wählen Sie „{goOn}“. Diesen können Sie schließen.',
  toHome: 'Zu Ihrer Startseite',
  fields: {
    text: 'Ihre Nachricht',
    subject: 'Betreff',
    reason: 'Was passiert ist oder warum',
    wish: 'Was Sie stattdessen möchten',
    why: 'Warum Sie nicht einverstanden sind',
    name: 'Name',
    company: account.company,
    street: account.street,
    addition: account.addition,
    postcode: account.postcode,
    city: account.city,
    region: account.region,
    phone: 'Telefon',
    email: 'E-Mail-Adresse',
    number: 'Bestellnummer',
    known: 'E-Mail-Adresse oder Postleitzahl der Bestellung',
    model: 'Modell',
    serial: 'Seriennummer',
    seller: 'Gekauft bei',
    boughtOn: 'Gekauft am',
    proof: 'Nummer der Rechnung oder des Belegs',
  },
}
