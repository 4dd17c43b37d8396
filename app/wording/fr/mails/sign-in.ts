import type { NewSignInWords, SignInCodeWords } from '../../en/mails/sign-in.ts'

export const signInCode: SignInCodeWords = {
  subject: 'Votre code de connexion EM-Smart',
  preview: 'Le code se trouve dans cet e-mail. Il fonctionne une fois, pendant quelques minutes.',
  heading: 'Votre code de connexion',
  enter: 'Saisissez ce code dans la fenêtre du navigateur où vous l’avez demandé :',
  validity: (until) => `Il fonctionne une fois, jusqu’au ${until}.`,
  order: 'Commande',
  askedAt: 'Demandé le',
  device: 'Avec',
  place: 'Depuis',
  onSystem: (browser, system) => `${browser} sur ${system}`,
  neverAsk: 'Nous ne demandons jamais ce code par téléphone, chat ou e-mail. Ne le communiquez à personne.',
  notYou: 'Vous n’avez pas demandé de code ? Ignorez cet e-mail : sans le code, personne n’accède à votre compte.',
}

export const newSignIn: NewSignInWords = {
  subject: 'Nouvelle connexion à votre compte EM-Smart',
  preview: 'Si c’était vous, vous n’avez rien à faire.',
  heading: 'Nouvelle connexion à votre compte',
  happened: 'Une connexion à votre compte a eu lieu depuis un appareil que nous n’avions jamais vu.',
  afterAll: 'Une connexion à votre compte a eu lieu avec une clé d’accès. Aucun appareil n’était connecté auparavant.',
  at: 'Quand',
  wasYou: 'Si c’était vous, vous n’avez rien à faire.',
  notYou: 'Si ce n’était pas vous, déconnectez tous les appareils, supprimez les clés d’accès que vous ne connaissez pas et dites-le-nous.',
  review: 'Voir et déconnecter les appareils',
}
