import type { InvoiceWords } from '../../en/mails/invoice.ts'

export const invoiceOpened: InvoiceWords['invoiceOpened'] = {
  subject: (number, amount, day) => `${number}: ${amount} da pagare entro ${day}`,
  heading: 'La fattura',
  asked: {
    estimate: (amount) => `La riparazione costa ${amount}. Iniziamo non appena arriva il pagamento.`,
    shipping_share: (amount) => `La quota del trasporto a Suo carico per questa riparazione è di ${amount}.`,
    exchange_difference: (amount) => `L’articolo desiderato costa ${amount} in più. Lo inviamo non appena arriva il pagamento.`,
    exchange_first: (amount) => `L’articolo desiderato costa ${amount} in più. Una volta pagato, lo inviamo prima che arrivi il reso.`,
    exchange_owed: (amount) => `Restano da pagare ${amount} per l’articolo sostitutivo che abbiamo inviato.`,
  },
  amount: 'Importo dovuto',
  payBy: 'Da pagare entro',
  otherwise: {
    estimate: 'Se il pagamento non arriva entro quella data, Le rispediamo la macchina non riparata.',
    shipping_share: 'La riparazione continua in ogni caso. Se non pagato, l’importo resta dovuto.',
    exchange_difference: 'Se il pagamento non arriva entro quella data, rimborsiamo il reso invece di cambiarlo.',
    exchange_first: 'Se preferisce non pagare ora, il cambio continua: inviamo l’articolo sostitutivo dopo il controllo degli articoli.',
    exchange_owed: 'Se non pagato, l’importo resta dovuto e Le scriviamo.',
  },
  pay: 'Paga sulla pagina del nostro negozio',
  safe: 'Si paga sulla pagina del nostro negozio. Non chiediamo mai i dati della carta via e-mail.',
}

export const paymentReceived: InvoiceWords['paymentReceived'] = {
  subject: (number) => `${number}: abbiamo ricevuto il pagamento`,
  heading: 'Abbiamo ricevuto il pagamento',
  received: (amount) => `Grazie. Abbiamo ricevuto il pagamento di ${amount}.`,
  next: {
    estimate: 'Ora iniziamo la riparazione e Le scriveremo quando è conclusa.',
    shipping_share: 'Non deve fare altro.',
    exchange_difference: 'Ora inviamo l’articolo desiderato e Le scriveremo con il numero di tracciamento.',
    exchange_first: 'Ora inviamo l’articolo desiderato. Le scriviamo appena è in preparazione.',
    exchange_owed: 'Non deve fare altro.',
  },
}

export const paymentMissed: InvoiceWords['paymentMissed'] = {
  subject: (number) => `${number}: la fattura è chiusa`,
  heading: 'La fattura è chiusa',
  because: {
    customer: 'Ha deciso di non pagare la fattura: è chiusa.',
    staff: 'Abbiamo chiuso la fattura. Non deve più pagarla.',
    system: 'La fattura non è stata pagata in tempo: è chiusa.',
  },
  sentBack: 'La macchina torna a Lei non riparata; Le scriveremo con il numero di tracciamento.',
  refunded: 'Rimborsiamo il reso invece di cambiarlo e Le scriveremo non appena il rimborso è stato emesso.',
  late: 'Un pagamento che dovesse ancora arrivare verrà rimborsato.',
}

export const paymentReturned: InvoiceWords['paymentReturned'] = {
  subject: (number, amount) => `${number}: rimborsati ${amount}`,
  heading: 'Il pagamento è rimborsato',
  returned: (amount) => `Abbiamo rimborsato ${amount}, pagati per questa richiesta. Tornano sul metodo di pagamento usato.`,
  amount: 'Rimborsato',
  to: 'Su',
  reference: 'Riferimento',
  time: 'La banca può impiegare qualche giorno a mostrarlo.',
}
