// Tests G5: the built cryptography is of these sources, small, and right when bare.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { transformSync } from 'esbuild'
import { BUILT_CRYPTO, buildChannelCrypto, bundleChannelCrypto } from './build-channel-crypto'
import { runInBareEngine } from './measure/run-in-bare-engine'

jest.setTimeout(120_000)

const FILE = join(resolve(__dirname, '..'), BUILT_CRYPTO)
const built = readFileSync(FILE, 'utf8')

/** What Taro's defaults for old engines, and the switch in WeChat's tools, do to a file that they compile. */
function compiledForOldEngines(text: string): string {
  const { code } = transformSync(text, { supported: { 'exponent-operator': false } })
  const file = join(mkdtempSync(join(tmpdir(), 'old-')), 'channel-crypto.js')
  writeFileSync(file, code)
  return file
}

test('G5 the built file is what the sources give: npm run build:channel-crypto', async () => {
  expect(built).toBe(await buildChannelCrypto())
})

test('G5 at most 130 KB, no power left, and no name of the platform but through a question', () => {
  expect(Buffer.byteLength(built)).toBeLessThan(130 * 1024)
  expect(built).not.toContain('**')
  expect(built).not.toMatch(/\brequire\(|\bimport\(|TextDecoder\(\)\.|Math\.random/)
})

test('G5 every vector, in an engine with nothing but ECMAScript, without a JIT', () => {
  expect(runInBareEngine(FILE).failed).toEqual([])
})

test('G5 compiled once more for old engines it is still right', () => {
  expect(runInBareEngine(compiledForOldEngines(built)).failed).toEqual([])
})

test('G5 planted: without the visitor the same pass breaks it', async () => {
  const file = compiledForOldEngines(await bundleChannelCrypto())
  expect(() => runInBareEngine(file)).toThrow(/BigInt/)
})
