import type { Clause } from '#app/domain/policy/decision.ts'
import type { Language } from '#app/domain/shared/stores.ts'

/** What each clause is called where a page or a receipt points to it. */
const names: Readonly<Record<Clause, Readonly<Record<Language, string>>>> = {
  R1: { en: 'Cancelling an order', de: 'Bestellung stornieren' },
  'R1.A': { en: 'Cancelling within the first hours', de: 'Stornieren in den ersten Stunden' },
  'R1.B': { en: 'Stopping the delivery of a shipped order', de: 'Zustellung einer versandten Bestellung stoppen' },
  'R1.C': { en: 'Sending the parcel back unopened', de: 'Paket ungeöffnet zurücksenden' },
  'R2.window': { en: 'Return window', de: 'Rückgabefrist' },
  'R2.claim': { en: 'Return window after a warranty claim', de: 'Rückgabefrist nach einem Garantieantrag' },
  'R2.delivered': { en: 'Returns start with delivery', de: 'Rückgabe ab Zustellung' },
  'R2.undamaged': { en: 'Undamaged products only', de: 'Nur unbeschädigte Produkte' },
  'R2.fault': { en: 'What came faulty', de: 'Was fehlerhaft ankam' },
  'R2.quantity': { en: 'How much can go back', de: 'Wie viel zurückgehen kann' },
  'R2.packing': { en: 'Packing', de: 'Verpacken' },
  'R2.transit': { en: 'Damage on the way back', de: 'Schäden auf dem Rückweg' },
  'R2.complete': { en: 'Complete returns', de: 'Vollständige Rückgabe' },
  'R2.region': { en: 'Where the guarantee applies', de: 'Wo die Garantie gilt' },
  'R2.gift': { en: 'Free gifts', de: 'Geschenke' },
  'R2.rejection': { en: 'Rejected returns', de: 'Abgelehnte Rückgaben' },
  'R3.A1': { en: 'Official channels', de: 'Offizielle Kanäle' },
  'R3.A2': { en: 'Return shipping', de: 'Rückversand' },
  'R3.A3': { en: 'What cannot be returned', de: 'Was nicht zurückgegeben werden kann' },
  'R3.B': { en: 'Service fees', de: 'Servicegebühren' },
  'R3.C': { en: 'Supported regions', de: 'Belieferte Regionen' },
  R4: { en: 'Review of requests', de: 'Prüfung von Anfragen' },
  'R4.request': { en: 'Requesting by email', de: 'Anfrage per E-Mail' },
  'R4.approval': { en: 'Approval before sending', de: 'Genehmigung vor dem Versand' },
  'R4.pickup': { en: 'Pickup', de: 'Abholung' },
  R5: { en: 'Refund timeline', de: 'Zeitplan der Erstattung' },
  'R5.balance': { en: 'No more than was paid', de: 'Höchstens, was bezahlt wurde' },
  'R6.change': { en: 'Changes of terms', de: 'Änderung der Bedingungen' },
  'R6.questions': { en: 'Questions', de: 'Fragen' },
  'R6.method': { en: 'How refunds are paid', de: 'Wie erstattet wird' },
  'R6.refusal': { en: 'Right to refuse', de: 'Recht zur Ablehnung' },
  'R6.parts': { en: 'Missing parts', de: 'Fehlende Teile' },
  'R6.address': { en: 'Shipping information', de: 'Lieferangaben' },
  'R6.delays': { en: 'Delays by others', de: 'Verzögerungen durch andere' },
  'R6.missing': { en: 'Parcels that never arrived', de: 'Nicht angekommene Pakete' },
  'R6.bulk': { en: 'Bulk and custom orders', de: 'Groß- und Sonderbestellungen' },
  'R6.warranty': { en: 'Warranty beside returns', de: 'Garantie neben der Rückgabe' },
  W1: { en: 'Start and end of the warranty', de: 'Beginn und Ende der Garantie' },
  'W1.series': { en: 'Warranty by series', de: 'Garantie nach Serie' },
  'W1.dual': { en: 'Dual series', de: 'Dual-Serie' },
  'W1.lifetime': { en: 'Lifetime maintenance', de: 'Lebenslange Wartung' },
  W2: { en: 'Claiming warranty service', de: 'Garantieleistung beantragen' },
  'W2.remote': { en: 'Online help first', de: 'Erst Hilfe online' },
  'W2.shipping': { en: 'Free repair, shared shipping', de: 'Kostenlose Reparatur, geteilter Versand' },
  'W.delivered': { en: 'Repairs start with delivery', de: 'Reparatur ab Zustellung' },
  W3: { en: 'Handing over in time', de: 'Rechtzeitig übergeben' },
  'W4.expired': { en: 'Expired warranty', de: 'Abgelaufene Garantie' },
  'W4.channel': { en: 'Unauthorized channels', de: 'Nicht autorisierte Kanäle' },
  'W4.cause': { en: 'Excluded causes', de: 'Ausgeschlossene Ursachen' },
  'W4.proof': { en: 'Proof of purchase', de: 'Kaufnachweis' },
  'W4.category': { en: 'Excluded products', de: 'Ausgeschlossene Produkte' },
  'W5.firstuse': { en: 'Defective on first use', de: 'Defekt beim ersten Gebrauch' },
  'W5.discontinued': { en: 'Discontinued products', de: 'Eingestellte Produkte' },
  'W5.agreement': { en: 'Service agreements', de: 'Serviceverträge' },
  'W.agents': { en: 'Promises by others', de: 'Zusagen anderer' },
  W6: { en: 'Prohibited actions', de: 'Verbotene Handlungen' },
  'W.liability': { en: 'Liability', de: 'Haftung' },
  'W.law': { en: 'Your legal rights', de: 'Ihre gesetzlichen Rechte' },
  'W.update': { en: 'Interpretation and updates', de: 'Auslegung und Änderungen' },
}

/** The plain name of what a kept document calls a clause; the text itself where it names none. */
export function clauseInWords(text: string, language: Language): string {
  return Object.hasOwn(names, text) ? clauseName(text as Clause, language) : text
}

/** The plain name of a clause. */
export function clauseName(clause: Clause, language: Language): string {
  return names[clause][language]
}
