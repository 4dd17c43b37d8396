import type { legs as english } from '../../en/pages/legs.ts'
import type { SameKeys } from '../../pages/same-keys.ts'
import { order } from './order.ts'

const { other: _, ...told } = order.events

export const legs: SameKeys<typeof english> = {
  title: 'Colis',
  kinds: {
    outbound: 'Livraison chez vous',
    return: 'Retour vers nous',
    to_repair: 'Vers notre atelier',
    back: 'Retour chez vous',
    replacement: 'Article de remplacement pour vous',
  },
  staffKinds: {
    outbound: 'Vers le client',
    return: 'Retour du client',
    to_repair: 'Vers la réparation',
    back: 'Retour chez le client',
    replacement: 'Article de remplacement pour le client',
  },
  statuses: { ...told, returned_to_sender: 'Retour à l’expéditeur', cancelled: 'Annulé' },
  since: 'Mis à jour le {date}',
  expected: 'Attendu le {date}',
  follow: 'Suivre chez {carrier}',
  silent: 'Pas de nouvelles depuis le {date}. Interrogez le transporteur, ou marquez le colis comme perdu.',
}
