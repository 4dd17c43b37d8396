import type { security as english } from '../../en/pages/security.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const security: SameKeys<typeof english> = {
  account: 'Uw account',
  sessionsTitle: 'Waar u bent ingelogd',
  sessionsLead: 'Een sessie eindigt vanzelf na een week zonder gebruik, en in elk geval na 30 dagen.',
  sessionsEnded: 'Klaar. Die browsers zijn uitgelogd.',
  thisBrowser: 'Deze browser',
  unknownBrowser: 'Onbekende browser',
  lastSeen: 'Laatst gebruikt {when}',
  end: 'Uitloggen',
  endOne: '{device} uitloggen',
  endOthers: 'Overal elders uitloggen',
  passkeysTitle: 'Passkeys',
  passkeysLead: 'Log in met uw vingerafdruk, uw gezicht of de vergrendeling van uw apparaat, zonder op een e-mail te wachten.',
  passkeyAdded: 'Uw passkey is klaar voor gebruik.',
  passkeyRemoved: 'De passkey is verwijderd. U kunt haar ook op het apparaat zelf wissen.',
  passkeyUsed: 'Toegevoegd {added}, laatst gebruikt {used}',
  passkeyUnused: 'Toegevoegd {added}, nog niet gebruikt',
  addPasskey: 'Passkey toevoegen',
  passkeyName: 'Naam van de passkey',
  rename: 'Naam wijzigen',
  save: 'Opslaan',
  remove: 'Verwijderen',
  removeOne: 'Passkey {name} verwijderen',
}
