// Reads a request from CloudBase's HTTP access service and shapes its response.

/** As the platform hands it over: header names in lower case, the body as it was sent. */
export interface HttpRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What the platform turns into the answer. */
export interface HttpAnswer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** `code` is all that the log keeps of a refusal. */
export interface HttpOutcome {
  readonly status: number
  readonly code: string
}

/** What a function does with such a request. Nobody is signed in: who asks must be known by the request itself. */
export type HttpEntry = (request: HttpRequest, now: number) => Promise<HttpOutcome>

/** Null when the event is no such request. Whoever sends one as an event gains nothing: only its content counts. */
export function httpRequestOf(event: unknown): HttpRequest | null {
  if (typeof event !== 'object' || event === null) return null
  const { httpMethod, path, headers, body, isBase64Encoded }: Readonly<Record<string, unknown>> = { ...event }
  if (typeof httpMethod !== 'string' || typeof path !== 'string') return null
  const text = typeof body === 'string' ? body : ''
  return {
    method: httpMethod.toUpperCase(),
    path,
    headers: lowerCased(headers),
    body: isBase64Encoded === true ? Buffer.from(text, 'base64').toString('utf8') : text,
  }
}

function lowerCased(headers: unknown): Readonly<Record<string, string>> {
  if (typeof headers !== 'object' || headers === null) return {}
  const named = Object.entries(headers).filter(([, value]) => typeof value === 'string')
  return Object.fromEntries(named.map(([name, value]) => [name.toLowerCase(), String(value)]))
}

export function httpAnswerOf({ status, code }: HttpOutcome): HttpAnswer {
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  return { statusCode: status, headers, body: JSON.stringify({ code }) }
}
