// Serves `/local`: identities, clock, messages, sign-in, and what the database holds.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '../controls/clock'
import type { FunctionsHost } from '../functions/functions-host'
import { escapeHtml, htmlPage, table } from '../http/html-page'
import { answer, answerJson, readBody } from '../http/http-body'
import type { DevelopmentIdentities } from '../identities/development-identities'
import type { SmsSignIn } from '../identities/sms-sign-in'
import type { WeChat } from '../identities/wechat'
import type { Database } from '../store/database'

/** What the pages show and change. */
export interface LocalPageServices {
  readonly database: Database
  readonly functions: FunctionsHost
  readonly identities: DevelopmentIdentities
  readonly wechat: WeChat
  readonly sms: SmsSignIn
  readonly clock: Clock
}

type Page = (services: LocalPageServices, request: IncomingMessage, response: ServerResponse) => Promise<void>

const PAGES: Readonly<Record<string, Page>> = {
  '/local': async (services, _request, response) => answerHtml(response, overview(services)),
  '/local/identities': async ({ identities }, _request, response) => answerJson(response, 200, identities.all()),
  '/local/messages': async (services, _request, response) => answerHtml(response, messagesPage(services)),
  '/local/messages.json': async ({ wechat }, _request, response) => answerJson(response, 200, wechat.messages()),
  '/local/phone-code': givePhoneCode,
  '/local/sms-code': async ({ sms, clock }, request, response) => {
    const { phone } = await fieldsOf(request)
    const sent = sms.sendCode(phone, clock.now())
    if (sent === 'SENT') answerJson(response, 200, {})
    else if (sent === 'TOO_MANY') answerJson(response, 429, { error: 'too many codes' })
    else answerJson(response, 400, { error: 'not a phone' })
  },
  '/local/sign-in': async ({ sms, clock }, request, response) => {
    const { phone, code } = await fieldsOf(request)
    const login = sms.signIn(phone, code, clock.now())
    if (login === null) answerJson(response, 403, { error: 'wrong code' })
    else answerJson(response, 200, { login })
  },
  '/local/clock': async (services, request, response) => {
    if (request.method === 'POST') await setClock(services, request)
    answerJson(response, 200, { now: services.clock.now() })
  },
}

export async function serveLocal(
  services: LocalPageServices,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const page = Object.hasOwn(PAGES, pathname) ? PAGES[pathname] : undefined
  if (page === undefined) return answerJson(response, 404, { error: 'not found' })
  await page(services, request, response)
}

/** Stands for WeChat's phone button: a one-time code for the phone of whoever asks. */
async function givePhoneCode(
  { wechat, clock }: LocalPageServices,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') return answerJson(response, 405, { error: 'POST it' })
  const code = wechat.phoneCode(String(request.headers['x-local-identity'] ?? ''), clock.now())
  if (code === null) return answerJson(response, 404, { error: 'this identity has no phone' })
  answerJson(response, 200, { code })
}

/** The two texts a sign-in is made of; what is not there is empty. */
async function fieldsOf(request: IncomingMessage): Promise<{ readonly phone: string; readonly code: string }> {
  const body = (await readBody(request, 1000)).toString('utf8')
  const textOf = (name: string) => new RegExp(`"${name}"\\s*:\\s*"(\\d{1,20})"`).exec(body)?.[1] ?? ''
  return { phone: textOf('phone'), code: textOf('code') }
}

async function setClock({ clock, database }: LocalPageServices, request: IncomingMessage): Promise<void> {
  const body = (await readBody(request, 1000)).toString('utf8')
  const now = /"now"\s*:\s*(\d{1,15})\b/.exec(body)?.[1]
  if (now === undefined) return
  clock.set(Number(now))
  database.keepClock()
  await database.settled()
}

function answerHtml(response: ServerResponse, body: string): void {
  answer(response, { status: 200, type: 'text/html; charset=utf-8', body })
}

function overview({ identities, database, clock, functions, wechat }: LocalPageServices): string {
  const people = identities.all().map(({ login, name, note, phone = '' }) => [login, name, note, phone])
  const sizes = database.collectionSizes().map(({ name, size }) => [name, String(size)])
  return htmlPage(
    'Local cloud',
    `<p>Clock: ${new Date(clock.now()).toISOString()}</p>
<p><a href="/local/messages">Messages WeChat would have sent: ${wechat.messages().length}</a></p>
<h2>Development identities</h2>${table(['login', 'name', 'note', 'phone'], people)}
<h2>Collections</h2>${table(['collection', 'documents'], sizes)}
<h2>Functions</h2><p>${escapeHtml(functions.names().join(', '))}</p>`,
  )
}

function messagesPage({ wechat, sms }: LocalPageServices): string {
  const rows = wechat.messages().map(({ at, touser, template_id, data, page }) => {
    return [new Date(at).toISOString(), touser, template_id, JSON.stringify(data ?? null), page ?? '']
  })
  const list = rows.length === 0 ? '<p>None yet.</p>' : table(['at', 'to', 'template', 'data', 'page'], rows)
  const codes = sms.messages().map(({ at, phone, text }) => [new Date(at).toISOString(), phone, text])
  return htmlPage(
    'Messages',
    `<p><a href="/local">Back</a></p><h2>WeChat, newest first</h2>${list}
<h2>SMS, newest first</h2>${codes.length === 0 ? '<p>None yet.</p>' : table(['at', 'to', 'code'], codes)}`,
  )
}
