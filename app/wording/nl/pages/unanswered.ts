import type { unanswered as english } from '../../en/pages/unanswered.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const unanswered: SameKeys<typeof english> = {
  partPaid:
    'Antwoord uiterlijk {date}, einde van de dag. Horen we niets van u, dan betalen we {amount} terug en blijft de rest open: u kunt ook dan nog zeggen dat het te weinig is.',
  leftOpen:
    'U hebt niet voor het einde van {date} geantwoord. Dat is geen ja: we betalen {amount} terug, en de rest blijft open. U kunt het voorstel nog accepteren of betwisten.',
  restTitle: 'De rest blijft open',
  restText: 'Wat we terugbetaalden, betwist niemand. U hebt niet gezegd dat dit alles is: is het te weinig, vertel het ons.',
  restAsk: 'Om meer vragen',
  earlierTitle: '{amount} is terugbetaald op {date}',
  earlierText: 'Dat was wat niemand betwist.',
  fixed:
    'Wat is gevonden, komt op {amount}. De klant heeft 14 dagen om te antwoorden; zonder antwoord wordt {amount} terugbetaald en blijft de rest open.',
  free: 'Noem een bedrag van {least} tot {most}. De klant heeft 14 dagen om te antwoorden; zonder antwoord wordt het terugbetaald en blijft de rest open.',
}
