import type { WithdrawalWords } from '../../en/mails/withdrawal.ts'

export const withdrawalOpened: WithdrawalWords['withdrawalOpened'] = {
  subject: (number) => `${number}: cómo sigue su desistimiento`,
  heading: 'Cómo sigue su desistimiento',
  declared: (orderName, when) => `Desistió del pedido ${orderName} el ${when}. No tiene que indicar ningún motivo.`,
  nothingSent: 'No se le había enviado nada, así que no tiene que devolver nada.',
  sendBack: (when) => `Devuelva los artículos a más tardar el ${when}, por favor. Basta con que los entregue para entonces.`,
  payer: {
    customer:
      'En la página de su desistimiento elige: enviamos un transportista a un precio que ve antes, o envía usted el paquete a su cargo. Si lo envía usted, indíquenos allí transportista y número de seguimiento.',
    shop: 'Los gastos de devolución corren de nuestra cuenta. En la página de su desistimiento elige cuándo debe pasar un transportista.',
  },
  address: 'Si lo envía usted, envíelo a',
  refundBy: (when) =>
    `Tendrá su dinero a más tardar el ${when}, en el medio de pago con el que pagó. Podemos esperar hasta que los artículos estén aquí, o hasta que demuestre que los ha enviado.`,
  action: 'Abrir su desistimiento',
}

export const withdrawalAssessed: WithdrawalWords['withdrawalAssessed'] = {
  subject: (number) => `${number}: hemos examinado lo que devolvió`,
  heading: 'Hemos examinado lo que devolvió',
  all: 'Todo está en orden. No se descuenta nada.',
  less: 'Hemos examinado lo que devolvió. Se descuenta algo; lo que encontramos está abajo, línea a línea.',
  found: 'Lo que encontramos',
  came: (quantity) => `recibido: ${quantity}`,
  nothing: 'sin descuento',
  loss: (amount, why) => `${amount} por pérdida de valor. ${why}`,
  disagree: 'Las fotos están en la página de su desistimiento. ¿No está de acuerdo? Responda a este correo; nuestro equipo lo lee.',
  refundBy: (when) => `Tendrá su dinero a más tardar el ${when}.`,
}
