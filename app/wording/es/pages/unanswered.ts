import type { unanswered as english } from '../../en/pages/unanswered.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const unanswered: SameKeys<typeof english> = {
  partPaid:
    'Responda hasta el final del {date}, por favor. Si no responde, reembolsamos {amount} y el resto queda abierto: aún podrá decir que es demasiado poco.',
  leftOpen:
    'No ha respondido hasta el {date}. Eso no es un sí: reembolsamos {amount} y el resto queda abierto. Aún puede aceptar la propuesta o rechazarla.',
  restTitle: 'El resto queda abierto',
  restText: 'Reembolsamos lo que nadie discute. No ha aceptado que eso sea todo: si es demasiado poco, díganoslo.',
  restAsk: 'Pedir más',
  earlierTitle: 'El {date} se reembolsaron {amount}',
  earlierText: 'Era lo que nadie discutía.',
  fixed:
    'Lo encontrado suma {amount}. El cliente tiene 14 días para responder; sin respuesta se reembolsan {amount} y el resto queda abierto.',
  free: 'Indique un importe de {least} a {most}. El cliente tiene 14 días para responder; sin respuesta se reembolsa y el resto queda abierto.',
}
