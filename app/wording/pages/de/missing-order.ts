import type { missingOrder as english } from '../en/missing-order.ts'
import type { SameKeys } from '../same-keys.ts'

export const missingOrder: SameKeys<typeof english> = {
  link: 'Fehlt eine Bestellung?',
  title: 'Fehlende Bestellung hinzufügen',
  lead: 'Bestellungen mit {email} erscheinen von selbst. Hier fügen Sie eine hinzu, die mit einer anderen Adresse aufgegeben wurde.',
  backToOrders: 'Ihre Bestellungen',
  number: 'Bestellnummer',
  numberHint: 'Sie steht in der E-Mail, die die Bestellung bestätigt hat, zum Beispiel #1042.',
  known: 'E-Mail-Adresse oder Postleitzahl der Bestellung',
  knownHint: 'Die Adresse, mit der sie aufgegeben wurde, oder die Postleitzahl, an die sie ging.',
  whatNext:
    'Danach senden wir einen Code an die E-Mail-Adresse, mit der die Bestellung aufgegeben wurde. Wer sie lesen kann, darf die Bestellung hinzufügen.',
  send: 'Code senden',
  codeTitle: 'Code eingeben',
  codeLead:
    'Wenn Ihre Angaben zur Bestellung {number} stimmen, ist ein Code aus 8 Ziffern unterwegs an die E-Mail-Adresse, mit der sie aufgegeben wurde.',
  add: 'Bestellung hinzufügen',
  change: 'Angaben ändern',
  added: 'Die Bestellung gehört jetzt zu Ihrem Konto.',
  taken:
    'Der Code stimmt, aber diese Bestellung gehört zu einem anderen Konto. Ist es Ihres, melden Sie sich mit dessen Adresse an. Wenn nicht, schreiben Sie an {address}: Ein Mensch sieht es sich an.',
  slowDown: 'Zu viele Versuche. Bitte warten Sie eine Weile und versuchen Sie es dann noch einmal.',
  busy: 'Codes werden gerade verlangsamt versendet. Bitte versuchen Sie es in einer Minute noch einmal.',
  withoutTitle: 'Kommt kein Code?',
  withoutText:
    'Prüfen Sie Nummer und Adresse, und sehen Sie auch im Spam-Ordner nach. Bestellungen, die nur mit einer Telefonnummer aufgegeben wurden, haben keine Adresse für einen Code, und manche Adressen gibt es nicht mehr: Schreiben Sie dann mit der Bestellnummer an <address></address>, und unsere Mitarbeitenden ordnen die Bestellung Ihrem Konto zu.',
}
