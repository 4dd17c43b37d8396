import type { ParcelWords } from '../../en/mails/parcel.ts'

export const shippingPriced: ParcelWords['shippingPriced'] = {
  subject: (number, price) => `${number} : ${price} pour votre enlèvement, merci de donner votre accord`,
  heading: 'Le prix de votre enlèvement',
  answer: (price) =>
    `Votre enlèvement vous coûte ${price}. Veuillez accepter ce prix sur la page de votre demande : nous réservons alors le transporteur. D’ici là, vous pouvez annuler votre demande sans frais.`,
  answerBy: (price, day) =>
    `Votre enlèvement vous coûte ${price}. Veuillez accepter ce prix sur la page de votre demande au plus tard le ${day} : nous réservons alors le transporteur. D’ici là, vous pouvez annuler votre demande sans frais.`,
  dearer: (quoted, price, more) =>
    `Lors de votre demande, nous prévoyions ${quoted} ; le transporteur demande ${price}, soit ${more} de plus.`,
  firm: 'Ce prix est définitif, quoi que le transporteur nous facture ensuite.',
  price: 'Prix',
  bothWays: 'Transport aller et retour',
  share: 'Votre part',
  action: 'Vérifier le prix et accepter',
}

export const pickupFailed: ParcelWords['pickupFailed'] = {
  subject: (number) => `${number} : l’enlèvement n’a pas eu lieu`,
  heading: 'L’enlèvement n’a pas eu lieu',
  reported: (day) => `Merci de nous l’avoir signalé : votre colis n’a pas été enlevé le ${day}.`,
  noticed: (day) => `Le transporteur n’a pas enlevé votre colis le ${day}.`,
  next:
    'Nous réservons un autre jour et vous écrirons ; sur la page de votre demande, vous pouvez indiquer quel jour vous ' +
    'convient. Gardez le colis emballé ; cela ne vous coûte rien de plus.',
  chooseBy: (day) =>
    `Choisissez un autre enlèvement sur la page de votre demande au plus tard le ${day} ; nous le réservons ensuite. Gardez le colis emballé ; cela ne vous coûte rien de plus.`,
}

export const parcelReceived: ParcelWords['parcelReceived'] = {
  subject: (number) => `${number} : votre colis est arrivé`,
  heading: 'Votre colis est arrivé',
  arrived: 'Votre colis est arrivé à notre entrepôt.',
  inspection:
    'Nous contrôlons maintenant ce qui est revenu, ligne par ligne. Rien n’est remboursé ni modifié avant ; nous vous ' +
    'écrirons avec le résultat.',
  refundNext: 'La suite : votre remboursement. Nous vous écrirons dès qu’il est émis.',
}

export const parcelUnasked: ParcelWords['parcelUnasked'] = {
  subject: (number) => `${number} : votre colis est arrivé`,
  heading: 'Votre colis est arrivé et nous avons ouvert une demande',
  arrived: (day, order) =>
    `Un colis avec des articles de la commande ${order} est arrivé à notre entrepôt le ${day}, sans demande. Nous en avons ouvert une pour vous, afin que vous ` +
    'puissiez suivre où il en est. Contenu du colis, vu de l’extérieur :',
  inspection: 'Nous allons le contrôler, ligne par ligne, et vous écrirons avant toute décision à laquelle vous ne vous attendriez pas.',
  price: 'Les montants ci-dessous sont ceux que prévoient les conditions, au jour de son arrivée.',
  refused: 'Selon les conditions, au jour de son arrivée, il ne peut pas être repris :',
  afterRefusal:
    'Notre équipe l’examine tout de même. Nous vous faisons une offre ou vous renvoyons le tout. Vous pouvez nous écrire dans votre demande.',
}

