import { connect, type Socket } from 'node:net'

export type RawAnswer = Readonly<{ status: number; headers: string; body: string }>

/** Sends exactly these bytes and reads until the server ends or a second has passed since it spoke last. */
export function sendRaw(port: number, text: string | Buffer): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const parts: Buffer[] = []
    const done = () => {
      socket.destroy()
      resolve(parse(Buffer.concat(parts).toString('utf8')))
    }
    socket.setTimeout(1_000, done)
    socket.on('data', (part: Buffer) => parts.push(part))
    socket.on('close', done)
    // A server that has answered may close while bytes are still on their way to it.
    socket.on('error', () => undefined)
    socket.write(text)
  })
}

function parse(text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n')
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), headers: head, body: rest.join('\r\n\r\n') }
}

export type Posted = Readonly<Record<string, string>>

/** A form post with just these headers beside the needed ones. */
export function postRaw(port: number, path: string, headers: Posted, body = 'a=1'): Promise<RawAnswer> {
  const all = { Host: `127.0.0.1:${port}`, 'Content-Type': 'application/x-www-form-urlencoded', ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return sendRaw(
    port,
    `POST ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
  )
}

export function getRaw(port: number, path: string, headers: Posted = {}): Promise<RawAnswer> {
  const all = { Host: `127.0.0.1:${port}`, ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return sendRaw(port, `GET ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`)
}

/** An open connection on which nothing complete is ever sent; resolves with the seconds until the server ends it. */
export function dribble(port: number, first: string, drop: string, everyMs: number): Promise<number> {
  return new Promise((resolve) => {
    const began = Date.now()
    const socket: Socket = connect(port, '127.0.0.1', () => socket.write(first))
    const timer = setInterval(() => socket.write(drop), everyMs)
    socket.on('error', () => undefined)
    socket.on('data', () => undefined)
    socket.on('close', () => {
      clearInterval(timer)
      resolve((Date.now() - began) / 1000)
    })
  })
}
