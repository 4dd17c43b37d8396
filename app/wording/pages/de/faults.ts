import type { faults as english } from '../en/faults.ts'
import type { SameKeys } from '../same-keys.ts'

export const faults: SameKeys<typeof english> = {
  notFoundTitle: 'Diese Seite haben wir nicht gefunden',
  notFoundText: 'Vielleicht ist die Adresse vertippt, oder die Seite gehört zu einem anderen Konto. Prüfen Sie, ob Sie mit der E-Mail-Adresse Ihrer Bestellung angemeldet sind.',
  failedTitle: 'Bei uns ist etwas schiefgegangen',
  failedText: 'Nichts ist verloren: Was Sie gesendet haben, ist entweder gespeichert oder nicht, nie halb. Bitte versuchen Sie es gleich noch einmal.',
  busyTitle: 'Gerade ist viel los',
  busyText: 'Bitte versuchen Sie es in einer Minute noch einmal. Was Sie gesendet haben, ist nicht verloren.',
  refusedTitle: 'Diese Anfrage wurde nicht angenommen',
  refusedText: 'Gehen Sie zurück, laden Sie die Seite neu und senden Sie das Formular noch einmal.',
  toOrders: 'Zu Ihren Bestellungen',
  toHome: 'Zur Startseite',
  again: 'Noch einmal versuchen',
  or: 'oder schreiben Sie an <mail></mail>',
}
