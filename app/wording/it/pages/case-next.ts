import type { caseNext as english } from '../../en/pages/case-next.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

const submitted =
  '{reviewBy, select, none {Stiamo esaminando la richiesta.} other {Rispondiamo entro {reviewBy}.}} Non deve fare nulla.{resumed, select, none {} other { L’esame è rimasto sospeso da {asked} a {resumed}, in attesa della Sua risposta.}}'
const infoRequested =
  'Le abbiamo chiesto qualcosa in data {asked}. L’esame è sospeso fino alla risposta{answerBy, select, none {} other {; risponda entro {answerBy}}}.'
const booked =
  'Imballi tutto nella confezione originale, stampi i due documenti e li tenga pronti per {pickup}. Il corriere chiama prima di passare.'
const failedPickup =
  'Il corriere non è riuscito a ritirare. {answerBy, select, none {Prenotiamo un altro giorno e Le scriviamo.} other {Scelga un altro ritiro entro {answerBy}; dopo la richiesta scade.}}'
const pickedUp = 'È in viaggio verso di noi. Le scriveremo quando arriva.'
const declined = 'L’ordine resta com’è. Qui sotto trova che cosa può fare in alternativa.'
const withdrawn = 'Ha annullato questa richiesta. L’ordine resta com’è.'
const refunded = 'Abbiamo emesso il rimborso sul metodo di pagamento usato. La banca può impiegare qualche giorno a mostrarlo.'
const lost = 'Il corriere ha perso il pacco nel viaggio verso di noi. Il rischio non è Suo: rimborsiamo come se fosse arrivato.'
const closed = 'Questa richiesta è chiusa. Grazie per la pazienza.'

/** From the approval to the money, as a return and an exchange share it. */
const comingBack = {
  submitted,
  info_requested: infoRequested,
  approved:
    '{answerBy, select, none {Prenotiamo il ritiro e Le inviamo i due documenti da stampare.} other {Pianifichi il ritiro entro {answerBy}; dopo la richiesta scade.}} Può annullare la richiesta finché il corriere non ha il pacco.',
  declined,
  pickup_booked: booked,
  pickup_failed: failedPickup,
  picked_up: pickedUp,
  received: 'È arrivato e ora lo controlliamo. Di solito emettiamo il rimborso entro {days} giorni lavorativi dall’arrivo.',
  inspected: 'Il controllo è concluso. Segue il rimborso, o un’offerta se qualcosa è diverso dalla Sua descrizione.',
  offer_sent: 'Qualcosa è diverso dalla Sua descrizione. Esamini la nostra offerta e la accetti o la contesti.',
  offer_accepted: 'Ha accettato la nostra offerta. Ora la eseguiamo.',
  offer_disputed: 'Ha contestato la nostra offerta. Il nostro team riesamina tutto e Le scrive.',
  offer_unanswered:
    'Non abbiamo avuto risposta alla nostra offerta. Non vale come un sì: rimborsiamo l’importo offerto e il resto rimane aperto. Può ancora accettarla o contestarla.',
  rest_disputed: 'Ha chiesto più di quanto abbiamo rimborsato. Il nostro team riesamina tutto e Le scrive.',
  rejected: 'Dopo il controllo non abbiamo potuto accettarlo. Glielo rispediamo.',
  sent_back: 'È in viaggio verso di Lei.',
  lost,
  withdrawn,
  expired:
    'Non abbiamo avuto risposta: questa richiesta è scaduta. L’ordine resta com’è e può inviare una nuova richiesta prima della scadenza.',
  refunded,
  closed,
} as const

