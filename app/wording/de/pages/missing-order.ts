import type { missingOrder as english } from '../../en/pages/missing-order.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const missingOrder: SameKeys<typeof english> = {
  link: 'Bestellung nicht gefunden?',
  title: 'Fehlende Bestellung hinzufügen',
  lead: 'Bestellungen mit {email} erscheinen automatisch. Hier können Sie eine Bestellung mit einer anderen Adresse hinzufügen.',
  backToOrders: 'Ihre Bestellungen',
  number: 'Bestellnummer',
  numberHint: 'Sie steht in Ihrer Bestellbestätigung, zum Beispiel #1042.',
  known: 'E-Mail-Adresse oder Postleitzahl der Bestellung',
  knownHint: 'Die Adresse, mit der sie aufgegeben wurde, oder die Postleitzahl, an die sie ging.',
  whatNext: 'Wir senden einen Code an die E-Mail-Adresse, mit der bestellt wurde. Geben Sie ihn ein, um die Bestellung hinzuzufügen.',
  send: 'Code senden',
  codeTitle: 'Code eingeben',
  codeLead:
    'Wenn Ihre Angaben zur Bestellung {number} stimmen, ist ein 8-stelliger Code an die E-Mail-Adresse unterwegs, mit der bestellt wurde.',
  add: 'Bestellung hinzufügen',
  change: 'Angaben ändern',
  added: 'Die Bestellung gehört jetzt zu Ihrem Konto.',
  taken:
    'Der Code stimmt, aber diese Bestellung gehört zu einem anderen Konto. Ist es Ihres, melden Sie sich mit dessen Adresse an. Wenn nicht, schreiben Sie an {address}; unser Team sieht es sich an.',
  slowDown: 'Zu viele Versuche. Bitte warten Sie eine Weile und versuchen Sie es dann noch einmal.',
  busy: 'Der Versand von Codes dauert gerade länger. Bitte versuchen Sie es in einer Minute noch einmal.',
  withoutTitle: 'Kein Code angekommen?',
  withoutText:
    'Prüfen Sie Nummer und Adresse und sehen Sie auch im Spam-Ordner nach. Wurde nur mit einer Telefonnummer bestellt oder nutzen Sie die Adresse nicht mehr? Dann schreiben Sie mit der Bestellnummer an <address></address>; unser Team ordnet die Bestellung Ihrem Konto zu.',
}
