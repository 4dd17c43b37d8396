import type { Category, Condition, Series } from '#app/domain/policy/facts.ts'
import type { Heading, PageId } from '#app/domain/policy/version.ts'
import type { Language, Paper, StoreId } from '#app/domain/shared/stores.ts'

/** The words of the policy pages that stand around the clauses. `{name}` is a value of the version. */
export type PageWords = Readonly<{
  titles: Readonly<Record<PageId, string>>
  headings: Readonly<Record<Heading, string>>
  /** Stands before a reading. */
  ourReading: string
  version: string
  appliesFrom: string
  orderFees: Readonly<{
    caption: string
    columns: readonly string[]
    cancel: string
    interceptFree: string
    intercept: string
    refuse: string
  }>
  serviceFees: Readonly<{ caption: string; category: string }>
  /** What a parcel costs on its way back: by store and country, a column for each weight. */
  returnRates: Readonly<{ caption: string; place: string; upTo: (kilograms: string) => string }>
  conditions: Readonly<Record<Condition, string>>
  categories: Readonly<Record<Category | 'gift', string>>
  stores: Readonly<{ caption: string; columns: readonly string[] }>
  storeNames: Readonly<Record<StoreId, string>>
  languages: Readonly<Record<Language, string>>
  papers: Readonly<Record<Paper, string>>
  holidays: Readonly<{ caption: string; columns: readonly string[] }>
  warranty: Readonly<{ caption: string; columns: readonly string[]; others: string; wholeMachine: string }>
  seriesNames: Readonly<Record<Series, string>>
  months: string
  month: string
}>

const pageWordsEn: PageWords = {
  titles: { R: 'Return & Exchange Policy', W: 'Warranty Policy' },
  headings: {
    cancelling: 'How to cancel an order',
    returning: '{windowDays}-day no-reason return',
    'return-terms': 'Return terms: standards, service fees and supported regions',
    requesting: 'How to request a return',
    'refund-time': 'Refund timeline',
    'return-notes': 'Additional notes',
    'warranty-period': 'Warranty period',
    'warranty-service': 'How to get warranty service',
    'repair-timing': 'Warranty timing for repair returns',
    'not-covered': 'What is not covered',
    'warranty-notes': 'Important notes',
    prohibited: 'Prohibited actions',
    liability: 'Liability disclaimer',
  },
  ourReading: 'Good to know',
  version: 'Version',
  appliesFrom: 'for orders placed from',
  orderFees: {
    caption: 'Service fees before delivery and at the door',
    columns: ['Request', 'Service fee'],
    cancel: 'Cancel within {freeHours} {freeHours|hour|hours}',
    interceptFree: 'Stop delivery within {freeHours} {freeHours|hour|hours}',
    intercept: 'Stop delivery later',
    refuse: 'Send back unopened',
  },
  serviceFees: { caption: 'Service fees for returns', category: 'Product category' },
  returnRates: {
    caption: 'Return shipping for one parcel, pickup and tax included, where the carrier itself does not quote',
    place: 'Picked up in',
    upTo: (kilograms) => `up to ${kilograms} kg`,
  },
  conditions: { unopened: 'Unopened', unused: 'Opened, unused', used: 'Used', damaged: 'Damaged' },
  categories: {
    machine: 'Machine',
    accessory: 'Accessory',
    consumable: 'Consumable',
    material: 'Material',
    filter: 'Filter',
    packaging: 'Packaging',
    gift: 'Gift',
  },
  stores: {
    caption: 'Stores and the regions they ship to',
    columns: ['Store', 'Ships to', 'Currency', 'Time zone', 'Holidays of', 'Languages', 'Paper'],
  },
  storeNames: { us: 'US', de: 'Germany', eu: 'Other European regions' },
  languages: { en: 'English', de: 'German' },
  papers: { letter: 'Letter', a4: 'A4' },
  holidays: { caption: 'Public holidays that don’t count as business days', columns: ['Country', 'Holidays'] },
  warranty: {
    caption: 'Warranty by series',
    columns: ['Series', 'Warranty', 'Covered'],
    others: 'Other articles, defective on first use',
    wholeMachine: 'the whole machine',
  },
  seriesNames: { nova: 'Nova', basic: 'Basic', mopa: 'Mopa', super: 'Super', dual: 'Dual' },
  months: 'months',
  month: 'month',
}

