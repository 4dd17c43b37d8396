import type { declare as english } from '../../en/pages/declare.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

// `entry` y `confirm`: Directiva 2011/83/UE, artículo 11 bis, apartados 1 y 3, añadido por la Directiva (UE) 2023/2673. No se han podido
// cotejar con el Diario Oficial; `statement` sigue el anexo I, letra B.
export const declare: SameKeys<typeof english> = {
  entry: 'Desistir del contrato aquí',
  title: 'Desistir de un contrato',
  lead: 'No necesita motivo ni cuenta. Acusamos recibo de su desistimiento por correo electrónico al momento.',
  orderLead: 'No necesita motivo. Acusamos recibo de su desistimiento por correo electrónico al momento.',
  name: 'Su nombre',
  contract: 'Número de pedido',
  contractHint: 'Por ejemplo, #DE-1042. ¿No lo tiene a mano? Escriba qué compró y cuándo.',
  email: 'Correo electrónico para el acuse de recibo',
  items: 'Artículos, si no es el pedido completo',
  itemsHint: 'Déjelo vacío para desistir del pedido completo.',
  linesTitle: '¿Qué artículos?',
  linesHint: 'Todo está seleccionado. Reduzca lo que quiera conservar; con 0 lo conserva todo.',
  nothingLeft:
    'Según nuestros registros, en este pedido no queda nada de lo que desistir. Aun así puede declarar su desistimiento; nuestro equipo lo examinará.',
  chooseLines: 'Deje seleccionado al menos un artículo, por favor.',
  tooMany: 'El pedido tiene menos unidades.',
  review: 'Continuar',
  reviewNext: 'Comprobará su desistimiento en la página siguiente y lo confirmará allí.',
  reviewTitle: 'Compruebe su desistimiento',
  reviewLead: 'Surte efecto cuando lo confirma.',
  statement: 'Por la presente le comunico que desisto del siguiente contrato.',
  everything: 'Todo lo de este contrato',
  itemsTerm: 'Artículos',
  nameTerm: 'Nombre',
  contractTerm: 'Contrato',
  emailTerm: 'Acuse de recibo a',
  confirm: 'Confirmar el desistimiento',
  change: 'Modificar',
  crowded:
    'Ahora mismo llegan muchísimos desistimientos desde su red. No se ha perdido nada de lo que ha escrito: confirme de nuevo en unos minutos o envíelo por correo electrónico a {email}, que vale exactamente igual.',
  receivedTitle: 'Hemos recibido su desistimiento',
  receivedLead: 'Ya ha surtido efecto. No tiene que hacer nada más para ello.',
  receivedAt: 'Recibido el',
  reference: 'Referencia',
  mailed: 'El acuse de recibo va de camino a {email}. Dice lo mismo que esta página.',
  notMailed:
    'Hoy se han enviado tantos acuses de recibo a {email} que no enviamos ninguno más. Guarde o imprima esta página, por favor: es su acuse de recibo.',
  nextTitle: 'Qué ocurre ahora',
  next: 'Asignamos su desistimiento a su pedido y le escribimos sobre la devolución de los bienes y sobre su reembolso.',
  nextOpened: 'Su desistimiento está asignado a su pedido. En su página ve qué devolver, cómo y hasta cuándo.',
  refund:
    'Su reembolso vence a los 14 días de esta declaración. Podemos esperar hasta que los bienes hayan vuelto o usted haya demostrado que los ha enviado.',
  openCase: 'Abrir su desistimiento',
  back: 'Pedido {name}',
  noticeTitle: '¿Este desistimiento es suyo?',
  noticeLead:
    'Hemos recibido un desistimiento que menciona su pedido {name}, con un correo electrónico distinto del suyo. Nada ha cambiado en su pedido.',
  noticeOrder: 'Su pedido',
  noticeAt: 'Declarado el',
  noticeMine: 'Sí, es mío',
  noticeMineText: 'Entonces cuenta como su desistimiento de este pedido, desde el momento en que se declaró.',
  noticeNotMine: 'No es mío',
  noticeNotMineText: 'Su pedido queda como está, y nuestro equipo lo sabe.',
  noticeAnsweredMine: 'Nos dijo que es suyo.',
  noticeAnsweredNotMine: 'Nos dijo que no es suyo. Su pedido queda como está.',
  noticeSettled: 'Nuestro equipo ya ha resuelto este desistimiento. No tiene que hacer nada.',
}
