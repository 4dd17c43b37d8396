import type { live as english } from '../../en/pages/live.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const live: SameKeys<typeof english> = {
  asOf: 'Mis à jour le {date}.',
  live: 'Cette page se met à jour toute seule.',
  reload: 'Rechargez la page pour voir les dernières nouvelles.',
  queueNews: '{count, plural, one {1 dossier a bougé} other {# dossiers ont bougé}} : actualiser la file',
  company: '{count, plural, one {{names} a aussi ouvert ce dossier.} other {{names} ont aussi ouvert ce dossier.}}',
  caseMoved: 'Ce dossier a changé depuis que vous l’avez ouvert.',
  caseShow: 'Afficher l’état actuel',
}
