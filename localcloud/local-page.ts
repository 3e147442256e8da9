// Owns `/local`: the development identities, the clock and what the database holds, for people who develop.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Services } from './admin-endpoint'
import { answer, answerJson, readBody } from './http-body'

export interface DevelopmentIdentity {
  /** `web:<id>` or `wx:<id>`. */
  readonly login: string
  readonly name: string
  readonly note: string
}

export async function serveLocal(
  services: Services & { readonly identities: readonly DevelopmentIdentity[] },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  if (pathname === '/local/identities') return answerJson(response, 200, services.identities)
  if (pathname === '/local/clock') {
    if (request.method === 'POST') await setClock(services, request)
    return answerJson(response, 200, { now: services.clock.now() })
  }
  if (pathname !== '/local') return answerJson(response, 404, { error: 'not found' })
  answer(response, { status: 200, type: 'text/html; charset=utf-8', body: page(services) })
}

async function setClock({ clock, database }: Services, request: IncomingMessage): Promise<void> {
  const body = (await readBody(request, 1000)).toString('utf8')
  const now = /"now"\s*:\s*(\d{1,15})\b/.exec(body)?.[1]
  if (now === undefined) return
  clock.set(Number(now))
  database.keepClock()
  await database.settled()
}

function page(services: Services & { readonly identities: readonly DevelopmentIdentity[] }): string {
  const people = services.identities.map(({ login, name, note }) => [login, name, note])
  const sizes = services.database.collectionSizes().map(({ name, size }) => [name, String(size)])
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Local cloud</title>
<style>body{font:15px/1.6 system-ui;margin:24px;max-width:760px}td,th{text-align:left;padding:2px 16px 2px 0}</style>
<h1>Local cloud</h1><p>Clock: ${new Date(services.clock.now()).toISOString()}</p>
<h2>Development identities</h2>${table(['login', 'name', 'note'], people)}
<h2>Collections</h2>${table(['collection', 'documents'], sizes)}
<h2>Functions</h2><p>${escapeHtml(services.functions.names().join(', '))}</p>`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (tag: string, row: readonly string[]) =>
    row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')
  return `<table><tr>${cells('th', head)}</tr>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</table>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
