import type { WithdrawalAcknowledgedWords, WithdrawalNoticedWords, WithdrawalSetAsideWords } from '../../en/mails/declaration.ts'

export const withdrawalAcknowledged: WithdrawalAcknowledgedWords = {
  subject: (reference) => `Otrzymaliśmy Twoje odstąpienie od umowy (${reference})`,
  preview: 'Treść oświadczenia i chwila jego otrzymania.',
  heading: 'Twoje odstąpienie dotarło do nas',
  received: 'Potwierdzamy otrzymanie odstąpienia od umowy. Treść złożonego oświadczenia:',
  statement: 'Niniejszym informuję o moim odstąpieniu od następującej umowy.',
  name: 'Imię i nazwisko',
  contract: 'Umowa',
  items: 'Produkty',
  everything: 'Całość tej umowy',
  sentTo: 'Potwierdzenie wysłane na',
  at: 'Otrzymano',
  reference: 'Numer',
  effective:
    'Oświadczenie stało się skuteczne z chwilą potwierdzenia. Nic więcej nie trzeba w tym celu robić, a ten e-mail nie wymaga kliknięcia.',
  next: 'Teraz przypiszemy je do zamówienia i napiszemy o odesłaniu produktów i zwrocie pieniędzy. Zwrot należy się w ciągu 14 dni od tego oświadczenia; możemy poczekać, aż produkty wrócą lub otrzymamy dowód ich odesłania.',
  keep: 'Zachowaj tego e-maila: jest dowodem treści oświadczenia i chwili jego złożenia.',
  notYou: 'To nie Ty? Ktoś podał Twój adres. Odpowiedz na tego e-maila, a nasz zespół to sprawdzi.',
  why: 'EM-Smart. Ten e-mail wysłano, ponieważ z tym adresem złożono odstąpienie od umowy.',
}

export const withdrawalNoticed: WithdrawalNoticedWords = {
  subject: (order) => `Zamówienie ${order}: czy to odstąpienie pochodzi od Ciebie?`,
  preview: 'W Twoim zamówieniu nic się nie zmieniło.',
  heading: 'Czy to odstąpienie pochodzi od Ciebie?',
  what: (order) =>
    `Otrzymaliśmy odstąpienie dotyczące zamówienia ${order}, ale z innym adresem e-mail niż w zamówieniu. W zamówieniu nic się nie zmieniło i bez Twojej odpowiedzi nic się z tego powodu nie zmieni.`,
  ask: 'Jeśli oświadczenie pochodzi od Ciebie lub złożono je w Twoim imieniu, potwierdź to: liczy się wtedy od chwili złożenia. Jeśli nic o tym nie wiesz, możesz to zgłosić lub po prostu zignorować tego e-maila.',
  order: 'Zamówienie',
  at: 'Złożono',
  open: 'Odpowiedz, czy to Ty',
  why: 'EM-Smart. Ten e-mail wysłano, ponieważ z tym adresem złożono Twoje zamówienie.',
}

export const withdrawalSetAside: WithdrawalSetAsideWords = {
  subject: (reference) => `W sprawie Twojego odstąpienia (${reference})`,
  preview: 'Nie mogliśmy przypisać go do umowy.',
  heading: 'W sprawie Twojego odstąpienia',
  what: 'Szukaliśmy wskazanej umowy i nie mogliśmy przypisać do niej odstąpienia. Nasz zespół pisze:',
  contract: 'Wskazana umowa',
  at: 'Złożono',
  reference: 'Numer',
  reply:
    'Jeśli masz inne zdanie albo numer zamówienia lub fakturę, odpowiedz na tego e-maila. Oświadczenie pozostaje zapisane z chwilą, w której do nas dotarło.',
}
