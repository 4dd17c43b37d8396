import type { BeforeDeliveryWords } from '../../en/mails/before-delivery.ts'

export const cancellationConfirmed: BeforeDeliveryWords['cancellationConfirmed'] = {
  subject: (number) => `${number}: anulowanie potwierdzone`,
  heading: 'Anulowanie jest potwierdzone',
  confirmed: (orderName) => `Zamówienie ${orderName} jest anulowane i nie zostanie wysłane.`,
  next: 'Następny krok to zwrot pieniędzy. Napiszemy, gdy tylko go zlecimy.',
}

export const nothingToRefund: BeforeDeliveryWords['nothingToRefund'] = {
  subject: (number) => `${number}: zgłoszenie zakończone, nie ma czego zwracać`,
  heading: 'Twoje zgłoszenie jest zakończone',
  nothing: (orderName) =>
    `W zamówieniu ${orderName} nie ma czego zwracać: płatność do nas nie dotarła albo pieniądze już wróciły. Zamówienie ` +
    'pozostaje anulowane i nic nie trzeba robić.',
  paid: 'Jeśli zapłata nastąpiła, a pieniądze nie wróciły, odpowiedz na tego e-maila, a poszukamy płatności.',
}

export const interceptionRequested: BeforeDeliveryWords['interceptionRequested'] = {
  subject: (number) => `${number}: poprosiliśmy przewoźnika o wstrzymanie dostawy`,
  heading: 'Poprosiliśmy przewoźnika o wstrzymanie dostawy',
  requested: (orderName) => `Przewoźnik ma naszą prośbę o zatrzymanie paczki z zamówienia ${orderName} i odwiezienie jej do nas.`,
  canFail: 'Nie zawsze się to udaje. Jeśli paczka mimo to dotrze, nie trzeba jej przyjmować; napiszemy, gdy przewoźnik odpowie.',
}

export const interceptionSucceeded: BeforeDeliveryWords['interceptionSucceeded'] = {
  subject: (number) => `${number}: Twoja paczka wraca do nas`,
  heading: 'Twoja paczka wraca do nas',
  stopped: (orderName) => `Przewoźnik zatrzymał paczkę z zamówienia ${orderName} i odwozi ją do nas.`,
  next: 'Zwrot pieniędzy nastąpi po jej dotarciu.',
}

export const interceptionFailed: BeforeDeliveryWords['interceptionFailed'] = {
  subject: (number) => `${number}: przewoźnik nie mógł zatrzymać paczki`,
  heading: 'Przewoźnik nie mógł zatrzymać paczki',
  failed: (orderName) => `Paczki z zamówienia ${orderName} nie udało się zatrzymać i zostanie doręczona. Za próbę nie pobieramy opłaty.`,
  instead: 'Co możesz zrobić zamiast tego',
  openOrder: 'Zobacz swoje możliwości',
}

export const refusalAwaited: BeforeDeliveryWords['refusalAwaited'] = {
  subject: (number) => `${number}: nie przyjmuj paczki przy drzwiach`,
  heading: 'Nie przyjmuj paczki przy drzwiach',
  refuse: (orderName) =>
    `Zgłoszenie do zamówienia ${orderName} jest zapisane. Nie przyjmuj paczki przy doręczeniu; przewoźnik odwiezie ją do nas.`,
  next: 'Zwrot pieniędzy nastąpi po jej dotarciu do naszego magazynu.',
}

export const parcelNotReturned: BeforeDeliveryWords['parcelNotReturned'] = {
  subject: (number) => `${number}: paczka nie wróciła`,
  heading: 'Paczka nie wróciła',
  missing: (orderName) => `Paczka z zamówienia ${orderName}, która miała zostać nieprzyjęta, nie wróciła do nas.`,
  next: 'Jeśli została przyjęta, produkty nadal można zwrócić. Jeśli nie, odpowiedz na tego e-maila, a poszukamy jej z przewoźnikiem.',
}
