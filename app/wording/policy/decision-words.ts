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
    cancel: 'Cancel the order',
    intercept: 'Intercept the order',
    refuse: 'Refuse the package',
    return: 'Return items',
    exchange: 'Exchange items',
    repair: 'Have it repaired',
    not_received: 'Report a parcel as not received',
  },
  outcomes: { eligible: 'possible', ineligible: 'not possible', review: 'a person decides' },
  coverage: {
    agreement: 'A service agreement decides',
    discontinued: 'Maintenance has ended',
    unknown_category: 'Article not in our catalogue',
    not_covered: 'Not covered',
    first_use_replacement: 'Replaced, defective on first use',
    not_repairable: 'Cannot be repaired',
    depends_on_diagnosis: 'Depends on the diagnosis',
    receipt_date_unknown: 'Day of receipt unknown',
    expired: 'Expired',
    covered: 'Covered',
  },
  clause: 'clause',
  next: 'Next',
  until: (instant) => `Until ${instant}`,
  wasUntil: (instant) => `Was possible until ${instant}`,
  lines: 'Items',
  paid: (amount) => `paid ${amount}`,
  fee: (rate, amount) => `service fee ${rate}, ${amount}`,
  lineDenied: 'cannot go back',
  giftDeduction: 'Deducted for gifts',
  shippingRefund: 'Shipping paid with the order',
  returnShipping: 'Return shipping',
  quotedLater: 'quoted before the pickup is booked; until you agree to it you can withdraw',
  refund: 'Refund',
  warranty: (from, to) => `Warranty from ${from} to ${to}`,
  judgedOn: (day) => `Judged on ${day}`,
  handOverBy: (day) => `Hand it to the courier by ${day}`,
  repairFee: { free: 'Repair: free', quoted: 'Repair: you get an estimate first' },
  shippingShare: (share) => `Your share of the shipping: ${share}`,
  shippingShareOf: (share, amount) => `Your share of the shipping: ${share}, ${amount}`,
  instead: 'Possible instead',
  reviewBy: (day) => `We answer by ${day}, end of day`,
  version: (id) => `Decided under policy ${id}`,
}

const de: DecisionWords = {
  actions: {
    cancel: 'Bestellung stornieren',
    intercept: 'Bestellung aufhalten',
    refuse: 'Annahme verweigern',
    return: 'Artikel zurückgeben',
    exchange: 'Artikel umtauschen',
    repair: 'Reparieren lassen',
    not_received: 'Paket als nicht erhalten melden',
  },
  outcomes: { eligible: 'möglich', ineligible: 'nicht möglich', review: 'ein Mensch entscheidet' },
  coverage: {
    agreement: 'Ein Servicevertrag entscheidet',
    discontinued: 'Die Wartung ist beendet',
    unknown_category: 'Artikel nicht in unserem Katalog',
    not_covered: 'Nicht abgedeckt',
    first_use_replacement: 'Ersatz, beim ersten Gebrauch defekt',
    not_repairable: 'Nicht reparierbar',
    depends_on_diagnosis: 'Hängt von der Diagnose ab',
    receipt_date_unknown: 'Tag des Erhalts unbekannt',
    expired: 'Abgelaufen',
    covered: 'Abgedeckt',
  },
  clause: 'Klausel',
  next: 'Nächster Schritt',
  until: (instant) => `Bis ${instant}`,
  wasUntil: (instant) => `War möglich bis ${instant}`,
  lines: 'Artikel',
  paid: (amount) => `bezahlt ${amount}`,
  fee: (rate, amount) => `Servicegebühr ${rate}, ${amount}`,
  lineDenied: 'kann nicht zurück',
  giftDeduction: 'Abzug für Geschenke',
  shippingRefund: 'Mit der Bestellung bezahlter Versand',
  returnShipping: 'Rückversand',
  quotedLater: 'wird genannt, bevor die Abholung gebucht wird; bis Sie zustimmen, können Sie zurückziehen',
  refund: 'Erstattung',
  warranty: (from, to) => `Garantie vom ${from} bis ${to}`,
  judgedOn: (day) => `Beurteilt nach dem ${day}`,
  handOverBy: (day) => `Dem Kurier übergeben bis ${day}`,
  repairFee: { free: 'Reparatur: kostenlos', quoted: 'Reparatur: Sie erhalten erst einen Kostenvoranschlag' },
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
