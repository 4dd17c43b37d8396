import type { found as english } from '../../en/pages/found.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const found: SameKeys<typeof english> = {
  signIn: 'Vos commandes, suivi, garantie, retours et réparations chez EM-Smart. Connexion par code e-mail, sans mot de passe.',
  returns: 'Ce que vous pouvez annuler, retourner ou échanger chez EM-Smart, dans quel délai, à quels frais et avec quel remboursement.',
  warranty: 'Ce que couvre la garantie EM-Smart et pendant combien de temps, qui paie le transport et comment se passe une réparation.',
  legal: 'Conditions générales, données personnelles, droit de rétractation, mentions légales et accessibilité des boutiques EM-Smart.',
  legalPage: '{title} · EM-Smart, {store}',
  withdraw: 'Se rétracter d’un contrat avec EM-Smart dans le délai légal, sans compte. Accusé de réception immédiat par e-mail.',
}
