import type { Clause } from '#app/domain/policy/decision.ts'
import type { ClauseTranslation } from '../../policy/clause-translation.ts'

export const warrantyClauses = {
  W1: {
    text: [],
    reading:
      'La garanzia inizia il giorno di ricezione; se non è noto, il giorno di spedizione, altrimenti di acquisto. Copre fino alla fine della ' +
      'stessa data al termine dei suoi mesi (l’ultimo del mese se quella data non esiste), prolungata dei giorni in cui delle riparazioni ' +
      'l’hanno sospesa.',
  },
  'W1.series': {
    text: ['EM-Smart offre una garanzia di {warrantyMonths} mesi per le serie Nova, Basic, Mopa e Super.'],
    reading: 'Se la serie non è nota, decide la diagnosi.',
  },
  'W1.dual': {
    text: ['Serie Dual: EM-Smart offre una garanzia di {dualMonths} mesi per la sorgente laser a fibra e la sorgente laser a diodo.'],
    reading: 'Gli altri componenti della serie Dual non sono coperti; se non si sa quale si è guastato, decide la diagnosi.',
  },
  'W1.lifetime': {
    text: [
      'EM-Smart offre manutenzione a vita. Dopo la fine della garanzia EM-Smart continua a riparare. I clienti sostengono però tutte le spese di ' +
        'trasporto e di riparazione (queste ultime stabilite caso per caso).',
    ],
    reading: null,
  },
  W2: {
    text: [
      'Se il prodotto non funziona correttamente durante la garanzia, faccia una richiesta qui o ci scriva a {email} con il numero d’ordine o ' +
        'una prova d’acquisto.',
    ],
    reading: null,
  },
  'W2.remote': {
    text: [
      'Il nostro team prova prima a risolvere il problema online. Se non è possibile a distanza, può essere necessario inviare il prodotto a un ' +
        'centro di riparazione EM-Smart; in tal caso incarichiamo un corriere di ritirarlo.',
    ],
    reading: null,
  },
  'W2.shipping': {
    text: [
      'Se il problema rientra nel periodo di garanzia, EM-Smart ripara o sostituisce il prodotto gratuitamente. Chiediamo però di sostenere ' +
        '{coveredShare} delle spese di trasporto.',
    ],
    reading: null,
  },
  'W.delivered': { text: [], reading: 'Una riparazione si può richiedere una volta consegnato l’ordine.' },
  W3: {
    text: [
      'Se, dopo una richiesta di riparazione, invia il dispositivo entro il termine concordato ({sendInMonths} ' +
        '{sendInMonths|mese|mesi}) dalla data della prima richiesta, la garanzia si calcola da quella prima richiesta.',
      'Se non invia il dispositivo entro il termine concordato, la garanzia continua a decorrere normalmente, senza proroga, e si calcola secondo ' +
        'il periodo di garanzia originario.',
    ],
    reading:
      'Conta la consegna in tempo del dispositivo al corriere; il termine decorre di nuovo dal giorno in cui Le chiediamo di inviarlo, se è ' +
      'successivo. In tempo, la richiesta si valuta al giorno della prima richiesta e i giorni fino al ritorno del dispositivo non contano per ' +
      'la garanzia. In ritardo, si valuta al giorno della consegna. Una seconda richiesta per lo stesso difetto prima che sia risolto mantiene ' +
      'la prima data.',
  },
  'W4.expired': {
    text: ['Questa garanzia non vale per prodotti la cui garanzia è scaduta.'],
    reading:
      'Se il giorno di ricezione non è noto, il nostro team esamina richieste fino a {graceDays} {graceDays|giorno|giorni} dopo la fine.',
  },
  'W4.channel': {
    text: ['Questa garanzia non vale per prodotti acquistati da canali non autorizzati o rivenduti da altri.'],
    reading: null,
  },
  'W4.cause': {
    text: [
      'Questa garanzia non vale per la normale usura, lo scolorimento o il consumo durante l’uso.',
      'Né per danni causati da uso, manipolazione o conservazione impropri o da incidenti (cadute, acqua, temperature estreme, insetti ecc.).',
      'Né per danni causati da riparazione, modifica o smontaggio non autorizzati.',
      'Né per danni dovuti all’uso di parti o software non autorizzati.',
      'Né per danni causati da virus, attacchi informatici, forza maggiore o dalla spedizione per la riparazione.',
    ],
    reading: null,
  },
  'W4.proof': {
    text: ['Questa garanzia non vale per prodotti senza una valida prova d’acquisto.'],
    reading: 'Un ordine registrato da noi è la prova.',
  },
  'W4.category': {
    text: ['Questa garanzia non vale per imballaggi, articoli in omaggio, consumabili e accessori (salvo difetto al primo utilizzo).'],
    reading:
      'Accessori e omaggi possono essere riparati a spese del cliente; consumabili, materiali, filtri e imballaggi non si riparano. Ciò che non ' +
      'è nel nostro catalogo lo esamina il nostro team.',
  },
  'W5.firstuse': {
    text: [
      'Accessori, consumabili e imballaggi non sono coperti ma possono essere sostituiti gratuitamente se difettosi al primo utilizzo.',
    ],
    reading:
      'Vale anche per gli omaggi, e per {accessoryMonths} {accessoryMonths|mese|mesi}; la quota del trasporto a carico del cliente è ' +
      '{firstUseShare}.',
  },
  'W.agents': { text: ['EM-Smart non è responsabile di promesse fatte da agenti non autorizzati.'], reading: null },
  'W5.discontinued': {
    text: [
      'Per i prodotti fuori produzione EM-Smart annuncia la data finale di manutenzione, dopo la quale il servizio di garanzia cessa.',
    ],
    reading: null,
  },
  'W5.agreement': { text: ['Per i prodotti con un contratto di assistenza separato prevale il contratto firmato.'], reading: null },
  W6: {
    text: [
      'Le seguenti azioni sono severamente vietate e possono far decadere la garanzia o causare lesioni o danni:',
      'Non colleghi né scolleghi il cavo USB a macchina accesa (niente collegamento a caldo).',
      'Non guardi direttamente la lente del laser mentre è in funzione, nemmeno con occhiali protettivi.',
      'Non esegua marcature prolungate senza aspirazione dei fumi, soprattutto con materiali come PVC o pelle.',
      'Non sposti la macchina mentre è in funzione.',
      'Non pulisca l’interno della macchina con un panno bagnato.',
      'Non smonti la macchina senza autorizzazione. Uno smontaggio non autorizzato incide sul diritto alla garanzia e può causare altri danni per ' +
        'manipolazione impropria.',
    ],
    reading: 'Un’azione vietata non pone fine da sola a una richiesta: il nostro team la esamina.',
  },
  'W.liability': {
    text: [
      'Salvo quanto previsto dalla legge, EM-Smart non è responsabile di lesioni personali, perdita di dati, interruzione dell’attività o altri ' +
        'danni indiretti o consequenziali causati dall’uso o dall’impossibilità di usare il prodotto.',
    ],
    reading: null,
  },
  'W.law': {
    text: [
      'Questa garanzia Le conferisce diritti legali specifici, che possono variare secondo il Paese o la regione. Per i dettagli consulti la legge ' +
        'locale.',
    ],
    reading: null,
  },
  'W.update': {
    text: ['EM-Smart si riserva il diritto di interpretare e aggiornare queste condizioni in linea con le leggi e i regolamenti locali.'],
    reading: null,
  },
} satisfies Partial<Record<Clause, ClauseTranslation>>
