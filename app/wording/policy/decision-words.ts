import type { CoverageStatus, Outcome } from '#app/domain/policy/decision.ts'
import type { RequestKind } from '#app/domain/policy/facts.ts'
import type { Language } from '#app/domain/shared/stores.ts'

/** The words that stand around the parts of a decision. */
export type DecisionWords = Readonly<{
  actions: Readonly<Record<RequestKind, string>>
  outcomes: Readonly<Record<Outcome, string>>
  coverage: Readonly<Record<CoverageStatus, string>>
  clause: string
  next: string
  until: (instant: string) => string
  wasUntil: (instant: string) => string
  lines: string
  paid: (amount: string) => string
  fee: (rate: string, amount: string) => string
  lineDenied: string
  giftDeduction: string
  shippingRefund: string
  returnShipping: string
  quotedLater: string
  refund: string
  warranty: (from: string, to: string) => string
  judgedOn: (day: string) => string
  handOverBy: (day: string) => string
  repairFee: Readonly<Record<'free' | 'quoted', string>>
  shippingShare: (share: string) => string
  /** Of which both ways were quoted. */
  shippingShareOf: (share: string, amount: string) => string
  instead: string
  reviewBy: (day: string) => string
  version: (id: string) => string
}>

const en: DecisionWords = {
  actions: {
    cancel: 'Cancel order',
    intercept: 'Stop delivery',
    refuse: 'Send back unopened',
    return: 'Return items',
    exchange: 'Exchange items',
    repair: 'Request a repair',
    not_received: 'Report a parcel as not received',
  },
  outcomes: { eligible: 'possible', ineligible: 'not possible', review: 'our team reviews it' },
  coverage: {
    agreement: 'A service agreement decides',
    discontinued: 'Maintenance has ended',
    unknown_category: 'Item not in our catalog',
    not_covered: 'Not covered',
    first_use_replacement: 'Replaced, defective on first use',
    not_repairable: 'Can’t be repaired',
    depends_on_diagnosis: 'Depends on the diagnosis',
    receipt_date_unknown: 'Delivery date unknown',
    expired: 'Expired',
    covered: 'Covered',
  },
  clause: 'clause',
  next: 'Next',
  until: (instant) => `Until ${instant}`,
  wasUntil: (instant) => `Possible until ${instant}, now closed`,
  lines: 'Items',
  paid: (amount) => `paid ${amount}`,
  fee: (rate, amount) => `service fee ${rate}, ${amount}`,
  lineDenied: 'can’t be returned',
  giftDeduction: 'Deduction for gifts',
  shippingRefund: 'Shipping paid with the order',
  returnShipping: 'Return shipping',
  quotedLater: 'we tell you the price before the pickup is booked; until you agree you can cancel your request',
  refund: 'Refund',
  warranty: (from, to) => `Warranty from ${from} to ${to}`,
  judgedOn: (day) => `Coverage date: ${day}`,
  handOverBy: (day) => `Hand it to the carrier by ${day}`,
  repairFee: { free: 'Repair: free', quoted: 'Repair: paid, estimate first' },
  shippingShare: (share) => `Your share of the shipping: ${share}`,
  shippingShareOf: (share, amount) => `Your share of the shipping: ${share}, ${amount}`,
  instead: 'Available instead',
  reviewBy: (day) => `We answer by ${day}, end of day`,
  version: (id) => `Decided under policy ${id}`,
}

const de: DecisionWords = {
  actions: {
    cancel: 'Bestellung stornieren',
    intercept: 'Zustellung stoppen',
    refuse: 'Ungeöffnet zurücksenden',
    return: 'Artikel zurückgeben',
    exchange: 'Artikel umtauschen',
    repair: 'Reparatur anfragen',
    not_received: 'Paket als nicht erhalten melden',
  },
  outcomes: { eligible: 'möglich', ineligible: 'nicht möglich', review: 'unser Team prüft das' },
  coverage: {
    agreement: 'Ein Servicevertrag entscheidet',
    discontinued: 'Die Wartung ist beendet',
    unknown_category: 'Artikel nicht in unserem Katalog',
    not_covered: 'Nicht abgedeckt',
    first_use_replacement: 'Ersatz, beim ersten Gebrauch defekt',
    not_repairable: 'Nicht reparierbar',
    depends_on_diagnosis: 'Hängt von der Diagnose ab',
    receipt_date_unknown: 'Zustelldatum unbekannt',
    expired: 'Abgelaufen',
    covered: 'Abgedeckt',
  },
  clause: 'Klausel',
  next: 'Nächster Schritt',
  until: (instant) => `Bis ${instant}`,
  wasUntil: (instant) => `Möglich bis ${instant}, jetzt abgelaufen`,
  lines: 'Artikel',
  paid: (amount) => `bezahlt ${amount}`,
  fee: (rate, amount) => `Servicegebühr ${rate}, ${amount}`,
  lineDenied: 'Rückgabe nicht möglich',
  giftDeduction: 'Abzug für Geschenke',
  shippingRefund: 'Mit der Bestellung bezahlter Versand',
  returnShipping: 'Rücksendung',
  quotedLater: 'den Preis nennen wir, bevor die Abholung gebucht wird; bis Sie zustimmen, können Sie Ihre Anfrage zurückziehen',
  refund: 'Erstattung',
  warranty: (from, to) => `Garantie vom ${from} bis ${to}`,
  judgedOn: (day) => `Stichtag: ${day}`,
  handOverBy: (day) => `Dem Paketdienst übergeben bis ${day}`,
  repairFee: { free: 'Reparatur: kostenlos', quoted: 'Reparatur nach Kostenvoranschlag' },
  shippingShare: (share) => `Ihr Anteil am Versand: ${share}`,
  shippingShareOf: (share, amount) => `Ihr Anteil am Versand: ${share}, ${amount}`,
  instead: 'Stattdessen möglich',
  reviewBy: (day) => `Wir antworten bis ${day}, Tagesende`,
  version: (id) => `Entschieden nach Fassung ${id}`,
}

const languages: Readonly<Record<Language, DecisionWords>> = { en, de }

export function decisionWords(language: Language): DecisionWords {
  return languages[language]
}
