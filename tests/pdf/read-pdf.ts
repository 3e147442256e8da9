// Reads the texts of each page of a PDF with a different program than the one that wrote it.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** `picture`: where to draw the pages for somebody to look at. */
export function readPdf(bytes: Uint8Array, picture?: string): readonly (readonly string[])[] {
  const args = [join(__dirname, 'pdf-text.mjs'), ...(picture === undefined ? [] : [picture])]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input: bytes, maxBuffer: 64 * 1024 * 1024 })
  if (status !== 0) throw new Error(`not a PDF that can be read: ${stderr}`)
  return JSON.parse(stdout.toString('utf8'))
}
