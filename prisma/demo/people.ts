import type { StoreId } from '#app/domain/shared/stores.ts'

/**
 * A made-up person: the addresses do not exist, the mail domains are reserved, the numbers are unassigned.
 */
export type Person = Readonly<{
  first: string
  last: string
  /** Null for one who paid at a counter and left no address. */
  email: string | null
  street: string
  postcode: string
  city: string
  region: string | null
  country: string
  phone: string
  store: StoreId
}>

export const people = {
  riley: {
    first: 'Riley',
    last: 'Hart',
    email: 'riley.hart@demo.example',
    street: '18 Example Orchard Lane',
    postcode: '97299',
    city: 'Portland',
    region: 'OR',
    country: 'US',
    phone: '+1 503 555 0111',
    store: 'us',
  },
  marisol: {
    first: 'Marisol',
    last: 'Núñez',
    email: 'marisol@demo.example',
    street: '402 Sample Mesa Drive, Apt 7',
    postcode: '87199',
    city: 'Albuquerque',
    region: 'NM',
    country: 'US',
    phone: '+1 505 555 0122',
    store: 'us',
  },
  dwight: {
    first: 'Dwight',
    last: "O'Sample",
    email: 'dwight@workshop.example',
    street: '9 Placeholder Pier',
    postcode: '04101',
    city: 'Portland',
    region: 'ME',
    country: 'US',
    phone: '+1 207 555 0133',
    store: 'us',
  },
  noor: {
    first: 'Noor',
    last: 'Testworth',
    email: 'noor@school.example',
    street: '77 Mockingbird Model Rd',
    postcode: '78799',
    city: 'Austin',
    region: 'TX',
    country: 'US',
    phone: '+1 512 555 0144',
    store: 'us',
  },
  emile: {
    first: 'Émile',
    last: 'Tremblay-Fictif',
    email: 'emile@atelier.example',
    street: '1200, rue Exemple',
    postcode: 'H2X 0Z9',
    city: 'Montréal',
    region: 'QC',
    country: 'CA',
    phone: '+1 514 555 0155',
    store: 'us',
  },
  juergen: {
    first: 'Jürgen',
    last: 'Weiß',
    email: 'juergen.weiss@demo.example',
    street: 'Musterstraße 12',
    postcode: '04999',
    city: 'Fürstenmuster',
    region: null,
    country: 'DE',
    phone: '+49 341 5550111',
    store: 'de',
  },
  annegret: {
    first: 'Annegret',
    last: 'Müller-Größ',
    email: 'annegret@werkstatt.example',
    street: 'Beispielgasse 3a',
    postcode: '80999',
    city: 'München',
    region: null,
    country: 'DE',
    phone: '+49 89 5550122',
    store: 'de',
  },
  cem: {
    first: 'Cem',
    last: 'Örnek',
    email: 'cem@gravur.example',
    street: 'Platzhalterallee 101',
    postcode: '10999',
    city: 'Berlin',
    region: null,
    country: 'DE',
    phone: '+49 30 5550133',
    store: 'de',
  },
  schule: {
    first: 'Käthe',
    last: 'Süßmilch',
    email: 'kaethe@schule.example',
    street: 'Am Übungsplatz 5',
    postcode: '24999',
    city: 'Kiel',
    region: null,
    country: 'DE',
    phone: '+49 431 5550144',
    store: 'de',
  },
  zofia: {
    first: 'Zofia',
    last: 'Wiśniewska-Łąka',
    email: 'zofia.wisniewska@demo.example',
    street: 'ul. Przykładowa 8/12',
    postcode: '90-999',
    city: 'Łódź',
    region: null,
    country: 'PL',
    phone: '+48 42 555 01 11',
    store: 'eu',
  },
  eleni: {
    first: 'Ελένη',
    last: 'Παπαδοπούλου',
    email: 'eleni@ergastiri.example',
    street: 'Οδός Παραδείγματος 14',
    postcode: '105 99',
    city: 'Αθήνα',
    region: null,
    country: 'GR',
    phone: '+30 21 0555 0122',
    store: 'eu',
  },
  gabor: {
    first: 'Gábor',
    last: 'Kőszegi-Minta',
    email: 'gabor@muhely.example',
    street: 'Minta utca 21',
    postcode: '9799',
    city: 'Kőszeg',
    region: null,
    country: 'HU',
    phone: '+36 94 555 013',
    store: 'eu',
  },
  saoirse: {
    first: 'Saoirse',
    last: 'Ní Shampla',
    email: 'saoirse@demo.example',
    street: '4 Sample Quay',
    postcode: 'T12 XXX9',
    city: 'Cork',
    region: null,
    country: 'IE',
    phone: '+353 21 555 0144',
    store: 'eu',
  },
  beat: {
    first: 'Beat',
    last: 'Beispieler',
    email: 'beat@atelier.example',
    street: 'Musterweg 9',
    postcode: '8099',
    city: 'Zürich',
    region: null,
    country: 'CH',
    phone: '+41 44 555 01 55',
    store: 'eu',
  },
  counter: {
    first: 'Walk-in',
    last: 'Visitor',
    email: null,
    street: 'Voorbeeldstraat 1',
    postcode: '1099 XX',
    city: 'Amsterdam',
    region: null,
    country: 'NL',
    phone: '+31 20 555 0166',
    store: 'eu',
  },
} as const satisfies Record<string, Person>

export type PersonKey = keyof typeof people

export function personOf(key: PersonKey): Person {
  return people[key]
}

/** What the shop of somebody calls their order of a number. */
export function orderNameOf(person: Person, number: number): string {
  return `#${person.store.toUpperCase()}-${number}`
}

/** Whom to sign in as first, one a store. */
export const mainCustomers: ReadonlyArray<Readonly<{ person: PersonKey; what: string }>> = [
  { person: 'riley', what: 'US store, an order in every state' },
  { person: 'juergen', what: 'German store' },
  { person: 'zofia', what: 'store for the rest of Europe, ships to Poland' },
]
