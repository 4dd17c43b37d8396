import type { faults as english } from '../../en/pages/faults.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const faults: SameKeys<typeof english> = {
  notFoundTitle: 'Diese Seite haben wir nicht gefunden',
  notFoundText:
    'Vielleicht ist die Adresse vertippt, oder die Seite gehört zu einem anderen Konto. Prüfen Sie, ob Sie mit der E-Mail-Adresse Ihrer Bestellung angemeldet sind.',
  failedTitle: 'Bei uns ist etwas schiefgegangen',
  failedText: 'Was Sie gesendet haben, ist entweder vollständig gespeichert oder gar nicht. Bitte versuchen Sie es gleich noch einmal.',
  busyTitle: 'Gerade ist viel los',
  busyText:
    'Bitte versuchen Sie es in einer Minute noch einmal. Was Sie gerade gesendet haben, wurde nicht gespeichert; es hat sich nichts geändert.',
  unavailableTitle: 'Wir sind gerade nicht erreichbar',
  unavailableText:
    'Bitte versuchen Sie es in einer Minute noch einmal. Was Sie gerade gesendet haben, ist entweder vollständig gespeichert oder gar nicht.',
  roleTitle: 'Dafür reicht Ihre Rolle nicht aus',
  roleText: 'Geändert wurde nichts. Bitten Sie jemanden mit der passenden Rolle, oder lassen Sie Ihre von der Verwaltung ändern.',
  refusedTitle: 'Diese Anfrage wurde nicht angenommen',
  refusedText: 'Gehen Sie zurück, laden Sie die Seite neu und senden Sie das Formular noch einmal.',
  otherSiteTitle: 'Dieses Formular kam nicht von unserer eigenen Seite',
  otherSiteText:
    'Zu Ihrer Sicherheit nehmen wir nur an, was von unseren eigenen Seiten gesendet wird; geändert wurde nichts. Öffnen Sie die Seite hier noch einmal und senden Sie das Formular von dort.',
  tooLargeTitle: 'Das war zu viel für diese Seite',
  tooLargeText:
    'Gespeichert wurde nichts. Gehen Sie zurück, kürzen Sie Ihren Text und senden Sie ihn noch einmal. Fotos und Dateien haben in jeder Anfrage ihren eigenen Platz.',
  otherHostTitle: 'Das ist nicht unsere Adresse',
  otherHostText: 'Sie haben uns über eine fremde Adresse erreicht. Bitte beginnen Sie auf unserer Startseite.',
  reference: 'Referenz für unseren Kundenservice: {id}',
  toOrders: 'Zu Ihren Bestellungen',
  toHome: 'Zur Startseite',
  toQueue: 'Zur Warteschlange',
  again: 'Noch einmal versuchen',
  or: 'oder schreiben Sie an <mail></mail>',
}
