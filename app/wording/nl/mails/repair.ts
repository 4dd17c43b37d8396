import type { RepairWords } from '../../en/mails/repair.ts'

export const troubleshooting: RepairWords['troubleshooting'] = {
  subject: (number) => `${number}: probeer dit eerst`,
  heading: 'Probeer dit eerst',
  intro: 'De meeste gebreken zijn op te lossen zonder de machine in te sturen. Onze technicus stelt voor:',
  tell: 'Vertel ons op de pagina van uw aanvraag of het hielp. Zo niet, dan gaan we vanaf daar verder.',
  action: 'Vertel ons hoe het ging',
}

export const repairSolved: RepairWords['repairSolved'] = {
  subject: (number) => `${number}: opgelost`,
  heading: 'Uw reparatieaanvraag is opgelost',
  solved: 'We hebben het probleem als opgelost gemarkeerd. Uw garantie loopt door zoals eerder.',
  again: 'Komt het terug? Open uw aanvraag en vertel het ons.',
}

export const sendInAsked: RepairWords['sendInAsked'] = {
  subject: (number, day) => `${number}: stuur uw machine uiterlijk ${day} in`,
  heading: 'Stuur uw machine in',
  asked:
    'Het gebrek was op afstand niet op te lossen, daarom heeft onze werkplaats de machine nodig. Kies op de pagina van uw aanvraag wanneer en ' +
    'waar de bezorgdienst komt; dan boeken we de ophaling.',
  handOverBy: (day) => `Draag haar uiterlijk ${day} over, zodat de dag waarop u de reparatie voor het eerst aanvroeg uw peildatum blijft.`,
  handOverByLaw: (day) => `Draag haar uiterlijk ${day} over. U beroept zich op de wettelijke garantie, dus de verzending is gratis voor u.`,
  inTime: (status, requested) => `Draagt u haar dan over, dan is uw peildatum ${requested}: “${status}”.`,
  late: (status) => `Draagt u haar later over, dan is die dag uw peildatum; op de dag erna: “${status}”.`,
  packing: 'Pak haar in de originele verpakking, met alle bewegende delen vastgezet.',
}

export const estimateSent: RepairWords['estimateSent'] = {
  subject: (number, price) => `${number}: uw reparatie zou ${price} kosten`,
  heading: 'Uw prijsopgave',
  found: 'We hebben uw machine onderzocht. De bevinding:',
  price: (price) => `De reparatie kost ${price}. We beginnen pas als u akkoord bent.`,
  answerBy: (day) => `Accepteer of weiger uiterlijk ${day}. Horen we dan niets van u, dan sturen we de machine ongerepareerd terug.`,
  action: 'Op de prijsopgave antwoorden',
}

export const estimateAnswered: RepairWords['estimateAnswered'] = {
  subject: {
    accepted: (number) => `${number}: we repareren uw machine`,
    payFirst: (number) => `${number}: nu volgt uw factuur`,
    declined: (number) => `${number}: we sturen uw machine terug`,
    'time-over': (number) => `${number}: we sturen uw machine terug`,
  },
  heading: {
    accepted: 'We repareren uw machine',
    payFirst: 'Nu volgt uw factuur',
    declined: 'We sturen uw machine terug',
    'time-over': 'We sturen uw machine terug',
  },
  next: {
    accepted: (price) => `U hebt de prijsopgave van ${price} geaccepteerd. We schrijven u als de machine is gerepareerd.`,
    payFirst: (price) =>
      `U hebt de prijsopgave van ${price} geaccepteerd. We sturen u nu de factuur en beginnen met de reparatie zodra die is betaald.`,
    declined: (price) =>
      `U hebt de prijsopgave van ${price} afgewezen. De machine gaat ongerepareerd naar u terug; we schrijven u met het track-and-tracenummer.`,
    'time-over': (price) =>
      `De tijd om op de prijsopgave van ${price} te antwoorden is voorbij. Zoals aangekondigd gaat de machine ongerepareerd naar u terug; we schrijven u met het track-and-tracenummer.`,
  },
}

export const partsAwaited: RepairWords['partsAwaited'] = {
  subject: (number) => `${number}: we wachten op onderdelen`,
  heading: 'We wachten op onderdelen',
  expected: (day) => `Voor de reparatie van uw machine zijn onderdelen nodig die we hier niet hebben. We verwachten ze uiterlijk ${day}.`,
  next: 'U hoeft niets te doen. We gaan verder zodra ze er zijn en schrijven u als de dag verandert.',
}

export const machineRepaired: RepairWords['machineRepaired'] = {
  subject: (number) => `${number}: uw machine is gerepareerd`,
  heading: 'Uw machine is gerepareerd',
  repaired: 'Uw machine is gerepareerd en getest.',
  done: 'Wat er is gedaan:',
  next: 'We sturen haar terug en schrijven u met het track-and-tracenummer.',
}

export const repairLate: RepairWords['repairLate'] = {
  subject: (number) => `${number}: de maand om uw machine in te sturen is voorbij`,
  heading: 'De maand om uw machine in te sturen is voorbij',
  late: (day) => `Uw machine is niet uiterlijk ${day} overgedragen.`,
  changed:
    'U kunt haar nog insturen. Wat verandert: uw peildatum is nu de dag waarop u haar overdraagt, niet meer de dag van uw eerste aanvraag. De pagina van uw aanvraag toont wat dat voor u betekent.',
  unchangedByLaw: 'U kunt haar nog insturen. Uw rechten uit de wettelijke garantie blijven zoals ze zijn.',
}