const pageWordsDe: PageWords = {
  titles: { R: 'Rückgabe- und Umtauschbedingungen', W: 'Garantiebedingungen' },
  headings: {
    cancelling: 'Eine Bestellung stornieren',
    returning: '{windowDays} {windowDays|Tag|Tage} Rückgaberecht ohne Angabe von Gründen',
    'return-terms': 'Rückgabebedingungen: Voraussetzungen, Servicegebühren und belieferte Regionen',
    requesting: 'Eine Rückgabe anfragen',
    'refund-time': 'Zeitplan der Erstattung',
    'return-notes': 'Weitere Hinweise',
    'warranty-period': 'Garantiezeit',
    'warranty-service': 'So erhalten Sie Garantieleistungen',
    'repair-timing': 'Garantiezeit bei Einsendung zur Reparatur',
    'not-covered': 'Was nicht abgedeckt ist',
    'warranty-notes': 'Wichtige Hinweise',
    prohibited: 'Verbotene Handlungen',
    liability: 'Haftungsausschluss',
  },
  ourReading: 'Gut zu wissen',
  version: 'Fassung',
  appliesFrom: 'für Bestellungen ab',
  orderFees: {
    caption: 'Servicegebühren vor der Zustellung und an der Tür',
    columns: ['Anfrage', 'Servicegebühr'],
    cancel: 'Stornieren innerhalb von {freeHours} {freeHours|Stunde|Stunden}',
    interceptFree: 'Zustellung stoppen innerhalb von {freeHours} {freeHours|Stunde|Stunden}',
    intercept: 'Zustellung später stoppen',
    refuse: 'Ungeöffnet zurücksenden',
  },
  serviceFees: { caption: 'Servicegebühren bei Rückgabe', category: 'Produktkategorie' },
  returnRates: {
    caption: 'Rücksendung eines Pakets mit Abholung und Steuern, wenn der Paketdienst keinen eigenen Preis nennt',
    place: 'Abholung in',
    upTo: (kilograms) => `bis ${kilograms.replace('.', ',')} kg`,
  },
  conditions: { unopened: 'Ungeöffnet', unused: 'Geöffnet, unbenutzt', used: 'Benutzt', damaged: 'Beschädigt' },
  categories: {
    machine: 'Maschine',
    accessory: 'Zubehör',
    consumable: 'Verbrauchsmaterial',
    material: 'Werkstoff',
    filter: 'Filter',
    packaging: 'Verpackung',
    gift: 'Geschenk',
  },
  stores: {
    caption: 'Shops und die Regionen, in die sie liefern',
    columns: ['Shop', 'Liefert nach', 'Währung', 'Zeitzone', 'Feiertage von', 'Sprachen', 'Papier'],
  },
  storeNames: { us: 'USA', de: 'Deutschland', eu: 'Andere europäische Regionen' },
  languages: { en: 'Englisch', de: 'Deutsch' },
  papers: { letter: 'Letter', a4: 'A4' },
  holidays: { caption: 'Feiertage, die nicht als Werktage zählen', columns: ['Land', 'Feiertage'] },
  warranty: {
    caption: 'Garantie nach Serie',
    columns: ['Serie', 'Garantie', 'Abgedeckt'],
    others: 'Andere Artikel, beim ersten Gebrauch defekt',
    wholeMachine: 'die ganze Maschine',
  },
  seriesNames: { nova: 'Nova', basic: 'Basic', mopa: 'Mopa', super: 'Super', dual: 'Dual' },
  months: 'Monate',
  month: 'Monat',
}

const languages: Readonly<Record<Language, PageWords>> = { en: pageWordsEn, de: pageWordsDe }

export function pageWords(language: Language): PageWords {
  return languages[language]
}
