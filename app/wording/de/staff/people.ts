import type { people as english } from '../../en/staff/people.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const people: SameKeys<typeof english> = {
  title: 'Mitarbeitende',
  lead: 'Wer sich an dieser Konsole anmelden darf. Die Anmeldung ist nur mit Passkey möglich.',
  caption: 'Mitarbeitende',
  name: 'Name',
  role: 'Rolle',
  passkeys: 'Passkeys',
  lastSignIn: 'Letzte Anmeldung',
  never: 'Noch nie',
  you: 'Sie',
  invited: 'Eingeladen',
  change: 'Ändern',
  changeOne: '{name} ändern',
  saveRole: 'Rolle speichern',
  roleText: 'Beendet alle Sitzungen. Die nächste Anmeldung gilt für die neue Rolle.',
  recover: 'Passkey verloren: neuer Link',
  recoverText: 'Entfernt Passkeys, beendet Sitzungen und zeigt einmalig einen Link für einen neuen Passkey.',
  remove: 'Zugang entziehen',
  removeText: 'Beendet die Sitzungen und entfernt die Passkeys. Bisherige Schritte bleiben unter dem Namen sichtbar.',
  inviteTitle: 'Jemanden einladen',
  inviteLead:
    'Sie erhalten einen Link, den Sie auf einem sicheren Weg weitergeben. Er richtet innerhalb von 24 Stunden einmal einen Passkey ein.',
  email: 'E-Mail-Adresse',
  invite: 'Link erstellen',
  linkTitle: 'Link für {name} (nur jetzt sichtbar)',
  linkText:
    'Er gilt einmal innerhalb von 24 Stunden. Wer ihn zuerst öffnet, kann unter diesem Namen einen Passkey einrichten. Geben Sie ihn deshalb auf einem sicheren Weg weiter.',
  link: 'Link',
  again: 'Verwenden Sie Ihren Passkey noch einmal, um Zugänge zu ändern (15 Minuten gültig).',
  done: { role: 'Die Rolle ist geändert.', remove: 'Der Zugang ist entzogen.' },
  because: {
    known: 'Für diese Adresse gibt es bereits einen Zugang. Ändern Sie den Eintrag in der Liste.',
    self: 'Ihren eigenen Zugang können Sie nicht ändern; das kann eine andere Person aus der Verwaltung.',
    'not-an-address': 'Bitte geben Sie eine E-Mail-Adresse wie name@example.com ein.',
    'no-such-person': 'Diese Person hat keinen Zugang mehr.',
    'moved-on': 'Jemand anderes hat diese Rolle eben geändert. Die Liste zeigt den neuen Stand.',
  },
}
