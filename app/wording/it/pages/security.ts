import type { security as english } from '../../en/pages/security.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const security: SameKeys<typeof english> = {
  account: 'Il Suo account',
  sessionsTitle: 'Dispositivi connessi',
  sessionsLead: 'Una sessione termina da sé dopo una settimana senza uso, e in ogni caso dopo 30 giorni.',
  sessionsEnded: 'Fatto. Quei browser sono disconnessi.',
  thisBrowser: 'Questo browser',
  unknownBrowser: 'Browser sconosciuto',
  lastSeen: 'Ultimo uso: {when}',
  end: 'Disconnetti',
  endOne: 'Disconnetti {device}',
  endOthers: 'Disconnetti tutti gli altri',
  passkeysTitle: 'Passkey',
  passkeysLead: 'Acceda con l’impronta, il volto o il blocco del dispositivo, senza attendere un’e-mail.',
  passkeyAdded: 'La passkey è pronta per l’uso.',
  passkeyRemoved: 'La passkey è stata rimossa. Si può eliminare anche sul dispositivo stesso.',
  passkeyUsed: 'Aggiunta: {added}. Ultimo uso: {used}',
  passkeyUnused: 'Aggiunta: {added}. Non ancora usata',
  addPasskey: 'Aggiungi una passkey',
  passkeyName: 'Nome della passkey',
  rename: 'Rinomina',
  save: 'Salva',
  remove: 'Rimuovi',
  removeOne: 'Rimuovi la passkey {name}',
}
