import type { KeptWords, PrivacyWords } from '../../en/legal/privacy.ts'

const kept: KeptWords = {
  account: {
    what: 'Compte : adresse e-mail, nom, langue, boutique, adresses d’enlèvement enregistrées, clés d’accès',
    why: 'Pour que vous puissiez vous connecter, voir vos commandes et faire des demandes.',
    parts: { all: '' },
  },
  signIn: {
    what: 'Connexion : codes à usage unique, sessions, adresse réseau, navigateur, pays s’il est connu',
    why: 'Pour protéger votre compte et vous informer des nouvelles connexions.',
    parts: { code: 'code', unused: 'session inutilisée', session: 'session au plus', tries: 'essais comptés' },
  },
  orders: {
    what: 'Commandes : articles, montants, adresse de livraison, colis, numéros de série, points',
    why: 'Pour afficher vos commandes et déterminer ce qui est possible. Vos commandes nous viennent de la boutique où vous les avez passées.',
    parts: { contact: 'nom et adresse', rest: 'pièce sans nom' },
  },
  requests: {
    what: 'Demandes : vos indications, notre réponse et ses montants, enlèvements, remboursements',
    why: 'Pour répondre aux annulations, retours, échanges et réparations et les exécuter.',
    parts: {
      contact: 'nom et adresse',
      rest: 'pièce sans nom',
      draft: 'demande non envoyée',
      price: 'remboursement affiché mais non demandé',
    },
  },
  recalls: {
    what: 'Rappels de produits : adresse, produit, numéro de série, votre réponse',
    why: 'Pour vous avertir d’un produit dangereux et prouver que nous l’avons fait.',
    parts: { contact: 'adresse et numéro de série', rest: 'produit et réponse' },
  },
  withdrawals: {
    what: 'Rétractations : nom, commande, destination de l’accusé de réception, moment de réception',
    why: 'Pour accuser réception d’une rétractation, l’exécuter et prouver sa réception.',
    parts: { all: '' },
  },
  files: {
    what: 'Photos, vidéos et journaux que vous nous envoyez',
    why: 'Pour évaluer dommages et défauts.',
    parts: {
      filed: 'après la fin de la demande',
      unfiled: 'pour une demande non envoyée',
      unfinished: 'envoi interrompu',
      rejected: 'mention d’un fichier non accepté',
    },
  },
  messages: { what: 'Messages au service client', why: 'Pour vous répondre.', parts: { all: '' } },
  mails: {
    what: 'E-mails que nous vous envoyons',
    why: 'Pour vous informer de vos commandes et demandes.',
    parts: { text: 'texte', fact: 'mention de l’envoi', code: 'mention de l’envoi d’un code de connexion' },
  },
  vouchers: {
    what: 'Bons d’achat contre lesquels vous échangez des points',
    why: 'Pour créer leur code dans la boutique et tenir vos points à jour.',
    parts: { code: 'code, après la fin du bon d’achat', rest: 'pièce sans le code' },
  },
  exports: { what: 'Copies de vos données que vous demandez', why: 'Pour que vous puissiez les télécharger.', parts: { all: '' } },
  trail: {
    what: 'Journal des modifications : ce qui a été fait et quand, avec l’adresse réseau et le navigateur, sans nom',
    why: 'Pour prouver qui a fait quoi et détecter les abus.',
    parts: { all: '' },
  },
}

export const privacy: PrivacyWords = {
  controller: 'Responsable du traitement',
  officer: 'Délégué à la protection des données',
  kept: 'Ce que nous conservons, pourquoi et combien de temps',
  columns: { what: 'Quoi', why: 'Pourquoi', ground: 'Base juridique', time: 'Durée' },
  grounds: {
    b: 'Contrat, art. 6, par. 1, point b), du RGPD',
    c: 'Obligation légale, art. 6, par. 1, point c), du RGPD',
    f: 'Intérêt légitime à la sécurité, art. 6, par. 1, point f), du RGPD',
  },
  keptWords: kept,
  asAccount: 'jusqu’à la suppression de votre compte',
  noEnd: 'sans fin déterminée',
  fromOrder: (years) => `${years} à compter de la commande`,
  fromReceipt: (years) => `${years} à compter de la réception`,
  part: (part, time) => `${part} : ${time}`,
  notUsed: 'Nous n’affichons pas de publicité, ne mesurons pas l’audience et ne vendons pas de données.',
  recipients: 'Qui d’autre reçoit des données',
  recipientsText: 'Ceux qui travaillent pour nous ne reçoivent que ce qu’il leur faut.',
  recipientColumns: { what: 'Pour quoi', who: 'Qui', where: 'Où', safeguard: 'Protection hors de l’EEE' },
  roles: {
    hosting: 'Exploite les serveurs et la base de données',
    shop: 'Exploite la boutique d’où viennent vos commandes',
    mail: 'Distribue nos e-mails',
    files: 'Conserve les fichiers que vous nous envoyez',
    carrier: 'Enlève ou livre les colis : nom, adresse, numéro de téléphone',
  },
  carrierByHand: 'Le transporteur que nous vous indiquons pour le colis',
  inEurope: 'pas nécessaire',
  automatic: 'Réponses automatiques',
  automaticText:
    'Le portail calcule immédiatement ce que vous pouvez faire d’une commande et à quel prix, selon les conditions publiées et vos indications. Il n’évalue personne : seules comptent la commande et vos réponses. Si vous n’êtes pas d’accord avec une réponse, demandez une exception ou écrivez-nous, et une personne l’examinera.',
  rights: 'Vos droits',
  rightsItems: [
    'Consulter et télécharger vos données : dans votre compte sous « Vos données », ou auprès de nous.',
    'Faire corriger des données fausses : dans votre compte, ou par nous.',
    'Faire supprimer vos données : dans votre compte sous « Supprimer mon compte ». Ce que la loi nous fait conserver est verrouillé jusqu’à son terme.',
  ],
  rightsByLaw: [
    'Faire limiter leur utilisation et les transmettre à un autre dans un format courant.',
    'Vous opposer, pour des raisons qui vous sont propres, à ce qui repose sur notre intérêt légitime.',
  ],
  complain: 'Vous pouvez aussi saisir une autorité de protection des données, par exemple :',
  mustYou: 'Ce que vous devez nous indiquer',
  mustYouText:
    'Sans adresse e-mail, il n’y a pas de compte ; sans adresse et numéro de téléphone, aucun transporteur ne peut passer. Tout ce qui est marqué facultatif peut être omis.',
}
