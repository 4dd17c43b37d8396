import type { FrameWords } from '../../en/legal/frame.ts'

export const frame: FrameWords = {
  titles: {
    terms: 'Algemene voorwaarden',
    withdrawal: 'Herroepingsrecht',
    privacy: 'Privacyverklaring',
    cookies: 'Cookies',
    imprint: 'Colofon',
    accessibility: 'Toegankelijkheid',
    disputes: 'Geschillenbeslechting',
    disposal: 'Batterijen en oude apparaten',
  },
  storeNames: { us: 'Winkel VS', de: 'Duitse winkel', eu: 'Europese winkel' },
  asOf: (store, day) => `${store}, stand van ${day}`,
  fictionalTitle: 'Verzonnen voor de demonstratie',
  fictional: 'Het bedrijf, de personen, de autoriteiten en de nummers op deze pagina bestaan niet.',
  email: 'E-mail',
  phone: 'Telefoon',
  website: 'Website',
  address: 'Adres',
  imprint: {
    operator: 'Wie deze winkel beheert',
    representedBy: 'Vertegenwoordigd door',
    contact: 'Contact',
    register: 'Register',
    registerEntry: (court, number) => `${court}, ${number}`,
    vatId: 'Btw-identificatienummer',
    vatShort: 'Btw-id',
  },
  terms: {
    rules: 'Retouren, ruil en garantie',
    rulesText:
      'Wat we u meer bieden dan de wet als u annuleert, retourneert, ruilt of laat repareren, staat op twee eigen pagina’s. Uw wettelijke rechten worden er niet door beperkt.',
    returnsPolicy: 'Retour- en ruilbeleid',
    warrantyPolicy: 'Garantiebeleid',
  },
  disputes: {
    heading: 'Buitengerechtelijke geschillenbeslechting',
    talk: (email) => `Ging er iets mis, schrijf ons dan eerst: ${email}. We willen het direct met u oplossen.`,
    none: 'We zijn niet bereid en niet verplicht deel te nemen aan geschillenprocedures bij een geschilleninstantie voor consumenten.',
    body: 'We nemen deel aan geschillenprocedures bij deze geschilleninstantie voor consumenten:',
    platform:
      'De Europese Commissie heeft haar platform voor onlinegeschillenbeslechting op 20 juli 2025 gesloten. Daarom verwijzen we er niet naar.',
    courts: 'U kunt altijd naar de rechter.',
  },
}
