import type { WithdrawalAcknowledgedWords, WithdrawalNoticedWords, WithdrawalSetAsideWords } from '../../en/mails/declaration.ts'

export const withdrawalAcknowledged: WithdrawalAcknowledgedWords = {
  subject: (reference) => `We hebben uw herroeping ontvangen (${reference})`,
  preview: 'Wat u verklaarde en wanneer we het ontvingen.',
  heading: 'We hebben uw herroeping ontvangen',
  received: 'Hiermee bevestigen we dat we uw herroeping hebben ontvangen. U verklaarde ons het volgende:',
  statement: 'Hierbij deel ik u mede dat ik de volgende overeenkomst herroep.',
  name: 'Naam',
  contract: 'Overeenkomst',
  items: 'Artikelen',
  everything: 'Alles van deze overeenkomst',
  sentTo: 'Ontvangstbevestiging gestuurd naar',
  at: 'Ontvangen op',
  reference: 'Kenmerk',
  effective: 'Uw verklaring ging in toen u haar bevestigde. Daarvoor hoeft u verder niets te doen, en deze e-mail vraagt geen klik.',
  next: 'We koppelen haar nu aan uw bestelling en schrijven u over het terugsturen van de goederen en over uw terugbetaling. Uw terugbetaling volgt binnen 14 dagen na deze verklaring; we mogen wachten tot de goederen weer bij ons zijn of u hebt aangetoond dat u ze hebt verzonden.',
  keep: 'Bewaar deze e-mail: ze is uw bewijs van wat u verklaarde en wanneer.',
  notYou: 'Hebt u niets verklaard? Dan heeft iemand uw adres ingevuld. Antwoord op deze e-mail en ons team bekijkt het.',
  why: 'EM-Smart. Deze e-mail is gestuurd omdat met dit adres een herroeping is verklaard.',
}

export const withdrawalNoticed: WithdrawalNoticedWords = {
  subject: (order) => `Bestelling ${order}: was deze herroeping van u?`,
  preview: 'Aan uw bestelling is niets veranderd.',
  heading: 'Was deze herroeping van u?',
  what: (order) =>
    `We hebben een herroeping ontvangen die bestelling ${order} noemt, maar met een ander e-mailadres dan dat van de bestelling. Aan uw bestelling is niets veranderd, en er verandert hierdoor niets tenzij u dat zegt.`,
  ask: 'Hebt u haar verklaard, of deed iemand dat voor u, vertel het ons: ze geldt dan vanaf het moment van de verklaring. Weet u er niets van, dan kunt u ons dat ook vertellen, of deze e-mail gewoon negeren.',
  order: 'Bestelling',
  at: 'Verklaard op',
  open: 'Vertel ons of u het was',
  why: 'EM-Smart. Deze e-mail is gestuurd omdat uw bestelling met dit adres is geplaatst.',
}

export const withdrawalSetAside: WithdrawalSetAsideWords = {
  subject: (reference) => `Over uw herroeping (${reference})`,
  preview: 'We konden haar niet aan een overeenkomst koppelen.',
  heading: 'Over uw herroeping',
  what: 'We hebben de overeenkomst gezocht die u noemde en konden uw herroeping er niet aan koppelen. Ons team schrijft:',
  contract: 'Overeenkomst die u noemde',
  at: 'Verklaard op',
  reference: 'Kenmerk',
  reply:
    'Ziet u het anders, of hebt u een bestelnummer of factuur, antwoord dan gewoon op deze e-mail. Uw verklaring blijft vastgelegd met het moment waarop we haar ontvingen.',
}
