import type { DocumentWords } from '../../documents/document-words.ts'
import { pluralForm } from '../../shared/plural.ts'

const packAll = 'Meta todo lo que venía con él: accesorios, cables, manuales.'
const protect = 'Use el embalaje original y sus materiales protectores.'

export const documents: DocumentWords = {
  handoverSheet: 'Hoja de entrega',
  returnLabel: 'Etiqueta de devolución',
  handoverRecord: 'Justificante de entrega',
  returnNote: {
    return: 'Nota de devolución',
    refusal: 'Nota de devolución: paquete sin abrir',
    exchange: 'Nota de cambio',
    repair: 'Nota de reparación',
  },
  proForma: 'Factura proforma',
  kind: { return: 'Devolución', refusal: 'Devolución sin abrir', exchange: 'Cambio', repair: 'Reparación' },
  superseded: 'NULO',
  supersededHint: 'Desactualizado: destruya este documento y use el más reciente, si lo hay.',

  from: 'De',
  to: 'Para',
  phone: 'Teléfono',
  caseNumber: 'Solicitud',
  orderNumber: 'Pedido',
  requestKind: 'Tipo',
  parcel: 'Paquete',
  parcelOf: (number, of) => `${number} de ${of}`,
  pickupDay: 'Recogida',
  pickupWindow: 'Franja',
  carrier: 'Transportista',
  trackingNumber: 'N.º de seguimiento',
  toBeArranged: 'Por acordar',
  none: 'Aún ninguno',
  issuedOn: 'Emitido',
  edition: 'Edición',
  policy: 'Política',
  page: (number, of) => `Página ${number} de ${of}`,
  scanHint: 'Escanee para abrir la solicitud',
  noPrinter: '¿Sin impresora? Muestre esta página al transportista en su teléfono. El transportista trae la etiqueta.',
  withoutPaper: {
    inside: 'En lugar de la nota impresa, escriba el número de solicitud en un papel y métalo en el paquete.',
    outside: 'En lugar de la nota impresa, escriba el número de solicitud por fuera del paquete.',
  },
  qrAlt: (caseNumber) => `Código QR que abre la solicitud ${caseNumber}`,
  barcodeAlt: (caseNumber) => `Código de barras de la solicitud ${caseNumber}`,

  cutHere: 'Corte o doble aquí',
  forTheSender: 'Conserve esta parte: es su prueba de que el transportista se llevó el paquete.',
  notePlace: {
    inside: (parcels) => pluralForm(parcels, { one: 'Va dentro del paquete.', other: `Va dentro del paquete 1 de ${parcels}.` }, 'es'),
    outside: (parcels) =>
      pluralForm(parcels, { one: 'Va por fuera del paquete.', other: `Va por fuera del paquete 1 de ${parcels}.` }, 'es'),
  },

  courierCalls: 'El transportista le llamará antes al',
  checklist: 'Antes de que llegue el transportista',
  packing: {
    return: [packAll, protect],
    refusal: ['Deje el paquete sin abrir.'],
    exchange: [packAll, protect],
    repair: [
      'Apague la máquina, desenchúfela y deje que se enfríe.',
      'Sujete las partes móviles como estaban cuando llegó.',
      'No meta materiales ni consumibles.',
      protect,
    ],
  },
  closing: {
    inside: { note: 'Meta la nota dentro y cierre el paquete.', invoice: 'Meta una factura proforma dentro y cierre el paquete.' },
    outside: {
      note: 'Fije la nota por fuera en una funda transparente, o entréguela con el paquete.',
      invoice: 'Fije las dos facturas proforma por fuera en una funda transparente, para la aduana.',
    },
  },
  invoiceTwice: 'Imprima dos veces la factura proforma y firme las dos.',
  invoiceOutside: 'Fije la otra factura proforma por fuera en una funda transparente, para la aduana.',
  carrierLabelPacking: 'Pegue la etiqueta del transportista junto a esta hoja, sin nada encima.',
  giftPacking: 'Meta los regalos que figuran en la nota.',
  fixOutside: {
    page: 'Fije la parte superior de esta hoja por fuera del paquete.',
    label: 'Pegue la etiqueta por fuera del paquete, lisa y sin tapar.',
  },

  contents: 'Contenido',
  contentsOfAll: (parcels) => `Contenido de los ${parcels} paquetes`,
  item: 'Artículo',
  sku: 'SKU',
  serials: 'N.º de serie',
  serialsAmong: (count) => `N.º de serie, ${count} de:`,
  quantity: 'Cant.',
  condition: 'Estado declarado',
  conditions: { unopened: 'Sin abrir', unused: 'Abierto, sin usar', used: 'Usado', damaged: 'Dañado tras la recepción' },
  conditionNotAsked: 'Para diagnóstico',
  moreLines: (count) =>
    pluralForm(count, { one: 'y 1 artículo más: vea la solicitud', other: `y ${count} artículos más: vea la solicitud` }, 'es'),
  gifts: 'Regalos que se incluyen',

  quote: 'Lo acordado',
  quoteLine: 'Concepto',
  clause: 'Política',
  amount: 'Importe',
  quoteHint: 'Se confirma tras la inspección en el almacén.',
  totals: { return: 'Su reembolso', refusal: 'Su reembolso', exchange: 'Abonado', repair: 'Total' },
  differences: { even: 'Nada que pagar', pay: 'Usted paga', back: 'Se le reembolsan', open: 'Diferencia' },
  ifFound: {
    unused: 'Si la inspección lo encuentra abierto',
    used: 'Si la inspección lo encuentra usado',
    damaged: 'Si la inspección lo encuentra dañado',
  },
  quotedLater: 'precio antes de la recogida',
  decidedLater: 'lo revisaremos',

  customs: 'Para la aduana',
  customsReason: 'Motivo de la exportación',
  customsReasons: {
    'returned-goods': 'Mercancía devuelta, sin venta',
    repair: 'Exportación temporal para reparación, sin venta',
    exchange: 'Mercancía devuelta para cambio, sin venta',
  },
  hsCode: 'Código SA',
  origin: 'Origen',
  value: 'Valor',
  customsTotal: 'Valor total solo para la aduana',
  customsDeclaration: 'Declaro que lo anterior es cierto y completo.',

  courierName: 'Transportista: nombre',
  courierSignature: 'Transportista: firma',
  senderSignature: 'Remitente: firma',
  dateAndTime: 'Fecha y hora',
}
