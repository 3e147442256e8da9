// Builds the function that gateway tests run: bundled like a real one, with the real SDK.
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const SOURCE = `
  import cloudbase from '@cloudbase/node-sdk'
  let app
  exports.main = async (event, context) => {
    app ??= cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, keepalive: true })
    const { TCB_UUID, WX_OPENID, TRIGGER_SRC, LOCALCLOUD_NOW } = cloudbase.getCloudbaseContext(context)
    if (event.throw) throw new Error(event.throw)
    for (let trip = 0; trip < (event.trips ?? 0); trip++) await app.database().collection('notes').count()
    if (event.note) await app.database().collection('notes').add({ text: event.note })
    return { caller: TCB_UUID ?? WX_OPENID ?? null, source: TRIGGER_SRC ?? null, now: Number(LOCALCLOUD_NOW), event }
  }
`

/** Builds a functions directory with one function, `echo`. */
export function buildTestFunction(): string {
  const dir = mkdtempSync(join(tmpdir(), 'local-functions-'))
  mkdirSync(join(dir, 'echo'))
  buildSync({
    stdin: { contents: SOURCE, resolveDir: __dirname },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: join(dir, 'echo', 'index.js'),
    logLevel: 'silent',
  })
  return dir
}
