import type { CookieWords } from '../../en/legal/cookies.ts'

export const cookies: CookieWords = {
  only: 'Uniquement le nécessaire',
  onlyText:
    'Le portail ne dépose que des cookies dont il ne peut se passer, ou qui retiennent vos propres choix. Nous ne vous demandons donc pas de consentement. Il n’y a ni cookies d’autres entreprises, ni publicité, ni mesure d’audience.',
  cookies: 'Cookies',
  storage: 'Conservé uniquement dans le navigateur',
  storageText: 'Les pages conservent aussi ceci dans votre navigateur. Rien n’en est envoyé vers nous.',
  columns: { name: 'Nom', purpose: 'Finalité', time: 'Durée' },
  untilClosed: 'jusqu’à la fermeture du navigateur',
  untilTabClosed: 'jusqu’à la fermeture de l’onglet',
  untilCleared: 'jusqu’à l’effacement',
  purposes: {
    session: 'Maintient votre connexion.',
    login: 'Lie un code de connexion au navigateur où vous l’avez demandé.',
    device:
      'Reconnaît un appareil déjà utilisé pour vous connecter, afin que d’autres, en devinant des codes, ne puissent pas vous bloquer.',
    passkey: 'Lie une connexion avec une clé d’accès à ce navigateur.',
    claim: 'Lie le code d’ajout d’une commande à ce navigateur.',
    shop: 'Lie une connexion par la boutique à ce navigateur.',
    staff: 'Maintient la connexion de notre personnel à sa console.',
    region: 'La boutique que vous avez choisie.',
    language: 'La langue que vous avez choisie.',
    'draft:': 'Un message que vous rédigez, jusqu’à son envoi.',
    positions: 'La position dans une page, pour que « Retour » y ramène.',
    'staff-keys': 'Indique si notre personnel a activé les raccourcis clavier.',
  },
  remove: 'Supprimer les cookies',
  removeText:
    'Vous pouvez supprimer les cookies à tout moment dans les réglages de votre navigateur. Votre session prend alors fin et la boutique et la langue vous sont à nouveau demandées.',
}
