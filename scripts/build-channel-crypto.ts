// Builds the channel's cryptography into one file that survives whatever later compiles the app.
//
// esbuild bundles and shrinks it for ES2020; then a visitor rewrites `**`. A pass for old engines (Taro's defaults, the
// switch in WeChat's tools) would make Math.pow of it, and Math.pow throws on BigInt. TextEncoder, which a library names
// for its own helpers and the mini-program lacks, becomes our codec.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type PluginObj, types as t, transformSync } from '@babel/core'
import { build } from 'esbuild'

const ROOT = resolve(__dirname, '..')
export const BUILT_CRYPTO = 'src/features/complaints/channel/built/channel-crypto.js'
const HEAD =
  '// Built by `npm run build:channel-crypto` from domain/complaints: never edited by hand.\n// Holds @noble/curves, @noble/ciphers and @noble/hashes: MIT License, (c) Paul Miller (paulmillr.com).\n'

/** Powers of BigInt by squaring; of numbers as ever. */
const POWER =
  'function __power(b,e){if(typeof b!=="bigint")return Math.pow(b,e);' +
  'var r=BigInt(1),o=BigInt(1),z=BigInt(0);for(;e>z;e>>=o){if((e&o)===o)r*=b;b*=b}return r}\n'

const powerCalls = (): PluginObj => ({
  name: 'power-calls',
  visitor: {
    BinaryExpression(path) {
      const { operator, left, right } = path.node
      if (operator === '**') path.replaceWith(t.callExpression(t.identifier('__power'), [left as t.Expression, right]))
    },
    AssignmentExpression(path) {
      if (path.node.operator === '**=') throw path.buildCodeFrameError('a power that is assigned is not rewritten')
    },
  },
})

/** As esbuild gives it, with its powers. */
export async function bundleChannelCrypto(): Promise<string> {
  const bundled = await build({
    absWorkingDir: ROOT,
    entryPoints: ['domain/complaints/channel/channel-crypto.ts'],
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'es2020',
    minify: true,
    legalComments: 'none',
    inject: [join(ROOT, 'scripts/text-codec-shim.ts')],
  })
  const [file] = bundled.outputFiles
  if (file === undefined) throw new Error('nothing was built')
  return file.text
}

export async function buildChannelCrypto(): Promise<string> {
  const options = { configFile: false, babelrc: false, compact: true, minified: true, plugins: [powerCalls] }
  const { code } = transformSync(await bundleChannelCrypto(), options) ?? {}
  return `${HEAD}${POWER}${code}\n`
}

if (require.main === module) {
  buildChannelCrypto().then((text) => {
    writeFileSync(join(ROOT, BUILT_CRYPTO), text)
    console.log(`${BUILT_CRYPTO}: ${readFileSync(join(ROOT, BUILT_CRYPTO)).length} bytes`)
  })
}