export const caseNext: SameKeys<typeof english> = {
  cancel: {
    submitted:
      'L’ordine non è ancora annullato: {reviewBy, select, none {confermeremo l’annullamento} other {confermiamo l’annullamento entro {reviewBy}}} e abbiamo chiesto al magazzino di trattenere il pacco fino ad allora. Non deve fare nulla.',
    confirmed: 'L’ordine è annullato. Segue il rimborso; Le scriveremo quando è stato emesso.',
    closed: 'L’ordine è annullato. Non c’è nulla da rimborsare: non abbiamo ricevuto un pagamento, o è già stato restituito.',
    refunded,
    declined,
    withdrawn,
  },
  intercept: {
    submitted:
      '{reviewBy, select, none {Chiederemo al corriere di bloccare la consegna.} other {Chiediamo al corriere di bloccare la consegna, al più tardi entro {reviewBy}.}} Se il pacco arriva comunque, lo lasci chiuso.',
    requested: 'Abbiamo chiesto al corriere di bloccare la consegna. Non sempre riesce: se il pacco arriva comunque, lo lasci chiuso.',
    intercepted: 'Il pacco sta tornando da noi. Di solito emettiamo il rimborso entro {days} giorni lavorativi dall’arrivo.',
    received: 'Il pacco è tornato da noi. Di solito emettiamo il rimborso entro {days} giorni lavorativi dall’arrivo.',
    refunded,
    lost,
    failed:
      'Il corriere non è riuscito a bloccare la consegna. Il tentativo non costa nulla: rispedisca il pacco non aperto o lo renda una volta arrivato.',
    declined,
    withdrawn,
  },
  refuse: {
    submitted:
      '{reviewBy, select, none {Stiamo esaminando la richiesta.} other {Rispondiamo entro {reviewBy}.}} Lasci il pacco chiuso; alla porta basta non accettarlo.',
    awaiting_return: 'Il corriere ci sta riportando il pacco. Di solito emettiamo il rimborso entro {days} giorni lavorativi dall’arrivo.',
    approved:
      '{wished, select, none {Pianifichi il ritiro qui sotto, o lasci scegliere a noi il giorno.} other {Prenotiamo il ritiro per il giorno scelto.}} Poi Le inviamo i due documenti da stampare. Lasci il pacco chiuso.',
    pickup_booked: 'Lasci il pacco chiuso, stampi i due documenti e li tenga pronti per {pickup}. Il corriere chiama prima di passare.',
    received: 'Il pacco è tornato da noi. Di solito emettiamo il rimborso entro {days} giorni lavorativi dall’arrivo.',
    inspected: 'Abbiamo controllato il pacco. Segue il rimborso.',
    refunded,
    pickup_failed:
      'Il corriere non è riuscito a ritirare. {wished, select, none {Scelga un altro ritiro qui sotto, o lasci scegliere a noi il giorno.} other {Prenotiamo il giorno scelto e Le scriviamo.}} Lasci il pacco chiuso.',
    lost,
    not_returned: 'Il pacco non ci è tornato. Se alla fine è stato consegnato, la pagina dell’ordine mostra che cosa è possibile.',
    declined,
    withdrawn,
  },
  return: comingBack,
  exchange: {
    ...comingBack,
    submitted:
      '{reviewBy, select, none {Il nostro team sta esaminando il cambio.} other {Il nostro team esamina il cambio e risponde entro {reviewBy}.}} Non deve fare nulla.',
    received: 'È arrivato. Ora lo controlliamo e poi inviamo l’articolo sostitutivo.',
    inspected: 'Il controllo è concluso. Segue l’articolo sostitutivo, o un’offerta se qualcosa è diverso dalla Sua descrizione.',
    awaiting_payment: 'L’articolo sostitutivo costa di più. Paghi la fattura qui sotto; lo inviamo non appena arriva il pagamento.',
    payment_check: 'Il pagamento è arrivato ma non corrisponde alla fattura. Lo verifichiamo e Le scriveremo.',
    difference_paid: 'Il pagamento è arrivato. Ora inviamo l’articolo sostitutivo.',
    replaced: 'L’articolo sostitutivo è in viaggio verso di Lei.',
    lost: 'Il corriere ha perso il pacco nel viaggio verso di noi. Il rischio non è Suo: inviamo l’articolo sostitutivo o rimborsiamo.',
    not_returned: 'Tiene i Suoi articoli e l’articolo sostitutivo. Questo cambio è chiuso e non deve rispedire nulla.',
  },
  repair: {
    submitted:
      '{reviewBy, select, none {Il nostro servizio clienti esamina la richiesta} other {Il nostro servizio clienti esamina la richiesta entro {reviewBy}}} e prova prima a risolvere con Lei online. Per ora non spedisca nulla.',
    info_requested: infoRequested,
    troubleshooting:
      'Il nostro servizio clienti prova a risolvere con Lei online. Per ora non spedisca nulla. Se occorre spedirla, la consegni entro {arriveBy}.',
    solved: 'È risolto. Se il problema si ripresenta, invii una nuova richiesta di riparazione.',
    send_in:
      'Ci invii la macchina. {wished, select, none {Pianifichi il ritiro qui sotto e la consegni} other {Prenotiamo il ritiro per il giorno scelto. La consegni}} entro {arriveBy}, così il giorno della richiesta resta la data di riferimento.',
    pickup_booked:
      'Imballi la macchina nella confezione originale, stampi i due documenti e li tenga pronti per {pickup}. La consegni al più tardi entro {arriveBy}. Il corriere chiama prima di passare.',
    pickup_failed:
      'Il corriere non è riuscito a ritirare. {wished, select, none {Scelga un altro ritiro qui sotto.} other {Prenotiamo il giorno scelto e Le scriviamo.}} Consegni la macchina al più tardi entro {arriveBy}.',
    late: 'Il termine per consegnarla era {arriveBy}. Può ancora spedirla{wished, select, none {; pianifichi il ritiro qui sotto} other {, nel giorno scelto}}. La data di riferimento è allora il giorno della consegna al corriere.',
    picked_up: pickedUp,
    received: 'È arrivata. Ora cerchiamo il guasto.',
    diagnosed: 'Conosciamo il guasto. Segue la riparazione, o un preventivo se non è gratuita.',
    estimate_sent: 'Esamini il nostro preventivo e lo accetti o lo rifiuti. Non iniziamo prima.',
    estimate_accepted: 'Ha accettato il preventivo. Ora ripariamo.',
    estimate_declined: 'Ha rifiutato la riparazione. Le rispediamo la macchina non riparata.',
    awaiting_payment: 'Paghi la fattura qui sotto. Iniziamo la riparazione non appena arriva il pagamento.',
    payment_check: 'Il pagamento è arrivato ma non corrisponde alla fattura. Lo verifichiamo e Le scriveremo.',
    awaiting_parts: 'Siamo in attesa di ricambi. Continuiamo appena arrivano e Le scriviamo se la data cambia.',
    repaired: 'È riparata. Ora Gliela rispediamo.',
    replaced: 'Le inviamo un articolo sostitutivo.',
    shipped_back: 'È in viaggio verso di Lei.',
    declined,
    withdrawn,
    lost: 'Il corriere l’ha persa nel viaggio verso di noi. Il rischio non è Suo: inviamo un articolo sostitutivo e Le scriviamo quando è in viaggio.',
    closed,
  },
  not_received: {
    submitted,
    info_requested: infoRequested,
    inquiry:
      'Abbiamo chiesto al corriere di cercare il pacco e attendiamo una risposta entro {expectedOn}. Se non arriva, non aspettiamo oltre: lo rispediamo o lo rimborsiamo. Se ricompare, lo indichi qui sotto.',
    parcel_found:
      'Il pacco è stato ritrovato e l’ordine continua come prima. Qualcosa non va? La pagina dell’ordine mostra che cosa è possibile.',
    sent_again: 'Lo abbiamo rispedito. Se ricompare anche il primo pacco, ci scriva; non deve pagare né rispedire nulla di Sua iniziativa.',
    refunded:
      'Abbiamo emesso il rimborso sul metodo di pagamento usato. La banca può impiegare qualche giorno a mostrarlo. Se il pacco ricompare, ci scriva prima di aprirlo: concordiamo con Lei che cosa fare e non addebitiamo nulla in automatico.',
    declined,
    withdrawn,
    expired:
      'Non abbiamo avuto risposta: questa richiesta è scaduta. L’ordine resta com’è e può segnalare di nuovo il pacco se manca ancora.',
    closed:
      'Questa richiesta è chiusa. Se un pacco rimborsato o rispedito ricompare, ci scriva prima di aprirlo; non addebitiamo nulla in automatico.',
  },
  withdrawal: {
    declared: 'Il recesso ci è pervenuto.',
    acknowledged:
      '{sendBackBy, select, none {Rispedisca gli articoli.} other {Rispedisca gli articoli entro {sendBackBy}.}} {wished, select, none {Scelga qui sotto: mandiamo un corriere, oppure spedisce in autonomia.} other {Prenotiamo il corriere per il giorno scelto.}} Il rimborso arriva entro {refundBy}; fino ad allora possiamo attendere il pacco o la prova della spedizione.',
    confirmed: 'Non Le è stato spedito nulla: non c’è nulla da rispedire. Il rimborso arriva entro {refundBy}.',
    pickup_booked: booked,
    pickup_failed:
      'Il corriere non è riuscito a ritirare. {wished, select, none {Scelga un altro ritiro qui sotto, o spedisca in autonomia.} other {Prenotiamo il giorno scelto e Le scriviamo.}}',
    own_shipping: 'Ha rispedito gli articoli. Il rimborso arriva entro {refundBy}.',
    picked_up: 'Il pacco è in viaggio verso di noi. Il rimborso arriva entro {refundBy}.',
    received: 'Il pacco è arrivato. Ora lo esaminiamo. Il rimborso arriva entro {refundBy}.',
    assessed: 'Abbiamo esaminato gli articoli. Il rimborso arriva entro {refundBy}.',
    lost: 'Il corriere ha perso il pacco nel viaggio verso di noi. Il rischio non è Suo: segue il rimborso.',
    rejected: 'Le rispediamo gli articoli. Il motivo Le è stato scritto.',
    sent_back: 'Il pacco è in viaggio verso di Lei.',
    declined: 'L’ordine resta com’è. Se non è d’accordo, ci scriva qui sotto.',
    refunded,
    closed,
  },
}
