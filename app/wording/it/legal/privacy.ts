import type { KeptWords, PrivacyWords } from '../../en/legal/privacy.ts'

const kept: KeptWords = {
  account: {
    what: 'Account: indirizzo e-mail, nome, lingua, negozio, indirizzi di ritiro salvati, passkey',
    why: 'Perché possa accedere, vedere gli ordini e fare richieste.',
    parts: { all: '' },
  },
  signIn: {
    what: 'Accesso: codici monouso, sessioni, indirizzo di rete, browser, Paese se noto',
    why: 'Per tenere altri fuori dal Suo account e informarLa di nuovi accessi.',
    parts: { code: 'codice', unused: 'sessione non usata', session: 'sessione al massimo', tries: 'tentativi contati' },
  },
  orders: {
    what: 'Ordini: articoli, importi, indirizzo di consegna, pacchi, numeri di serie, punti',
    why: 'Per mostrare gli ordini e stabilire che cosa è possibile. Gli ordini ci arrivano dal negozio in cui sono stati effettuati.',
    parts: { contact: 'nome e indirizzo', rest: 'documento senza nome' },
  },
  requests: {
    what: 'Richieste: ciò che ci dice, la nostra risposta con gli importi, ritiri, rimborsi',
    why: 'Per rispondere ad annullamenti, resi, cambi e riparazioni ed eseguirli.',
    parts: {
      contact: 'nome e indirizzo',
      rest: 'documento senza nome',
      draft: 'richiesta non inviata',
      price: 'rimborso mostrato ma non richiesto',
    },
  },
  recalls: {
    what: 'Richiami di prodotti: indirizzo, prodotto, numero di serie, la Sua risposta',
    why: 'Per avvisarLa di un prodotto non sicuro e provare di averlo fatto.',
    parts: { contact: 'indirizzo e numero di serie', rest: 'prodotto e risposta' },
  },
  withdrawals: {
    what: 'Recessi: nome, ordine, destinazione della conferma, momento di ricezione',
    why: 'Per confermare un recesso, eseguirlo e provare che è stato ricevuto.',
    parts: { all: '' },
  },
  files: {
    what: 'Foto, video e log che ci invia',
    why: 'Per valutare danni e difetti.',
    parts: {
      filed: 'dopo la fine della richiesta',
      unfiled: 'per una richiesta non inviata',
      unfinished: 'caricamento interrotto',
      rejected: 'nota di un file non accettato',
    },
  },
  messages: { what: 'Messaggi al servizio clienti', why: 'Per risponderLe.', parts: { all: '' } },
  mails: {
    what: 'E-mail che Le inviamo',
    why: 'Per informarLa su ordini e richieste.',
    parts: { text: 'testo', fact: 'il fatto dell’invio', code: 'il fatto dell’invio di un codice di accesso' },
  },
  vouchers: {
    what: 'Buoni in cui converte i punti',
    why: 'Per creare il codice nel negozio e tenere giusti i punti.',
    parts: { code: 'codice, dopo la fine del buono', rest: 'documento senza il codice' },
  },
  exports: { what: 'Copie dei Suoi dati che richiede', why: 'Perché possa scaricarle.', parts: { all: '' } },
  trail: {
    what: 'Registro delle modifiche: che cosa è stato fatto e quando, con indirizzo di rete e browser, senza nome',
    why: 'Per provare chi ha fatto che cosa e scoprire abusi.',
    parts: { all: '' },
  },
}

export const privacy: PrivacyWords = {
  controller: 'Titolare del trattamento',
  officer: 'Responsabile della protezione dei dati',
  kept: 'Che cosa conserviamo, perché e per quanto',
  columns: { what: 'Che cosa', why: 'Perché', ground: 'Base giuridica', time: 'Per quanto' },
  grounds: {
    b: 'Contratto, art. 6, par. 1, lett. b), GDPR',
    c: 'Obbligo legale, art. 6, par. 1, lett. c), GDPR',
    f: 'Legittimo interesse alla sicurezza, art. 6, par. 1, lett. f), GDPR',
  },
  keptWords: kept,
  asAccount: 'fino all’eliminazione dell’account',
  noEnd: 'senza fine stabilita',
  fromOrder: (years) => `${years} dall’ordine`,
  fromReceipt: (years) => `${years} dalla ricezione`,
  part: (part, time) => `${part}: ${time}`,
  notUsed: 'Non mostriamo pubblicità, non usiamo analisi e non vendiamo dati.',
  recipients: 'Chi altro riceve dati',
  recipientsText: 'Chi lavora per noi riceve solo ciò che gli serve.',
  recipientColumns: { what: 'Per che cosa', who: 'Chi', where: 'Dove', safeguard: 'Tutela fuori dal SEE' },
  roles: {
    hosting: 'Gestisce i server e la base di dati',
    shop: 'Gestisce il negozio da cui provengono gli ordini',
    mail: 'Recapita le nostre e-mail',
    files: 'Conserva i file che ci invia',
    carrier: 'Ritira o consegna pacchi: nome, indirizzo, numero di telefono',
  },
  carrierByHand: 'Il corriere che Le indichiamo per il pacco',
  inEurope: 'non necessaria',
  automatic: 'Risposte automatiche',
  automaticText:
    'Il portale calcola subito che cosa può fare con un ordine e quanto costa, secondo le condizioni pubblicate e ciò che indica. Non valuta nessuno: contano solo l’ordine e le risposte. Se non è d’accordo con una risposta, chieda un’eccezione o ci scriva, e una persona la esaminerà.',
  rights: 'I Suoi diritti',
  rightsItems: [
    'Vedere e scaricare i Suoi dati: nel Suo account sotto “I dati personali”, o da noi.',
    'Far correggere dati sbagliati: nel Suo account, o da noi.',
    'Far eliminare i Suoi dati: nel Suo account sotto “Elimina il mio account”. Ciò che la legge ci impone di conservare è bloccato fino alla scadenza.',
  ],
  rightsByLaw: [
    'Farne limitare l’uso e trasferirli ad altri in un formato comune.',
    'Opporsi, per motivi Suoi, a ciò che si fonda sul nostro legittimo interesse.',
  ],
  complain: 'Può anche presentare reclamo a un’autorità per la protezione dei dati, ad esempio:',
  mustYou: 'Che cosa deve indicarci',
  mustYouText:
    'Senza indirizzo e-mail non c’è un account, e senza indirizzo e numero di telefono non può passare un corriere. Tutto ciò che è indicato come facoltativo si può omettere.',
}
