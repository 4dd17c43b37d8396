import type { Remedy } from '#app/domain/recalls/recall.ts'
import type { Language } from '#app/domain/shared/stores.ts'

/**
 * What every recall notice says in the same words. The headline is the one that Regulation (EU) 2023/988 art. 36(2)(a) prescribes; the rest
 * is ours, in the order of its letters (b) to (g).
 */
const en = {
  headline: 'Product safety recall',
  product: 'Recalled product',
  identification: 'How to identify it',
  yours: 'Yours',
  sold: 'Sold',
  hazard: 'Hazard',
  action: 'What to do',
  stop: 'Stop using the product immediately.',
  remedies: 'What you can choose, free of charge',
  remedy: {
    repair: 'Repair: we collect it, make it safe and send it back.',
    replacement: 'Replacement: we collect it and send you a safe product of the same type and at least the same value.',
    refund: 'Refund: we collect it and give back at least what you paid.',
  } satisfies Record<Remedy, string>,
  alwaysRefund:
    'If a repair or replacement is not completed within a reasonable time and without significant inconvenience to you, you get your money back.',
  contact: 'Questions',
  phone: (phone: string) => `Call ${phone}, free of charge.`,
  service: 'Open the recall in your account, or write to us there.',
  passOn: 'Pass it on',
  passOnText: 'You gave or sold it to somebody else? Please pass this notice on to them.',
  piece: (quantity: number, title: string) => `${quantity} × ${title}`,
  serial: (serial: string) => `serial number ${serial}`,
  serialUnknown: 'serial number not on file, please compare yours',
  order: (name: string) => `order ${name}`,
  reason: (name: string) => `Product safety recall: ${name}`,
}

type NoticeWords = typeof en

const de: NoticeWords = {
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

const languages: Readonly<Record<Language, NoticeWords>> = { en, de }

/** The words of the notice in a language. */
export function noticeWords(language: Language): NoticeWords {
  return languages[language]
}
