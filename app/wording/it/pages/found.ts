import type { found as english } from '../../en/pages/found.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const found: SameKeys<typeof english> = {
  signIn: 'Ordini, tracciamento, garanzia, resi e riparazioni EM-Smart. Accesso con un codice via e-mail, senza password.',
  returns:
    'Che cosa si può annullare, rendere o cambiare da EM-Smart, fino a quando, quanto costa e quanto si riceve, clausola per clausola.',
  warranty:
    'Che cosa copre la garanzia EM-Smart e per quanto, chi paga il trasporto e come funziona una riparazione, clausola per clausola.',
  legal: 'Condizioni generali, privacy, diritto di recesso, note legali e accessibilità dei negozi EM-Smart.',
  legalPage: '{title} · EM-Smart, {store}',
  withdraw: 'Recedere da un contratto con EM-Smart entro il termine di legge, senza account. Conferma immediata via e-mail.',
}
