import type { RecallWords } from '../../en/mails/recall.ts'

export const recallNotice: RecallWords['recallNotice'] = {
  subject: (name) => `Terugroeping in verband met productveiligheid: ${name}`,
  reminder: 'We hebben u eerder geschreven en nog geen antwoord.',
  open: 'Kies wat we doen, of meld dat u het niet meer hebt',
  footer: 'Dit is een veiligheidsbericht dat we van de wet moeten sturen aan iedereen die het product kocht. Het is geen reclame.',
}

export const recallOpened: RecallWords['recallOpened'] = {
  subject: (number) => `${number}: uw aanvraag na de terugroeping`,
  heading: 'Uw aanvraag is open',
  text: {
    repair: 'We repareren uw product en sturen het terug. U betaalt er niets voor, niet voor de reparatie en niet voor de verzending.',
    replacement:
      'We vervangen uw product door een veilig product van hetzelfde type. U betaalt er niets voor, ook niet voor de verzending.',
    refund:
      'We nemen uw product terug en betalen alles terug wat u ervoor betaalde, in welke staat het ook is. U betaalt niets voor de verzending.',
  },
  next: (until) => `Kies uiterlijk ${until} een dag voor de ophaling en laat het product tot dan uitgeschakeld.`,
}
