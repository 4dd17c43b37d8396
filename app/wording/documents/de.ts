import type { DocumentWords } from './document-words.ts'

const packAll = 'Legen Sie alles bei, was dabei war: Zubehör, Kabel, Anleitungen.'
const protect = 'Verwenden Sie die Originalverpackung samt Schutzmaterial.'

export const german: DocumentWords = {
  handoverSheet: 'Übergabeschein',
  returnLabel: 'Rücksendeetikett',
  handoverRecord: 'Übergabebeleg',
  returnNote: {
    return: 'Begleitschein zur Rücksendung',
    refusal: 'Begleitschein: Annahme verweigert',
    exchange: 'Begleitschein zum Umtausch',
    repair: 'Begleitschein zur Reparatur',
  },
  proForma: 'Proforma-Rechnung',
  kind: { return: 'Rücksendung', refusal: 'Annahme verweigert', exchange: 'Umtausch', repair: 'Reparatur' },
  superseded: 'UNGÜLTIG',
  supersededHint:
    'Veraltet: Bitte vernichten Sie dieses Blatt und verwenden Sie das neueste, falls es eines gibt.',

  from: 'Von',
  to: 'An',
  phone: 'Telefon',
  caseNumber: 'Vorgang',
  orderNumber: 'Bestellung',
  requestKind: 'Art',
  parcel: 'Paket',
  parcelOf: (number, of) => `${number} von ${of}`,
  pickupDay: 'Abholung',
  pickupWindow: 'Zeitfenster',
  carrier: 'Paketdienst',
  trackingNumber: 'Sendungsnummer',
  toBeArranged: 'Wird vereinbart',
  none: 'Noch keine',
  issuedOn: 'Ausgestellt',
  edition: 'Ausgabe',
  policy: 'Bedingungen',
  page: (number, of) => `Seite ${number} von ${of}`,
  scanHint: 'Scannen öffnet den Vorgang',
  noPrinter: 'Kein Drucker? Zeigen Sie dem Kurier diese Seite auf dem Telefon. Das Etikett bringt der Kurier mit.',
  withoutPaper: {
    inside: 'Statt des gedruckten Begleitscheins schreiben Sie die Vorgangsnummer auf ein Blatt Papier und legen es ins Paket.',
    outside: 'Statt des gedruckten Begleitscheins schreiben Sie die Vorgangsnummer außen auf das Paket.',
  },
  qrAlt: (caseNumber) => `QR-Code, der den Vorgang ${caseNumber} öffnet`,
  barcodeAlt: (caseNumber) => `Strichcode des Vorgangs ${caseNumber}`,

  cutHere: 'Hier schneiden oder falten',
  forTheSender: 'Behalten Sie diesen Teil: Er belegt, dass der Kurier das Paket mitgenommen hat.',
  notePlace: {
    inside: (parcels) => (parcels === 1 ? 'Gehört in das Paket.' : `Gehört in Paket 1 von ${parcels}.`),
    outside: (parcels) => (parcels === 1 ? 'Gehört außen an das Paket.' : `Gehört außen an Paket 1 von ${parcels}.`),
  },

  courierCalls: 'Der Kurier ruft Sie vorher an unter',
  checklist: 'Bevor der Kurier kommt',
  packing: {
    return: [packAll, protect],
    refusal: ['Lassen Sie das Paket ungeöffnet.'],
    exchange: [packAll, protect],
    repair: [
      'Schalten Sie die Maschine aus, ziehen Sie den Stecker und lassen Sie sie abkühlen.',
      'Sichern Sie bewegliche Teile so, wie sie bei der Lieferung gesichert waren.',
      'Legen Sie kein Material und keine Verbrauchsmittel bei.',
      protect,
    ],
  },
  closing: {
    inside: {
      note: 'Legen Sie den Begleitschein hinein und verschließen Sie das Paket.',
      invoice: 'Legen Sie eine Proforma-Rechnung hinein und verschließen Sie das Paket.',
    },
    outside: {
      note: 'Befestigen Sie den Begleitschein in einer Klarsichthülle außen am Paket oder geben Sie ihn mit.',
      invoice: 'Befestigen Sie beide Proforma-Rechnungen für den Zoll in einer Klarsichthülle außen am Paket.',
    },
  },
  invoiceTwice: 'Drucken Sie die Proforma-Rechnung zweimal und unterschreiben Sie beide.',
  invoiceOutside: 'Befestigen Sie die andere Proforma-Rechnung für den Zoll in einer Klarsichthülle außen am Paket.',
  carrierLabelPacking: 'Kleben Sie das Etikett des Paketdienstes daneben; nichts darf es verdecken.',
  giftPacking: 'Legen Sie die Geschenke bei, die im Begleitschein stehen.',
  fixOutside: {
    page: 'Befestigen Sie den oberen Teil dieses Blattes außen am Paket.',
    label: 'Kleben Sie das Etikett außen auf das Paket, glatt und unverdeckt.',
  },

  contents: 'Inhalt',
  contentsOfAll: (parcels) => `Inhalt aller ${parcels} Pakete`,
  item: 'Artikel',
  sku: 'Art.-Nr.',
  serials: 'Serien-Nr.',
  serialsAmong: (count) => `Serien-Nr., ${count} von:`,
  quantity: 'Menge',
  condition: 'Angegebener Zustand',
  conditions: {
    unopened: 'Ungeöffnet',
    unused: 'Geöffnet, unbenutzt',
    used: 'Benutzt',
    damaged: 'Nach Erhalt beschädigt',
  },
  conditionNotAsked: 'Zur Diagnose',
  moreLines: (count) =>
    count === 1 ? 'und 1 weiterer Artikel: siehe Vorgang' : `und ${count} weitere Artikel: siehe Vorgang`,
  gifts: 'Geschenke zum Beilegen',

  quote: 'Was vereinbart ist',
  quoteLine: 'Wofür',
  clause: 'Bedingungen',
  amount: 'Betrag',
  quoteHint: 'Wird nach der Prüfung im Lager bestätigt.',
  totals: { return: 'Ihre Erstattung', refusal: 'Ihre Erstattung', exchange: 'Gutschrift', repair: 'Summe' },
  ifFound: {
    unused: 'Falls die Prüfung ergibt: geöffnet',
    used: 'Falls die Prüfung ergibt: benutzt',
    damaged: 'Falls die Prüfung ergibt: beschädigt',
  },
  quotedLater: 'wird vor der Abholung genannt',
  decidedLater: 'entscheidet ein Mensch',

  customs: 'Für den Zoll',
  customsReason: 'Grund der Ausfuhr',
  customsReasons: {
    'returned-goods': 'Rückware, kein Verkauf',
    repair: 'Vorübergehende Ausfuhr zur Reparatur, kein Verkauf',
    exchange: 'Rückware zum Umtausch, kein Verkauf',
  },
  hsCode: 'HS-Code',
  origin: 'Ursprung',
  value: 'Wert',
  customsTotal: 'Gesamtwert nur für Zollzwecke',
  customsDeclaration: 'Ich erkläre, dass diese Angaben wahr und vollständig sind.',

  courierName: 'Kurier: Name',
  courierSignature: 'Kurier: Unterschrift',
  senderSignature: 'Absender: Unterschrift',
  dateAndTime: 'Datum und Uhrzeit',
}
