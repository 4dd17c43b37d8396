import type { exceptions as english } from '../../en/pages/exceptions.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const exceptions: SameKeys<typeof english> = {
  title: 'Om een uitzondering vragen',
  text: 'Ons beleid staat dit niet toe. U kunt er toch om vragen: twee leden van ons team beoordelen uw aanvraag en antwoorden binnen twee werkdagen per e-mail. Tot dan is niets toegezegd; stuur alstublieft nog niets op.',
  reason: 'Waarom zouden we een uitzondering maken?',
  ask: 'Om een uitzondering vragen',
  next: 'U hebt om een uitzondering gevraagd. Twee leden van ons team beslissen uiterlijk {reviewBy}; tot dan is niets toegezegd. Stuur alstublieft nog niets op.',
  convertTitle: 'Wat u nu kunt doen',
  convertText:
    'We hebben uw antwoorden bewaard. U ziet uw terugbetaling voor elke optie voordat u iets verstuurt; de poging kostte u niets.',
  convert: { refuse: 'Ongeopend terugsturen', return: 'Retourneren zodra het is aangekomen' },
}
