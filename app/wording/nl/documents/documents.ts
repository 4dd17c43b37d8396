import type { DocumentWords } from '../../documents/document-words.ts'
import { pluralForm } from '../../shared/plural.ts'

const packAll = 'Doe alles erin wat erbij hoorde: accessoires, kabels, handleidingen.'
const protect = 'Gebruik de originele verpakking en het beschermmateriaal.'

export const documents: DocumentWords = {
  handoverSheet: 'Overdrachtsblad',
  returnLabel: 'Retourlabel',
  handoverRecord: 'Overdrachtsbewijs',
  returnNote: { return: 'Retourbon', refusal: 'Retourbon: ongeopend pakket', exchange: 'Ruilbon', repair: 'Reparatiebon' },
  proForma: 'Proformafactuur',
  kind: { return: 'Retour', refusal: 'Ongeopende retour', exchange: 'Ruil', repair: 'Reparatie' },
  superseded: 'ONGELDIG',
  supersededHint: 'Verouderd: vernietig dit document en gebruik het nieuwste, als dat er is.',

  from: 'Van',
  to: 'Aan',
  phone: 'Telefoon',
  caseNumber: 'Aanvraag',
  orderNumber: 'Bestelling',
  requestKind: 'Soort',
  parcel: 'Pakket',
  parcelOf: (number, of) => `${number} van ${of}`,
  pickupDay: 'Ophaling',
  pickupWindow: 'Tijdvak',
  carrier: 'Bezorgdienst',
  trackingNumber: 'Track-and-tracenr.',
  toBeArranged: 'Nog af te spreken',
  none: 'Nog geen',
  issuedOn: 'Gemaakt',
  edition: 'Editie',
  policy: 'Beleid',
  page: (number, of) => `Pagina ${number} van ${of}`,
  scanHint: 'Scan om de aanvraag te openen',
  noPrinter: 'Geen printer? Toon deze pagina op uw telefoon aan de bezorgdienst, die het label meebrengt.',
  withoutPaper: {
    inside: 'Schrijf in plaats van de geprinte bon het aanvraagnummer op een papier en doe dat in het pakket.',
    outside: 'Schrijf in plaats van de geprinte bon het aanvraagnummer op de buitenkant van het pakket.',
  },
  qrAlt: (caseNumber) => `QR-code die aanvraag ${caseNumber} opent`,
  barcodeAlt: (caseNumber) => `Streepjescode van aanvraag ${caseNumber}`,

  cutHere: 'Hier knippen of vouwen',
  forTheSender: 'Bewaar dit deel: het is uw bewijs dat de bezorgdienst het pakket meenam.',
  notePlace: {
    inside: (parcels) => pluralForm(parcels, { one: 'Hoort in het pakket.', other: `Hoort in pakket 1 van ${parcels}.` }, 'nl'),
    outside: (parcels) =>
      pluralForm(
        parcels,
        { one: 'Hoort op de buitenkant van het pakket.', other: `Hoort op de buitenkant van pakket 1 van ${parcels}.` },
        'nl',
      ),
  },

  courierCalls: 'De bezorgdienst belt u vooraf op',
  checklist: 'Voordat de bezorgdienst komt',
  packing: {
    return: [packAll, protect],
    refusal: ['Laat het pakket ongeopend.'],
    exchange: [packAll, protect],
    repair: [
      'Schakel de machine uit, haal de stekker eruit en laat haar afkoelen.',
      'Zet bewegende delen vast zoals bij aankomst.',
      'Doe er geen materialen of verbruiksartikelen bij.',
      protect,
    ],
  },
  closing: {
    inside: { note: 'Doe de bon erin en sluit het pakket.', invoice: 'Doe één proformafactuur erin en sluit het pakket.' },
    outside: {
      note: 'Bevestig de bon buitenop in een doorzichtig hoesje, of geef hem met het pakket mee.',
      invoice: 'Bevestig beide proformafacturen buitenop in een doorzichtig hoesje, voor de douane.',
    },
  },
  invoiceTwice: 'Print de proformafactuur twee keer en onderteken beide.',
  invoiceOutside: 'Bevestig de andere proformafactuur buitenop in een doorzichtig hoesje, voor de douane.',
  carrierLabelPacking: 'Bevestig het label van de bezorgdienst naast dit blad, met niets erover.',
  giftPacking: 'Doe de cadeaus erbij die op de bon staan.',
  fixOutside: {
    page: 'Bevestig het bovenste deel van dit blad op de buitenkant van het pakket.',
    label: 'Plak het label op de buitenkant van het pakket, vlak en onbedekt.',
  },

  contents: 'Inhoud',
  contentsOfAll: (parcels) => `Inhoud van alle ${parcels} pakketten`,
  item: 'Artikel',
  sku: 'SKU',
  serials: 'Serienr.',
  serialsAmong: (count) => `Serienr., ${count} van:`,
  quantity: 'Aantal',
  condition: 'Opgegeven staat',
  conditions: { unopened: 'Ongeopend', unused: 'Geopend, ongebruikt', used: 'Gebruikt', damaged: 'Beschadigd na ontvangst' },
  conditionNotAsked: 'Ter onderzoek',
  moreLines: (count) =>
    pluralForm(count, { one: 'en nog 1 artikel: zie de aanvraag', other: `en nog ${count} artikelen: zie de aanvraag` }, 'nl'),
  gifts: 'Cadeaus om bij te doen',

  quote: 'Wat is afgesproken',
  quoteLine: 'Waarvoor',
  clause: 'Beleid',
  amount: 'Bedrag',
  quoteHint: 'Bevestigd na controle in het magazijn.',
  totals: { return: 'Uw terugbetaling', refusal: 'Uw terugbetaling', exchange: 'Verrekend', repair: 'Totaal' },
  differences: { even: 'Niets te betalen', pay: 'U betaalt', back: 'U krijgt terug', open: 'Verschil' },
  ifFound: {
    unused: 'Als het bij controle geopend blijkt',
    used: 'Als het bij controle gebruikt blijkt',
    damaged: 'Als het bij controle beschadigd blijkt',
  },
  quotedLater: 'prijs vóór de ophaling',
  decidedLater: 'we beoordelen dit',

  customs: 'Voor de douane',
  customsReason: 'Reden van uitvoer',
  customsReasons: {
    'returned-goods': 'Retourgoederen, geen verkoop',
    repair: 'Tijdelijke uitvoer voor reparatie, geen verkoop',
    exchange: 'Retourgoederen voor ruil, geen verkoop',
  },
  hsCode: 'GS-code',
  origin: 'Oorsprong',
  value: 'Waarde',
  customsTotal: 'Totale waarde alleen voor de douane',
  customsDeclaration: 'Ik verklaar dat het bovenstaande juist en volledig is.',

  courierName: 'Bezorgdienst: naam',
  courierSignature: 'Bezorgdienst: handtekening',
  senderSignature: 'Afzender: handtekening',
  dateAndTime: 'Datum en tijd',
}
