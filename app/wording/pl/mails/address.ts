import type { AddressWords } from '../../en/mails/address.ts'

export const addressReported: AddressWords['addressReported'] = {
  subject: (order) => `${order}: zgłoszono błędny adres dostawy`,
  heading: 'Poprawiamy adres dostawy',
  reported: (order) => `Otrzymaliśmy informację, że zamówienie ${order} trafiłoby na błędny adres, oraz właściwy adres.`,
  next: 'Poprawimy go w sklepie przed wysyłką i w każdym przypadku napiszemy.',
  open: 'Otwórz zamówienie',
  notYou: 'To nie Ty? Natychmiast odpowiedz na tego e-maila i wyloguj wszystkie urządzenia na swoim koncie.',
}

export const addressAnswered: AddressWords['addressAnswered'] = {
  correct: {
    subject: (order) => `${order}: adres dostawy jest poprawiony`,
    heading: 'Adres dostawy jest poprawiony',
    text: (order) => `Zamówienie ${order} trafi na podany adres.`,
  },
  miss: {
    subject: (order) => `${order}: zamówienie było już wysłane`,
    heading: 'Zamówienie było już wysłane',
    text: (order) => `Zamówienie ${order} przekazano przewoźnikowi, zanim mogliśmy poprawić adres.`,
  },
  wrote: 'Nasza obsługa klienta pisze:',
  intercept: 'Dopóki paczka jest w drodze, możesz poprosić o wstrzymanie dostawy: zamówienie pokazuje cenę przed decyzją.',
  open: 'Otwórz zamówienie',
}
