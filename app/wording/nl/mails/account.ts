import type {
  AccountDeletedWords,
  ClaimCodeWords,
  EmailChangedWords,
  ExportReadyWords,
  NewEmailCodeWords,
  OrderAddedWords,
  VoucherReadyWords,
} from '../../en/mails/account.ts'

export const newEmailCode: NewEmailCodeWords = {
  subject: 'Bevestig dit adres voor een EM-Smart-account',
  preview: 'De code staat in deze e-mail. Ze werkt één keer, enkele minuten lang.',
  heading: 'Bevestig uw nieuwe e-mailadres',
  enter:
    'Iemand die is ingelogd op een EM-Smart-account wil dit e-mailadres daarvoor gebruiken. Bent u dat, vul deze code dan in het browservenster in waar u erom vroeg:',
  notYou: 'Was u dat niet? Negeer deze e-mail dan: zonder de code verandert er niets.',
}

export const claimCode: ClaimCodeWords = {
  subject: 'Bevestig dat uw bestelling aan een EM-Smart-account mag worden toegevoegd',
  preview: 'De code staat in deze e-mail. Ze werkt één keer, enkele minuten lang.',
  heading: 'Uw bestelling aan een account toevoegen?',
  enter:
    'Iemand die is ingelogd op een EM-Smart-account wil er een bestelling aan toevoegen die met dit e-mailadres is geplaatst. Bent u dat, vul deze code dan in het browservenster in waar u erom vroeg:',
  notYou: 'Was u dat niet? Negeer deze e-mail dan en deel de code niet: zonder haar verandert er niets.',
}

export const orderAdded: OrderAddedWords = {
  subject: (order) => `Bestelling ${order} is toegevoegd aan een EM-Smart-account`,
  preview: 'Wie op dat account inlogt, ziet de bestelling en kan een retour of reparatie aanvragen.',
  heading: 'Er is een bestelling aan een account toegevoegd',
  toOrder:
    'Uw bestelling is met dit adres geplaatst. Met een code die we hierheen stuurden, is ze toegevoegd aan een EM-Smart-account dat met een ander adres inlogt.',
  toAccount: 'Ons team heeft een bestelling aan uw account gekoppeld. U vindt haar bij uw bestellingen.',
  order: 'Bestelling',
  at: 'Wanneer',
  notYou: 'Weet u hier niets van, antwoord dan op deze e-mail, zodat ons team u kan helpen.',
  open: 'Uw bestellingen openen',
}

export const emailChanged: EmailChangedWords = {
  subject: 'Het e-mailadres van uw EM-Smart-account is gewijzigd',
  preview: 'Vanaf nu logt u in met het nieuwe adres.',
  heading: 'Uw e-mailadres is gewijzigd',
  toOld: 'Uw account hoort niet meer bij dit adres. Het wordt vanaf nu met een ander geopend, en onze e-mails gaan daarheen.',
  toNew: 'Uw account hoort nu bij dit adres. U logt er vanaf nu mee in, en onze e-mails komen hier.',
  at: 'Wanneer',
  signedOut: 'Alle andere browsers zijn uitgelogd.',
  notYouOld: 'Was u dit niet, antwoord dan meteen op deze e-mail, zodat ons team u kan helpen.',
  notYouNew: 'Weet u hier niets van, antwoord dan op deze e-mail en vertel het ons.',
  open: 'Uw account openen',
}

export const exportReady: ExportReadyWords = {
  subject: 'Uw gegevens van EM-Smart staan klaar',
  preview: 'Download ze van uw accountpagina.',
  heading: 'Uw gegevens staan klaar',
  ready:
    'De kopie van uw gegevens die u aanvroeg, staat klaar. Download haar van uw accountpagina; we vragen u in te loggen en te bevestigen dat u het bent.',
  until: (until) => `Ze staat er tot ${until}. Daarna verwijderen we haar, en kunt u een nieuwe aanvragen.`,
  open: 'Naar uw gegevens',
  notYou: 'Hebt u dit niet aangevraagd? Log dan op uw accountpagina alle apparaten uit en vertel het ons.',
}

export const accountDeleted: AccountDeletedWords = {
  subject: 'Uw EM-Smart-account is verwijderd',
  preview: 'Dit is onze laatste e-mail erover.',
  heading: 'Uw account is verwijderd',
  deleted: 'Zoals u vroeg, hebben we uw account verwijderd: uw naam, telefoon, adressen, passkeys en punten zijn weg.',
  at: 'Wanneer',
  kept: (day) =>
    `De wet verplicht ons de gegevens van uw bestellingen tien jaar vanaf elke bestelling te bewaren. Ze zijn afgeschermd, geen pagina toont ze, en de laatste worden gewist na ${day}.`,
  nothingKept: 'Er waren geen bestellingen, dus er wordt niets bewaard.',
  notYou: 'Was u dit niet, antwoord dan meteen op deze e-mail.',
}

export const voucherReady: VoucherReadyWords = {
  subject: 'Uw EM-Smart-tegoedbon',
  preview: 'Uw code staat in deze e-mail.',
  heading: 'Uw tegoedbon is klaar',
  redeemed: 'U hebt punten ingewisseld voor een tegoedbon. Vul deze code in bij het afrekenen:',
  code: 'Code',
  amount: 'Tegoedbon',
  lastDay: 'Te gebruiken tot en met',
  terms:
    'De code geldt voor één bestelling en is niet te combineren met andere kortingen. Kost de bestelling minder, dan vervalt de rest van de tegoedbon.',
  open: 'Uw punten bekijken',
}
