/** What one commit told of itself: ids only, because everybody who reads the database's notices could read them. */
export type Notice = Readonly<
  | { kind: 'order'; orderId: string }
  | { kind: 'case'; number: string; orderId: string }
  | { kind: 'presence'; number: string }
  | { kind: 'bench'; number: string }
  | { kind: 'person'; personId: string }
  /** The connection was away for a while: anything may have been missed. */
  | { kind: 'missed' }
>

/** Whom a notice concerns; `queue` is every case. */
export type Topic = `order ${string}` | `case ${string}` | `presence ${string}` | `bench ${string}` | `person ${string}` | 'queue'

/** Reads what the triggers of the database send; null for what this version of the portal does not know. */
export function readNotice(payload: string): Notice | null {
  const [kind, id, orderId] = payload.split(' ')
  if (id === undefined) return null
  switch (kind) {
    case 'order':
      return { kind, orderId: id }
    case 'case':
      return orderId === undefined ? null : { kind, number: id, orderId }
    case 'presence':
    case 'bench':
      return { kind, number: id }
    case 'person':
      return { kind, personId: id }
    case undefined:
    default:
      return null
  }
}

/** The topics that a notice is news of; what was missed is news of all, which is for the caller to know. */
export function topicsOf(notice: Notice): readonly Topic[] {
  switch (notice.kind) {
    case 'order':
      return [`order ${notice.orderId}`]
    case 'case':
      return [`case ${notice.number}`, `order ${notice.orderId}`, 'queue']
    case 'presence':
    case 'bench':
      return [`${notice.kind} ${notice.number}`]
    case 'person':
      return [`person ${notice.personId}`]
    case 'missed':
      return []
  }
}
