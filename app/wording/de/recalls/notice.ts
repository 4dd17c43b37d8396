import type { RecallNoticeWords } from '../../en/recalls/notice.ts'

export const notice: RecallNoticeWords = {
  headline: 'Produktsicherheitsrückruf',
  product: 'Zurückgerufenes Produkt',
  identification: 'So erkennen Sie es',
  yours: 'Ihr Gerät',
  sold: 'Verkauft',
  hazard: 'Gefahr',
  action: 'Was Sie tun müssen',
  stop: 'Verwenden Sie das Produkt ab sofort nicht mehr.',
  remedies: 'Was Sie wählen können, kostenfrei',
  remedy: {
    repair: 'Reparatur: Wir holen es ab, machen es sicher und senden es zurück.',
    replacement: 'Ersatz: Wir holen es ab und senden Ihnen ein sicheres Produkt desselben Typs mit mindestens demselben Wert.',
    refund: 'Erstattung: Wir holen es ab und erstatten mindestens den Preis, den Sie bezahlt haben.',
  },
  alwaysRefund:
    'Ist eine Reparatur oder ein Ersatz nicht in angemessener Frist und ohne erhebliche Unannehmlichkeiten für Sie abgeschlossen, erhalten Sie Ihr Geld zurück.',
  contact: 'Fragen',
  phone: (phone) => `Rufen Sie ${phone} an, gebührenfrei.`,
  service: 'Öffnen Sie den Rückruf in Ihrem Konto oder schreiben Sie uns dort.',
  passOn: 'Bitte weitergeben',
  passOnText: 'Sie haben es verschenkt oder verkauft? Bitte geben Sie diese Anzeige weiter.',
  piece: (quantity, title) => `${quantity} × ${title}`,
  serial: (serial) => `Seriennummer ${serial}`,
  serialUnknown: 'Seriennummer nicht hinterlegt, bitte vergleichen Sie Ihre',
  order: (name) => `Bestellung ${name}`,
  reason: (name) => `Produktsicherheitsrückruf: ${name}`,
}
