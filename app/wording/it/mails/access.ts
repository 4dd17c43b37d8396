import type { PasskeyChangedWords, StaffAccessWords } from '../../en/mails/access.ts'

export const passkeyChanged: PasskeyChangedWords = {
  preview: 'Se riconosce questa operazione, non deve fare nulla.',
  added: {
    subject: 'Una passkey è stata aggiunta al Suo account EM-Smart',
    heading: 'Una passkey è stata aggiunta',
    happened: 'Da ora questa passkey permette di accedere al Suo account, senza codice via e-mail.',
  },
  removed: {
    subject: 'Una passkey è stata rimossa dal Suo account EM-Smart',
    heading: 'Una passkey è stata rimossa',
    happened: 'Questa passkey non permette più di accedere al Suo account. Con un codice via e-mail è sempre possibile.',
  },
  at: 'Quando',
  wasYou: 'Se riconosce questa operazione, non deve fare nulla.',
  notYou:
    'Se non la riconosce, acceda, rimuova le passkey che non conosce, disconnetta tutti i dispositivi e risponda a questa e-mail, così possiamo aiutarLa.',
  open: 'Vedi le passkey',
}

export const staffAccess: StaffAccessWords = {
  preview: 'Se ne è al corrente, non deve fare nulla.',
  somebody: 'Un collega',
  commandLine: 'la riga di comando del server',
  yours: {
    invited: 'Ha ricevuto l’accesso alla console EM-Smart',
    recovered: 'Il Suo accesso alla console EM-Smart è stato reimpostato',
    passkey: 'Una passkey è stata aggiunta al Suo accesso alla console EM-Smart',
    role: 'Il Suo ruolo nella console EM-Smart è stato modificato',
    removed: 'Il Suo accesso alla console EM-Smart è stato rimosso',
  },
  others: {
    invited: (name) => `Accesso alla console EM-Smart concesso: ${name}`,
    recovered: (name) => `Accesso alla console EM-Smart reimpostato: ${name}`,
    passkey: (name) => `Passkey aggiunta all’accesso di ${name}`,
    role: (name) => `Ruolo nella console EM-Smart modificato: ${name}`,
    removed: (name) => `Accesso alla console EM-Smart rimosso: ${name}`,
  },
  happened: {
    invited: 'È stato creato un link che configura una passkey, una sola volta, entro 24 ore.',
    recovered:
      'Tutte le passkey e le sessioni di questo accesso sono state rimosse, ed è stato creato un link che configura una nuova passkey, una sola volta, entro 24 ore.',
    passkey: 'La passkey è stata configurata con il link. Da ora apre la console.',
    role: 'Tutte le sessioni sono state chiuse; il nuovo ruolo vale dal prossimo accesso.',
    removed: 'Tutte le passkey e le sessioni di questo accesso sono state rimosse.',
  },
  person: 'Persona',
  role: 'Ruolo',
  roles: { agent: 'Operatore', finance: 'Contabilità', admin: 'Amministratore' },
  by: 'Modificato da',
  at: 'Quando',
  apart: 'Per 7 giorni nessuno dei due può approvare ciò che l’altro propone.',
  notYou: 'Se non se l’aspettava, chiami subito un altro amministratore; non risponda via e-mail. Finché non è chiaro, non approvi nulla.',
  notKnown: 'Se nessuno gliene ha parlato, chieda alla persona per telefono. Se non ne sa nulla, rimuova questo accesso sotto People.',
  open: 'Apri People',
  whyYou: 'Questa e-mail va alla persona e a tutti gli amministratori a ogni modifica di un accesso e non può essere disattivata.',
}
