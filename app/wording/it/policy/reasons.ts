import type { ReasonCode } from '#app/domain/policy/decision.ts'
import type { ReasonWords } from '../../policy/worded-reason.ts'

export const reasons = {
  not_official_channel: {
    says: 'Questo acquisto non è stato fatto in un negozio ufficiale EM-Smart.',
    next: 'Per un rimborso si rivolga al rivenditore. Qui può comunque richiedere una riparazione a Sue spese.',
  },
  bulk_or_custom_order: {
    says: 'È un ordine all’ingrosso o su misura: possono valere condizioni proprie.',
    next: 'Invii comunque la richiesta: il nostro team vendite la esamina e Le comunica le condizioni dell’ordine.',
  },
  nothing_left: {
    says: 'Di questo ordine non resta nulla: tutto è stato annullato, reso o rimborsato, o lo sarà a breve.',
    next: 'Segua la richiesta in corso, oppure la annulli per liberare gli articoli.',
  },
  within_cancellation_window: {
    says: 'L’ordine è stato effettuato da non più di {freeHours} {freeHours|ora|ore}: non applichiamo spese di servizio.',
    next: 'Invii la richiesta prima della scadenza; dopo valgono altre condizioni.',
  },
  third_party_fees: {
    says: 'Non possiamo rimborsare le spese applicate da altri, ad esempio dalla banca.',
    next: 'Chieda alla banca o al servizio di pagamento se ne applica.',
  },
  cancellation_window_over: {
    says: 'Il termine di {freeHours} {freeHours|ora|ore} per l’annullamento gratuito è trascorso. L’ordine non è ancora stato spedito.',
    next: 'Invii la richiesta: il nostro team la esamina e nel frattempo fa sospendere la spedizione.',
  },
  already_shipped: {
    says: 'L’ordine è già stato spedito e non può più essere annullato.',
    next: 'Finché è in viaggio può chiedere di bloccare la consegna; dopo la consegna può rispedirlo non aperto o rendere gli articoli.',
  },
  interception_can_fail: {
    says: 'Il corriere potrebbe non riuscire più a bloccare la consegna.',
    next: 'Se il pacco arriva comunque, lo rispedisca non aperto o renda gli articoli.',
  },
  in_transit: {
    says: 'L’ordine è in viaggio e possiamo provare a bloccare la consegna.',
    next: 'Invii presto la richiesta: più il pacco avanza, più è difficile bloccarlo.',
  },
  not_shipped: { says: 'L’ordine non è ancora stato spedito: non c’è una consegna da bloccare.', next: 'Annulli invece l’ordine.' },
  already_delivered: {
    says: 'L’ordine è già stato consegnato: la consegna non può più essere bloccata.',
    next: 'Rispedisca il pacco non aperto o renda gli articoli.',
  },
  refusable: {
    says: 'Può rispedire il pacco non aperto al nostro magazzino.',
    next: 'Lasci il pacco chiuso e invii la richiesta, così lo attendiamo.',
  },
  receipt_date_unknown: {
    says: 'Non conosciamo la data in cui l’ha ricevuto.',
    next: 'Invii la richiesta con qualcosa che mostri la data, ad esempio l’avviso di consegna. Il nostro team la esamina.',
  },
  not_at_door: {
    says: 'Il pacco non è ancora arrivato: non può essere rispedito.',
    next: 'Prima della spedizione può annullare l’ordine; durante il viaggio può chiedere di bloccare la consegna.',
  },
  package_opened: {
    says: 'Un pacco consegnato può essere rispedito così solo se non è stato aperto.',
    next: 'Renda invece gli articoli; le spese dipendono allora dal loro stato.',
  },
  return_window_over: {
    says: 'Il termine di reso di {windowDays} {windowDays|giorno|giorni} dalla consegna è trascorso.',
    next: 'Se qualcosa non funziona, richieda una riparazione. Negli altri casi può chiederci un’eccezione.',
  },
  region_not_supported: {
    says: 'L’ordine è stato spedito in un Paese non servito dai nostri negozi: lì la garanzia soddisfatti o rimborsati non vale.',
    next: 'Invii la richiesta: il nostro team cerca una soluzione insieme a Lei. Tutte le spese di spedizione sarebbero a Suo carico.',
  },
  not_delivered: {
    says: 'L’ordine non è ancora stato consegnato.',
    next: 'Prima della spedizione può annullarlo, in viaggio può chiedere di bloccare la consegna, alla porta può rispedirlo non aperto.',
  },
  within_return_window: {
    says: 'Il termine di reso è ancora aperto.',
    next: 'Invii la richiesta prima della scadenza; conta la data di invio.',
  },
  window_moved_by_claim: {
    says: 'La richiesta in garanzia ha prolungato il termine di reso: scade {claimWindowDays} {claimWindowDays|giorno|giorni} dopo di essa.',
    next: 'Invii la richiesta entro quella data se la garanzia non risolve il problema.',
  },
  incomplete_return: {
    says: 'Un reso comprende tutti gli accessori e l’imballaggio originale. Senza, possiamo respingerlo o detrarre di più.',
    next: 'Cerchi ciò che manca prima di spedire, o ci dica che cosa non trova.',
  },
  payments_differ: {
    says: 'I pagamenti di questo ordine non corrispondono agli articoli: non possiamo ancora confermare un importo.',
    next: 'Invii la richiesta: verifichiamo che cosa è stato pagato e rimborsato e rispondiamo entro la data indicata.',
  },
  unknown_category: { says: 'Questo articolo non è nel nostro catalogo.', next: 'Invii la richiesta: il nostro team verifica e decide.' },
  category_not_returnable: {
    says: 'Consumabili, materiali, filtri e imballaggi non possono essere resi.',
    next: 'Escluda questo articolo. Se era difettoso al primo utilizzo, richieda una sostituzione gratuita.',
  },
  opened_consumable_gift: {
    says: 'Un consumabile in omaggio che è stato aperto non può essere reso.',
    next: 'Lo escluda; ne detraiamo il valore se rende per intero l’articolo a cui era abbinato.',
  },
  damaged: {
    says: 'È stato danneggiato dopo la consegna e non può essere reso.',
    next: 'Richieda una riparazione o lo escluda. Se è arrivato danneggiato, lo indichi: valgono altre regole.',
  },
  quantity_exceeded: {
    says: 'È più di quanto Le resta di questo articolo.',
    next: 'Scelga una quantità minore, oppure annulli la richiesta in corso per il resto.',
  },
  fault_reported: {
    says: 'Ha indicato che è arrivato difettoso, danneggiato, errato o incompleto: il nostro team lo esamina prima di indicare le spese.',
    next: 'Aggiunga foto o un video del difetto, così possiamo rispondere più in fretta.',
  },
  service_fee: {
    says: 'Applichiamo spese di servizio.',
    next: 'Sono già detratte dal rimborso indicato. Migliore è lo stato, minori sono le spese.',
  },
  gift_not_returned: {
    says: 'Tiene un omaggio abbinato a questo articolo: ne detraiamo il valore.',
    next: 'Selezioni l’omaggio e lo rispedisca con l’articolo per evitare la detrazione.',
  },
  return_shipping: {
    says: 'Le spese di reso sono a Suo carico; il ritiro lo prenotiamo noi.',
    next: 'Il prezzo definitivo si accetta prima della prenotazione del ritiro; fino ad allora può annullare la richiesta senza spese.',
  },
  exchange_needs_confirmation: {
    says: 'Il nostro team conferma ogni cambio.',
    next: 'Invii la richiesta e ci dica che cosa desidera al suo posto; rispondiamo entro la data indicata.',
  },
  agreement: {
    says: 'Per questa macchina vale un contratto di assistenza, che ha la precedenza.',
    next: 'Invii la richiesta: il nostro team verifica il contratto.',
  },
  discontinued: {
    says: 'La data finale di manutenzione di questo prodotto è trascorsa.',
    next: 'Scriva a {email}: forse abbiamo un’altra soluzione, ad esempio un ricambio.',
  },
  not_covered: {
    says: 'La garanzia non copre questo caso.',
    next: 'Possiamo comunque riparare: prima riceve un preventivo, poi decide. Il trasporto di andata e ritorno è a Suo carico.',
  },
  first_use_replacement: {
    says: 'Era difettoso al primo utilizzo: lo sostituiamo gratuitamente.',
    next: 'Invii la richiesta con una foto del difetto; non paga nulla.',
  },
  not_repairable: {
    says: 'Non ripariamo consumabili, materiali, filtri e imballaggi.',
    next: 'Se era difettoso al primo utilizzo, lo indichi nella richiesta; altrimenti occorre acquistarne uno nuovo.',
  },
  depends_on_diagnosis: {
    says: 'Se la garanzia lo copre dipende da che cosa è guasto.',
    next: 'Invii la richiesta: cerchiamo insieme quale parte è, prima di qualsiasi costo.',
  },
  expired: {
    says: 'Il periodo di garanzia è terminato; la manutenzione a vita continua.',
    next: 'Invii la richiesta: prima riceve un preventivo, poi decide. Il trasporto di andata e ritorno è a Suo carico.',
  },
  covered: {
    says: 'La garanzia copre questo caso: la riparazione è gratuita e a Suo carico resta {coveredShare} del trasporto.',
    next: 'Invii la richiesta. Proviamo prima a risolvere online e, se non basta, ritiriamo la macchina.',
  },
  prohibited_action: {
    says: 'È accaduto qualcosa che può far decadere la garanzia: il nostro team esamina la richiesta.',
    next: 'Descriva con precisione che cosa è successo.',
  },
  parcel_silent: {
    says: 'Non ci sono notizie del pacco da {silentDays} {silentDays|giorno|giorni}: non è più in viaggio.',
    next: 'Invii la richiesta: il corriere lo cerca; se non lo trova, lo rispediamo o lo rimborsiamo.',
  },
  delivered_not_there: {
    says: 'Secondo il corriere il pacco è stato consegnato, ma Lei non l’ha.',
    next: 'Invii la richiesta: chiediamo al corriere la prova di consegna; se il pacco non si trova, lo rispediamo o lo rimborsiamo.',
  },
  delivery_failed: {
    says: 'Il corriere non è riuscito a consegnare il pacco.',
    next: 'Invii la richiesta: chiediamo al corriere dove si trova e lo rispediamo o lo rimborsiamo.',
  },
  too_early_to_miss: {
    says: 'Il pacco non è ancora abbastanza in ritardo: si può segnalare dopo {silentDays} {silentDays|giorno|giorni} senza notizie, dal giorno dopo una consegna mai arrivata, o se il corriere non è riuscito a consegnarlo.',
    next: 'Fino ad allora segua il tracciamento e chieda ai vicini e a chi abita con Lei; controlli anche i soliti punti di deposito.',
  },
  carrier_asked_first: {
    says: 'Prima ci rivolgiamo al corriere. Solo se il pacco non si trova lo rispediamo o lo rimborsiamo.',
    next: 'Se nel frattempo ricompare, lo indichi nella richiesta.',
  },
  address_was_wrong: {
    says: 'Ci ha indicato che il pacco è andato a un indirizzo sbagliato.',
    next: 'Invii la richiesta: il nostro team cerca il pacco e Le dice che cosa è possibile.',
  },
} satisfies Record<ReasonCode, ReasonWords>
