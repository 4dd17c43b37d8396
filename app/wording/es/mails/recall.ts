import type { RecallWords } from '../../en/mails/recall.ts'

export const recallNotice: RecallWords['recallNotice'] = {
  subject: (name) => `Recuperación por motivos de seguridad del producto: ${name}`,
  reminder: 'Ya le escribimos y aún no tenemos respuesta.',
  open: 'Elegir qué hacemos, o decir que ya no lo tiene',
  footer: 'Este es un aviso de seguridad que la ley nos pide enviar a todas las personas que compraron el producto. No es publicidad.',
}

export const recallOpened: RecallWords['recallOpened'] = {
  subject: (number) => `${number}: su solicitud tras la recuperación del producto`,
  heading: 'Su solicitud está abierta',
  text: {
    repair: 'Reparamos su producto y se lo enviamos de vuelta. No paga nada, ni por la reparación ni por el envío.',
    replacement: 'Sustituimos su producto por uno seguro del mismo tipo. No paga nada, tampoco por el envío.',
    refund:
      'Aceptamos la devolución de su producto y reembolsamos todo lo que pagó por él, en el estado en que esté. No paga nada por el envío.',
  },
  next: (until) => `Elija un día para la recogida hasta el ${until}, y deje el producto apagado hasta entonces, por favor.`,
}
