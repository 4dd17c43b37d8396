import type { people as english } from '../../en/staff/people.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const people: SameKeys<typeof english> = {
  title: 'Mitarbeitende',
  lead: 'Wer sich an dieser Konsole anmelden darf. Alle hier melden sich mit einem Passkey an und mit nichts anderem.',
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
  saveRole: 'Rolle setzen',
  roleText: 'Beendet alle Sitzungen. Die nächste Anmeldung gilt für die neue Rolle.',
  recover: 'Passkey verloren: neuer Link',
  recoverText: 'Nimmt Passkeys und Sitzungen weg und zeigt einmal einen Link für einen neuen Passkey.',
  remove: 'Zugang entziehen',
  removeText: 'Beendet die Sitzungen und nimmt die Passkeys weg. Was getan wurde, bleibt unter dem Namen stehen.',
  inviteTitle: 'Jemanden einladen',
  inviteLead:
    'Sie erhalten einen Link, den Sie auf einem sicheren Weg weitergeben. Er richtet innerhalb von 24 Stunden einmal einen Passkey ein.',
  email: 'E-Mail-Adresse',
  invite: 'Link erstellen',
  linkTitle: 'Der Link für {name}, nur jetzt zu sehen',
  linkText:
    'Er gilt einmal innerhalb von 24 Stunden. Wer ihn zuerst öffnet, kann unter diesem Namen einen Passkey einrichten. Geben Sie ihn deshalb auf einem sicheren Weg weiter.',
  link: 'Link',
  again: 'Wer hier arbeitet, lässt sich nur mit einem Passkey ändern, der in der letzten Viertelstunde verwendet wurde.',
  done: { role: 'Die Rolle ist geändert.', remove: 'Der Zugang ist entzogen.' },
  because: {
    known: 'Jemand mit dieser Adresse arbeitet schon hier. Ändern Sie den Eintrag in der Liste.',
    self: 'Ihren eigenen Zugang können Sie nicht ändern; das kann jemand anderes mit der Rolle Admin.',
    'not-an-address': 'Bitte geben Sie eine E-Mail-Adresse wie name@example.com ein.',
    'no-such-person': 'Diese Person arbeitet hier nicht mehr.',
    'moved-on': 'Jemand anderes hat diese Rolle eben geändert. Die Liste zeigt den neuen Stand.',
  },
}
