import type { PasskeyChangedWords, StaffAccessWords } from '../../en/mails/access.ts'

export const passkeyChanged: PasskeyChangedWords = {
  preview: 'Si c’était vous, vous n’avez rien à faire.',
  added: {
    subject: 'Une clé d’accès a été ajoutée à votre compte EM-Smart',
    heading: 'Une clé d’accès a été ajoutée',
    happened: 'Cette clé d’accès permet désormais de se connecter à votre compte, sans code par e-mail.',
  },
  removed: {
    subject: 'Une clé d’accès de votre compte EM-Smart a été supprimée',
    heading: 'Une clé d’accès a été supprimée',
    happened: 'Cette clé d’accès ne permet plus de se connecter à votre compte. Un code par e-mail reste toujours possible.',
  },
  at: 'Quand',
  wasYou: 'Si c’était vous, vous n’avez rien à faire.',
  notYou:
    'Si ce n’était pas vous, connectez-vous, supprimez les clés d’accès que vous ne connaissez pas, déconnectez tous les appareils et répondez à cet e-mail pour que nous puissions vous aider.',
  open: 'Voir vos clés d’accès',
}

export const staffAccess: StaffAccessWords = {
  preview: 'Si vous êtes au courant, vous n’avez rien à faire.',
  somebody: 'Un collègue',
  commandLine: 'la ligne de commande du serveur',
  yours: {
    invited: 'Vous avez reçu un accès à la console EM-Smart',
    recovered: 'Votre accès à la console EM-Smart a été réinitialisé',
    passkey: 'Une clé d’accès a été ajoutée à votre accès à la console EM-Smart',
    role: 'Votre rôle dans la console EM-Smart a été modifié',
    removed: 'Votre accès à la console EM-Smart a été supprimé',
  },
  others: {
    invited: (name) => `Accès à la console EM-Smart accordé : ${name}`,
    recovered: (name) => `Accès à la console EM-Smart réinitialisé : ${name}`,
    passkey: (name) => `Clé d’accès ajoutée à l’accès de ${name}`,
    role: (name) => `Rôle dans la console EM-Smart modifié : ${name}`,
    removed: (name) => `Accès à la console EM-Smart supprimé : ${name}`,
  },
  happened: {
    invited: 'Un lien a été créé qui configure une clé d’accès, une seule fois, dans les 24 heures.',
    recovered:
      'Toutes les clés d’accès et sessions de cet accès ont été supprimées, et un lien a été créé qui configure une nouvelle clé d’accès, une seule fois, dans les 24 heures.',
    passkey: 'La clé d’accès a été configurée avec le lien. Elle ouvre désormais la console.',
    role: 'Toutes les sessions ont été fermées ; le nouveau rôle vaut dès la prochaine connexion.',
    removed: 'Toutes les clés d’accès et sessions de cet accès ont été supprimées.',
  },
  person: 'Personne',
  role: 'Rôle',
  roles: { agent: 'Agent', finance: 'Comptabilité', admin: 'Administrateur' },
  by: 'Modifié par',
  at: 'Quand',
  apart: 'Pendant 7 jours, aucun des deux ne peut approuver ce que l’autre propose.',
  notYou:
    'Si vous ne vous y attendiez pas, appelez tout de suite un autre administrateur ; ne répondez pas par e-mail. Tant que ce n’est pas clair, n’approuvez rien.',
  notKnown:
    'Si personne ne vous en a parlé, demandez à la personne par téléphone. Si elle n’est au courant de rien, supprimez cet accès sous People.',
  open: 'Ouvrir People',
  whyYou:
    'Cet e-mail est envoyé à la personne et à tous les administrateurs à chaque modification d’un accès et ne peut pas être désactivé.',
}
