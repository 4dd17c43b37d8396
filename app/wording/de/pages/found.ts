import type { found as english } from '../../en/pages/found.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const found: SameKeys<typeof english> = {
  signIn:
    'Ihre Bestellungen, Sendungen, Garantien, Rückgaben und Reparaturen bei EM-Smart. Anmelden mit einem Code per E-Mail, ohne Passwort.',
  returns: 'Was Sie bei EM-Smart stornieren, zurückgeben oder umtauschen können, bis wann, was es kostet und was Sie zurückbekommen.',
  warranty: 'Was die EM-Smart-Garantie abdeckt und wie lange, wer den Versand zahlt und wie eine Reparatur abläuft.',
  legal: 'AGB, Datenschutz, Widerrufsrecht, Impressum und Barrierefreiheit der EM-Smart-Shops.',
  legalPage: '{title} · EM-Smart, {store}',
  withdraw:
    'Verträge mit EM-Smart innerhalb der gesetzlichen Frist widerrufen, ohne Konto. Die Eingangsbestätigung kommt sofort per E-Mail.',
}
