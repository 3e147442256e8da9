// Reads request bodies and writes answers, within limits and without trusting the client.
import type { IncomingMessage, ServerResponse } from 'node:http'

export class BodyTooLarge extends Error {}
export class ClientGone extends Error {}

/** What is read and thrown away before a client that sends too much is cut off. */
const DRAINED = 64 * 1024 * 1024

export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= limit) chunks.push(chunk)
      else chunks.length = 0
      if (size > Math.max(limit, DRAINED)) request.destroy()
    })
    // Answering before the body ended would look like a broken connection to the client.
    request.on('end', () => (size > limit ? reject(new BodyTooLarge()) : resolve(Buffer.concat(chunks))))
    request.on('error', () => reject(new ClientGone()))
    request.on('close', () => {
      if (!request.readableEnded) reject(new ClientGone())
    })
  })
}

export function answerJson(response: ServerResponse, status: number, body: unknown): void {
  answer(response, { status, type: 'application/json; charset=utf-8', body: JSON.stringify(body ?? null) })
}

export interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
}

/** Nothing is cached unless `headers` say so. */
export function answer(response: ServerResponse, { status, type, body, headers }: Answer): void {
  if (response.destroyed || response.headersSent) return
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
    ...headers,
  })
  response.end(body)
}

/** What the client has is still right. */
export function answerUnchanged(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  if (response.destroyed || response.headersSent) return
  response.writeHead(304, { 'x-content-type-options': 'nosniff', ...headers })
  response.end()
}
