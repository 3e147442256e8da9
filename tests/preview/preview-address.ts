// Builds and reads preview addresses; a page's requests carry its preview in their referer.
import type { IncomingMessage } from 'node:http'
import { pageAddress } from '../app/journeys/journey-app'
import type { Preview } from './preview'

/** Each frame of a window has a host of its own, so that what its page stores is its own; all hosts are one site. */
export function frameUrl(host: string, port: number): string {
  return `http://${host}.preview.localhost:${port}`
}

export function previewAddress(url: string, { id, page }: Preview, params: Readonly<Record<string, string>>): string {
  return pageAddress(url, page, params).replace('/#', `/?preview=${id}#`)
}

/** The id of the preview a request comes from; empty when from none. */
export function previewAsking({ url = '/', headers }: IncomingMessage): string {
  const asked = new URL(url, 'http://localhost').searchParams
  const from = new URL(headers.referer ?? 'http://localhost').searchParams
  return asked.get('preview') ?? from.get('preview') ?? ''
}
