import type { ParcelWords } from '../../en/mails/parcel.ts'

export const shippingPriced: ParcelWords['shippingPriced'] = {
  subject: (number, price) => `${number}: ${price} per il ritiro, attendiamo conferma`,
  heading: 'Il prezzo del ritiro',
  answer: (price) =>
    `Il ritiro costa ${price}. Accetti il prezzo nella pagina della richiesta: allora prenotiamo il corriere. Fino ad allora può annullare la richiesta senza spese.`,
  answerBy: (price, day) =>
    `Il ritiro costa ${price}. Accetti il prezzo nella pagina della richiesta entro ${day}: allora prenotiamo il corriere. Fino ad allora può annullare la richiesta senza spese.`,
  dearer: (quoted, price, more) => `Al momento della richiesta prevedevamo ${quoted}; il corriere chiede ${price}, cioè ${more} in più.`,
  firm: 'Questo prezzo è definitivo, qualunque cosa ci addebiti poi il corriere.',
  price: 'Prezzo',
  bothWays: 'Trasporto di andata e ritorno',
  share: 'La quota a Suo carico',
  action: 'Verifica il prezzo e accetta',
}

export const pickupFailed: ParcelWords['pickupFailed'] = {
  subject: (number) => `${number}: il ritiro non ha avuto luogo`,
  heading: 'Il ritiro non ha avuto luogo',
  reported: (day) => `Grazie per avercelo detto: il pacco non è stato ritirato, ${day}.`,
  noticed: (day) => `Il corriere non ha ritirato il pacco, ${day}.`,
  next:
    'Prenotiamo un altro giorno e Le scriveremo; nella pagina della richiesta può indicare quale giorno va bene. ' +
    'Tenga il pacco imballato; non costa nulla in più.',
  chooseBy: (day) =>
    `Scelga un altro ritiro nella pagina della richiesta entro ${day}; poi lo prenotiamo. Tenga il pacco imballato; non costa nulla in più.`,
}

export const parcelReceived: ParcelWords['parcelReceived'] = {
  subject: (number) => `${number}: il pacco è arrivato`,
  heading: 'Il pacco è arrivato',
  arrived: 'Il pacco è arrivato al nostro magazzino.',
  inspection: 'Ora controlliamo ciò che è tornato, riga per riga. Prima nulla viene rimborsato o modificato; Le scriveremo con l’esito.',
  refundNext: 'Segue il rimborso. Le scriveremo non appena è stato emesso.',
}

export const parcelUnasked: ParcelWords['parcelUnasked'] = {
  subject: (number) => `${number}: il pacco è arrivato`,
  heading: 'Il pacco è arrivato e abbiamo aperto una richiesta',
  arrived: (day, order) =>
    `Un pacco con articoli dell’ordine ${order} è arrivato al nostro magazzino in data ${day}, senza una richiesta. Ne abbiamo aperta una per Lei, così ` +
    'può vedere a che punto è. Nel pacco, visto da fuori:',
  inspection: 'Ora lo controlliamo, riga per riga, e Le scriviamo prima di qualsiasi decisione inattesa.',
  price: 'Gli importi qui sotto sono quelli previsti dalle condizioni, al giorno di arrivo.',
  refused: 'Secondo le condizioni, al giorno di arrivo, non può essere ripreso:',
  afterRefusal: 'Il nostro team lo esamina comunque. Le facciamo un’offerta o Le rispediamo tutto. Può scriverci nella richiesta.',
}

export const parcelLost: ParcelWords['parcelLost'] = {
  subject: (number) => `${number}: il pacco è andato perso durante il viaggio`,
  heading: 'Il pacco è andato perso durante il viaggio',
  lost: 'Il corriere ci ha comunicato che il pacco è andato perso nel viaggio verso di noi.',
  settled: 'Il rischio non è Suo; lo gestiamo con il corriere.',
  next: {
    refund: 'Segue il rimborso, come se il pacco fosse arrivato.',
    replacement: 'Inviamo un articolo sostitutivo e Le scriviamo quando è in viaggio.',
    exchange: 'Ora inviamo l’articolo sostitutivo o rimborsiamo. Le scriveremo in merito.',
  },
  keep: 'Se il corriere Le ha firmato una ricevuta, la conservi.',
}

export const sentBack: ParcelWords['sentBack'] = {
  subject: {
    'as-it-came': (number) => `${number}: gli articoli sono in viaggio verso di Lei`,
    repaired: (number) => `${number}: la macchina riparata è in viaggio`,
  },
  heading: { 'as-it-came': 'Gli articoli sono in viaggio verso di Lei', repaired: 'La macchina riparata è in viaggio' },
  sent: (carrier) => `Abbiamo affidato il pacco al corriere: ${carrier}.`,
  check: 'All’arrivo esamini il pacco e faccia annotare al corriere eventuali danni.',
}

export const replacementSent: ParcelWords['replacementSent'] = {
  subject: (number) => `${number}: l’articolo sostitutivo è in viaggio`,
  heading: 'L’articolo sostitutivo è in viaggio',
  sent: (what, carrier) => `Abbiamo affidato l’articolo sostitutivo al corriere (${carrier}): ${what}.`,
  subjectPacked: (number) => `${number}: stiamo inviando l’articolo sostitutivo`,
  headingPacked: 'Stiamo inviando l’articolo sostitutivo',
  packed: (what) =>
    `L’articolo sostitutivo è in preparazione: ${what}. Riceverà un link di tracciamento appena il corriere l’ha preso in carico.`,
  subjectComplete: (number) => `${number}: il cambio è concluso`,
  headingComplete: 'Il cambio è concluso',
  complete: (what) => `Il cambio è concluso. Avevamo già inviato ${what} e non deve fare altro.`,
}

export const replacementSentFirst: ParcelWords['replacementSentFirst'] = {
  subject: (number) => `${number}: stiamo inviando l’articolo sostitutivo`,
  heading: 'Stiamo inviando l’articolo sostitutivo',
  packed: (what) =>
    `Non attendiamo il reso: è già in preparazione ${what}. Riceverà un link di tracciamento appena il corriere ha preso in carico il pacco.`,
  back: (day) => `Consegni i Suoi articoli al nostro corriere entro ${day}.`,
  choose: 'Nella pagina della richiesta sceglie quando deve passare il corriere.',
  booked: 'Il ritiro è già prenotato; basta tenere pronti gli articoli quel giorno.',
  after:
    'Controlliamo gli articoli quando arrivano e Le scriviamo se sono diversi dalla descrizione. Se entro quel giorno non sono in viaggio, Le scriviamo comunque: potremmo allora chiederLe di pagare l’articolo sostitutivo.',
  closed: 'Da ora questa richiesta non può più essere annullata.',
  action: 'Apri la richiesta',
}

export const returnKept: ParcelWords['returnKept'] = {
  subject: (number) => `${number}: può tenere gli articoli`,
  heading: 'Può tenere gli articoli',
  kept: 'Non deve più rispedire nulla: i Suoi articoli restano a Lei, come l’articolo sostitutivo che abbiamo inviato.',
  done: 'Questo cambio è concluso e non deve fare altro.',
}

export const replacementOut: ParcelWords['replacementOut'] = {
  subject: (number) => `${number}: scelga un altro articolo sostitutivo`,
  heading: 'L’articolo sostitutivo è esaurito',
  gone: (what) => `Ci dispiace: ciò che ha scelto è esaurito (${what}) e non possiamo inviarlo.`,
  choose: 'Scelga altro o chieda il rimborso. Quanto ha già pagato per questo articolo viene rimborsato in automatico.',
  action: 'Scegli di nuovo',
}