export const parcelLost: ParcelWords['parcelLost'] = {
  subject: (number) => `${number} : votre colis a été perdu en route`,
  heading: 'Votre colis a été perdu en route',
  lost: 'Le transporteur nous a informés que votre colis a été perdu sur le trajet vers nous.',
  settled: 'Ce risque n’est pas le vôtre ; nous réglons cela avec le transporteur.',
  next: {
    refund: 'La suite : votre remboursement, comme si le colis était arrivé.',
    replacement: 'Nous vous envoyons un article de remplacement et vous écrivons dès qu’il est en route.',
    exchange: 'Nous vous envoyons votre article de remplacement ou vous remboursons. Nous vous écrirons à ce sujet.',
  },
  keep: 'Si le transporteur vous a signé un reçu, conservez-le.',
}

export const sentBack: ParcelWords['sentBack'] = {
  subject: {
    'as-it-came': (number) => `${number} : vos articles sont en route vers vous`,
    repaired: (number) => `${number} : votre machine réparée est en route`,
  },
  heading: { 'as-it-came': 'Vos articles sont en route vers vous', repaired: 'Votre machine réparée est en route' },
  sent: (carrier) => `Nous avons remis votre colis au transporteur : ${carrier}.`,
  check: 'Examinez le colis à son arrivée et faites noter tout dommage par le transporteur.',
}

export const replacementSent: ParcelWords['replacementSent'] = {
  subject: (number) => `${number} : votre article de remplacement est en route`,
  heading: 'Votre article de remplacement est en route',
  sent: (what, carrier) => `Nous avons remis votre article de remplacement au transporteur (${carrier}) : ${what}.`,
  subjectPacked: (number) => `${number} : nous envoyons votre article de remplacement`,
  headingPacked: 'Nous envoyons votre article de remplacement',
  packed: (what) =>
    `Votre article de remplacement est en cours d’emballage : ${what}. Vous recevez un lien de suivi dès que le transporteur l’a pris en charge.`,
  subjectComplete: (number) => `${number} : votre échange est terminé`,
  headingComplete: 'Votre échange est terminé',
  complete: (what) => `Votre échange est terminé. Nous vous avions déjà envoyé ${what} et vous n’avez plus rien à faire.`,
}

export const replacementSentFirst: ParcelWords['replacementSentFirst'] = {
  subject: (number) => `${number} : nous envoyons votre article de remplacement`,
  heading: 'Nous envoyons votre article de remplacement',
  packed: (what) =>
    `Nous n’attendons pas votre retour : l’emballage est en cours (${what}). Vous recevez un lien de suivi dès que le transporteur a pris le colis en charge.`,
  back: (day) => `Remettez vos articles à notre transporteur au plus tard le ${day}.`,
  choose: 'Sur la page de votre demande, vous choisissez quand le transporteur doit passer.',
  booked: 'L’enlèvement est déjà réservé ; il suffit de tenir vos articles prêts ce jour-là.',
  after:
    'Nous contrôlons vos articles à leur arrivée et vous écrivons s’ils diffèrent de votre description. S’ils ne sont pas en route à cette date, nous vous écrivons aussi : nous pourrons alors vous demander de payer l’article de remplacement.',
  closed: 'Dès maintenant, vous ne pouvez plus annuler cette demande.',
  action: 'Ouvrir votre demande',
}

export const returnKept: ParcelWords['returnKept'] = {
  subject: (number) => `${number} : vous gardez vos articles`,
  heading: 'Vous gardez vos articles',
  kept: 'Vous n’avez plus rien à renvoyer : vos articles restent chez vous, tout comme l’article de remplacement que nous vous avons envoyé.',
  done: 'Cet échange est terminé et vous n’avez plus rien à faire.',
}

export const replacementOut: ParcelWords['replacementOut'] = {
  subject: (number) => `${number} : merci de choisir un autre article de remplacement`,
  heading: 'Votre article de remplacement est épuisé',
  gone: (what) => `Nous sommes désolés : votre choix est épuisé (${what}) et nous ne pouvons pas l’envoyer.`,
  choose: 'Choisissez autre chose ou demandez le remboursement. Ce que vous avez déjà payé pour cet article est remboursé automatiquement.',
  action: 'Choisir à nouveau',
}
