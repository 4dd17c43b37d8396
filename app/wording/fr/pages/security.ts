import type { security as english } from '../../en/pages/security.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const security: SameKeys<typeof english> = {
  account: 'Votre compte',
  sessionsTitle: 'Appareils connectés',
  sessionsLead: 'Une session prend fin d’elle-même après une semaine sans utilisation, et dans tous les cas après 30 jours.',
  sessionsEnded: 'C’est fait. Ces navigateurs sont déconnectés.',
  thisBrowser: 'Ce navigateur',
  unknownBrowser: 'Navigateur inconnu',
  lastSeen: 'Dernière utilisation : {when}',
  end: 'Déconnecter',
  endOne: 'Déconnecter {device}',
  endOthers: 'Déconnecter tous les autres',
  passkeysTitle: 'Clés d’accès',
  passkeysLead: 'Connectez-vous avec votre empreinte, votre visage ou le verrouillage de votre appareil, sans attendre d’e-mail.',
  passkeyAdded: 'Votre clé d’accès est prête.',
  passkeyRemoved: 'La clé d’accès est supprimée. Vous pouvez aussi l’effacer sur l’appareil lui-même.',
  passkeyUsed: 'Ajoutée : {added}. Dernière utilisation : {used}',
  passkeyUnused: 'Ajoutée : {added}. Pas encore utilisée',
  addPasskey: 'Ajouter une clé d’accès',
  passkeyName: 'Nom de la clé d’accès',
  rename: 'Renommer',
  save: 'Enregistrer',
  remove: 'Supprimer',
  removeOne: 'Supprimer la clé d’accès {name}',
}
