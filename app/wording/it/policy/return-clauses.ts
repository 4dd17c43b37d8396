import type { Clause } from '#app/domain/policy/decision.ts'
import type { ClauseTranslation } from '../../policy/clause-translation.ts'

export const returnClauses = {
  R1: {
    text: [],
    reading:
      'Un annullamento, un blocco della consegna o un rifiuto riguarda tutto ciò che resta dell’ordine, omaggi inclusi; per gli omaggi non si ' +
      'detrae quindi nulla. Le spese si calcolano su quanto pagato per gli articoli, dopo gli sconti, imposte incluse. Sulla spedizione pagata ' +
      'con l’ordine non gravano spese; viene restituita in caso di annullamento ammesso, altrimenti no.',
  },
  'R1.A': {
    text: [
      'Può annullare l’ordine contattando il nostro servizio clienti entro {freeHours} {freeHours|ora|ore} dall’acquisto. Le spese di servizio ' +
        'sono in tal caso {cancelRate}. Altre spese di gestione sono a carico dei clienti.',
    ],
    reading:
      'Il termine di {freeHours} {freeHours|ora|ore} è tempo trascorso, ultimo millisecondo incluso. In esso un ordine già spedito viene ' +
      'bloccato per {interceptInFreeHoursRate}. Per un ordine non spedito dopo quel termine la pagina non dà regole: decide il nostro team e non ' +
      'si promettono spese.',
  },
  'R1.B': {
    text: [
      'Se l’ordine è stato spedito ma non ancora consegnato, può chiederne il blocco via e-mail. Si applicano spese di servizio di ' +
        '{interceptRate}.',
    ],
    reading: null,
  },
  'R1.C': {
    text: [
      'Se l’ordine è già stato consegnato, può rifiutare il pacco e farlo tornare al nostro magazzino. Si applicano spese di servizio di ' +
        '{refuseRate}.',
    ],
    reading:
      'Può rifiutare il pacco alla porta e, per un pacco consegnato che non ha aperto, ancora entro {windowDays} ' +
      '{windowDays|giorno|giorni} dalla ricezione; la sua spedizione si paga come per un reso. Se la data di ricezione non è nota, decide il ' +
      'nostro team.',
  },
  'R2.window': {
    text: [
      'I prodotti non danneggiati possono essere resi per il rimborso, qualunque sia il motivo, entro {windowDays} ' +
        '{windowDays|giorno|giorni} dalla ricezione.',
    ],
    reading:
      'I giorni si contano nel fuso orario del negozio: il giorno di ricezione non conta e il termine finisce con l’ultimo istante dell’ultimo ' +
      'giorno. Una data di ricezione sconosciuta non è mai “troppo tardi”; decide il nostro team.',
  },
  'R2.delivered': { text: [], reading: 'Un reso inizia con la consegna; prima, l’ordine può essere annullato, bloccato o rifiutato.' },
  'R2.undamaged': {
    text: ['Solo i prodotti non danneggiati possono essere resi per il rimborso.'],
    reading: 'Danneggiato significa danneggiato dopo la ricezione; ciò che è arrivato danneggiato si segnala come difetto.',
  },
  'R2.fault': {
    text: [],
    reading:
      'Ciò che è arrivato difettoso, danneggiato, errato o incompleto non è un ripensamento: decide il nostro team e non si promettono spese.',
  },
  'R2.quantity': {
    text: [],
    reading:
      'Non si può rendere più di quanto resta dell’acquisto. Quanto si rimborsa per parti di una riga dà in totale quanto pagato per l’intero.',
  },
  'R2.packing': {
    text: [
      'Nel reso il cliente è responsabile di imballare correttamente il prodotto con il materiale protettivo originale. Usi l’imballaggio e il ' +
        'materiale originali per evitare danni durante il trasporto.',
    ],
    reading: null,
  },
  'R2.transit': {
    text: [
      'EM-Smart non è responsabile di danni o perdite durante il reso; si assicuri quindi che il prodotto sia imballato in modo sicuro.',
    ],
    reading: null,
  },
  'R2.complete': {
    text: [
      'I resi devono comprendere tutti gli accessori.',
      'Gli articoli devono comprendere l’imballaggio originale e il materiale protettivo.',
    ],
    reading: 'Un reso incompleto può essere respinto e possono seguire detrazioni; non viene rifiutato in anticipo.',
  },
  'R2.region': {
    text: [
      'La nostra garanzia soddisfatti o rimborsati di {windowDays} {windowDays|giorno|giorni} e le condizioni di garanzia valgono solo per gli ' +
        'ordini dai Paesi indicati nella nostra pagina sulle spedizioni. Per i prodotti spediti altrove, l’acquirente sostiene tutte le spese di ' +
        'spedizione di resi o cambi.',
    ],
    reading:
      'Fuori da questi Paesi un reso avviene per accordo: decide il nostro team. Una riparazione vi è possibile a spese del cliente.',
  },
  'R2.gift': {
    text: [
      'Se l’ordine comprende omaggi, li renda con l’articolo principale. In caso contrario il valore dell’omaggio viene detratto dal rimborso. ' +
        'I consumabili in omaggio aperti non possono essere resi.',
    ],
    reading:
      'Un omaggio appartiene all’articolo per cui è stato dato, altrimenti alla prima macchina, altrimenti all’articolo più caro. Viene ' +
      'detratto, in proporzione a ciò che ne manca, quando un reso completa quell’articolo, e tutte le detrazioni insieme non superano quanto ' +
      'resta dopo le spese. Un omaggio si rende come ogni altro articolo, a prezzo zero.',
  },
  'R2.rejection': { text: ['I resi possono essere respinti se gli articoli non soddisfano i requisiti sopra indicati.'], reading: null },
  'R2.claim': {
    text: [
      'Le richieste di rimborso in base alla garanzia soddisfatti o rimborsati di {windowDays} {windowDays|giorno|giorni} scadono ' +
        '{claimWindowDays} {claimWindowDays|giorno|giorni} dopo l’apertura di una richiesta in garanzia. Non è possibile trattare una richiesta ' +
        'di rimborso per articoli il cui termine di {windowDays} {windowDays|giorno|giorni} è trascorso.',
    ],
    reading:
      'Una richiesta in garanzia aperta mentre corre il termine dalla ricezione ne sposta la fine a {claimWindowDays} ' +
      '{claimWindowDays|giorno|giorni} dopo l’ultima di tali richieste. Una successiva non riapre nulla e un termine spostato non si sposta di ' +
      'nuovo.',
  },
  'R3.A1': {
    text: [
      'I resi valgono per i prodotti acquistati tramite i canali ufficiali EM-Smart. Per gli acquisti non effettuati direttamente nei negozi ' +
        'online di EM-Smart, si rivolga al rivenditore per il rimborso.',
    ],
    reading: null,
  },
  'R3.A2': {
    text: ['Le spese di reso sono a carico del cliente; EM-Smart organizza il ritiro.'],
    reading:
      'Il prezzo è già nella prima risposta, secondo il peso del pacco e il luogo del ritiro. Quello definitivo si accetta prima della ' +
      'prenotazione del ritiro; fino ad allora il reso può essere annullato senza spese. Si detrae quanto è stato concordato.',
  },
  'R3.A3': {
    text: ['I consumabili e i materiali e filtri per aspiratori di fumo acquistati separatamente non possono essere resi.'],
    reading: 'Ciò che non è nel nostro catalogo non si decide a caso; decide il nostro team.',
  },
  'R3.B': {
    text: ['Le spese di servizio dipendono dalla categoria del prodotto e dallo stato della confezione.'],
    reading: 'Le spese di ogni articolo si arrotondano al centesimo, la metà verso l’alto; i totali sono somme di spese arrotondate.',
  },
  'R3.C': {
    text: ['I Paesi serviti sono quelli in cui spediscono i nostri negozi.'],
    reading:
      'La pagina nomina solo “US”, “Germany” e “Other European regions”; i Paesi, la valuta, il fuso orario e le festività di ogni negozio sono ' +
      'indicati qui.',
  },
  'R4.request': {
    text: [
      'Per richiedere un reso via e-mail scriva al nostro servizio clienti ufficiale: {email}. L’e-mail deve contenere il numero d’ordine ' +
        'originale e il nome esatto dei prodotti da rendere, un breve motivo del reso (ad esempio ripensamento) ed eventuali prove (schermate, ' +
        'foto, video o log di funzionamento, se del caso).',
    ],
    reading: null,
  },
  R4: {
    text: [
      'Il nostro servizio clienti esamina la richiesta entro {reviewDays} {reviewDays|giorno lavorativo|giorni lavorativi} e La contatta con le ' +
        'istruzioni successive.',
    ],
    reading:
      'I giorni lavorativi vanno dal lunedì al venerdì, esclusi i giorni festivi del negozio; l’esame è dovuto entro la fine dell’ultimo di ' +
      'essi. Se una festività degli Stati Uniti a data fissa cade nel fine settimana, è libero anche il venerdì precedente o il lunedì ' +
      'successivo.',
  },
  'R4.approval': {
    text: [
      'Tutti i resi devono essere approvati in anticipo dal nostro servizio clienti. I resi non autorizzati possono essere respinti. I prodotti ' +
        'resi senza approvazione potrebbero non essere accettati o rimborsati.',
    ],
    reading: 'Un cambio segue le regole di un reso ed è sempre confermato dal nostro team.',
  },
  'R4.pickup': {
    text: [
      'Una volta approvata la richiesta di reso e imballato correttamente il pacco, EM-Smart incarica un corriere di ritirarlo all’indirizzo del ' +
        'cliente. Riceve allora {pickupDocuments} {pickupDocuments|documento|documenti} da stampare prima del ritiro. Il corriere chiama in ' +
        'anticipo; quando arriva, gli consegni il pacco con i documenti stampati.',
    ],
    reading: null,
  },
  R5: {
    text: [
      'Il rimborso inizia quando il nostro magazzino ha ricevuto i prodotti resi e concluso il controllo. Viene accreditato con lo stesso metodo ' +
        'di pagamento dell’ordine e riceve un’e-mail quando è stato emesso. Di solito è elaborato entro {refundDays} ' +
        '{refundDays|giorno lavorativo|giorni lavorativi}; il tempo esatto può dipendere anche dalla banca.',
    ],
    reading: null,
  },
  'R5.balance': {
    text: [],
    reading:
      'Non si promette mai più di quanto pagato per l’ordine e non ancora restituito. Se ciò che resta degli articoli e la spedizione superano ' +
      'quella somma, decide il nostro team e non si promettono spese né rimborsi.',
  },
  'R6.change': {
    text: ['Tutte le condizioni possono cambiare secondo le regole di EM-Smart.'],
    reading: 'Vale la versione in vigore al momento dell’ordine; una richiesta inviata mantiene la versione con cui è stata inviata.',
  },
  'R6.questions': { text: ['Per domande su resi, spedizione o spese, contatti il nostro servizio clienti: {email}.'], reading: null },
  'R6.method': { text: ['I rimborsi vengono emessi solo sul metodo di pagamento usato per l’acquisto.'], reading: null },
  'R6.refusal': { text: ['EM-Smart si riserva il diritto di rifiutare resi non conformi a queste condizioni.'], reading: null },
  'R6.parts': {
    text: ['Gli importi del rimborso possono essere adeguati se agli articoli resi mancano parti, accessori o imballaggio.'],
    reading: null,
  },
  'R6.address': {
    text: [
      'I clienti sono responsabili dell’esattezza dei dati di spedizione; EM-Smart non risponde di ritardi o problemi causati da indirizzi ' +
        'sbagliati.',
    ],
    reading: null,
  },
  'R6.delays': { text: ['EM-Smart non è responsabile di ritardi causati dai corrieri o dallo sdoganamento.'], reading: null },
  'R6.missing': {
    text: [],
    reading:
      'La pagina non dice che cosa accade a un pacco che non arriva mai. Fino alla consegna il rischio non è Suo: si può segnalare se non ci ' +
      'sono notizie da {silentDays} {silentDays|giorno|giorni}, a partire da {notThereDays} {notThereDays|giorno|giorni} dopo una consegna mai ' +
      'arrivata, o se il corriere non è riuscito a consegnarlo. Prima si interpella il corriere. Se non si trova, viene rispedito o rimborsato: ' +
      'quanto pagato per il contenuto, con la sua quota della spedizione e senza spese. Se l’indirizzo era sbagliato, decide il nostro team.',
  },
  'R6.bulk': {
    text: [
      'Per ordini all’ingrosso o speciali possono valere condizioni diverse di reso e rimborso; le verifichi con il nostro team vendite prima di ' +
        'ordinare.',
    ],
    reading: 'Per un tale ordine non si promettono né spese né rimborsi; decide il team vendite.',
  },
  'R6.warranty': {
    text: [
      'La garanzia continua a valere secondo le condizioni di garanzia di EM-Smart, separatamente da queste condizioni di reso e cambio.',
    ],
    reading: null,
  },
} satisfies Partial<Record<Clause, ClauseTranslation>>
