import type { security as english } from '../../en/pages/security.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const security: SameKeys<typeof english> = {
  account: 'Ihr Konto',
  sessionsTitle: 'Wo Sie angemeldet sind',
  sessionsLead: 'Eine Sitzung endet von selbst nach einer Woche ohne Nutzung und spätestens nach 30 Tagen.',
  sessionsEnded: 'Erledigt. Diese Browser sind abgemeldet.',
  thisBrowser: 'Dieser Browser',
  unknownBrowser: 'Unbekannter Browser',
  lastSeen: 'Zuletzt verwendet {when}',
  end: 'Abmelden',
  endOne: '{device} abmelden',
  endOthers: 'Überall sonst abmelden',
  passkeysTitle: 'Passkeys',
  passkeysLead: 'Melden Sie sich mit Fingerabdruck, Gesicht oder der Sperre Ihres Geräts an, ohne auf eine E-Mail zu warten.',
  passkeyAdded: 'Ihr Passkey kann jetzt verwendet werden.',
  passkeyRemoved: 'Der Passkey ist entfernt. Sie können ihn auch auf dem Gerät selbst löschen.',
  passkeyUsed: 'Hinzugefügt {added}, zuletzt verwendet {used}',
  passkeyUnused: 'Hinzugefügt {added}, noch nicht verwendet',
  addPasskey: 'Passkey hinzufügen',
  passkeyName: 'Name des Passkeys',
  rename: 'Umbenennen',
  save: 'Speichern',
  remove: 'Entfernen',
  removeOne: 'Passkey {name} entfernen',
}
