import { Agent, request } from 'node:http'

export const clients = 16

/** One post, and the status that says it did what it was for. */
export type Post = Readonly<{ path: string; headers: Readonly<Record<string, string>>; body: string; expect: number }>

export type Answered = Readonly<{ cookies: readonly string[] }>

export type Phase = Readonly<{ perSecond: number; p50: number; p99: number; answers: readonly Answered[] }>

/** Sends all posts from sixteen clients, each as soon as it has its answer; any other status ends the measurement. */
export async function sendAll(port: number, posts: readonly Post[]): Promise<Phase> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const times: number[] = []
  const answers: Answered[] = []
  let next = 0
  const client = async () => {
    for (let at = next++; at < posts.length; at = next++) {
      const post = posts[at]
      if (!post) return
      const began = performance.now()
      answers[at] = await send(agent, port, post)
      times.push(performance.now() - began)
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: clients }, client))
  const seconds = (performance.now() - began) / 1_000
  agent.destroy()
  times.sort((one, other) => one - other)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? NaN
  return { perSecond: posts.length / seconds, p50: at(0.5), p99: at(0.99), answers }
}

function send(agent: Agent, port: number, post: Post): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const headers = { ...post.headers, 'Content-Length': String(Buffer.byteLength(post.body)) }
    const sent = request({ agent, port, host: '127.0.0.1', method: 'POST', path: post.path, headers }, (response) => {
      response.resume()
      response.once('end', () => {
        if (response.statusCode === post.expect) return resolve({ cookies: response.headers['set-cookie'] ?? [] })
        reject(new Error(`${post.path} answered ${response.statusCode ?? 0} where ${post.expect} was expected`))
      })
    })
    sent.once('error', reject)
    sent.end(post.body)
  })
}
