// Reads the headers hosting sends, so that the local cloud's hosting sends the same.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const FILE = resolve(__dirname, '../config/deploy/hosting-headers.json')

export function hostingHeaders(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(FILE, 'utf8'))
}
