// Evaluates a built file and its checks in a context that has ECMAScript and nothing else.
import { randomFillSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import vm from 'node:vm'

const [cryptoFile, checksFile] = process.argv.slice(2)

/** No TextEncoder, no crypto, no Buffer, no console, no timers: less than the mini-program has. */
const bare = vm.createContext(Object.create(null))

function load(file) {
  const run = vm.runInContext(`(function (module, exports, require) {${readFileSync(file, 'utf8')}\n})`, bare, {
    filename: file,
  })
  const module = { exports: {} }
  run(module, module.exports, () => {
    throw new Error(`${file} asks for another file`)
  })
  return module.exports
}

/** Arrays of the bare context's own: those of this one are of another class. */
const ownBytes = vm.runInContext('(count) => new Uint8Array(count)', bare)
const outside = { now: () => performance.now(), random: (count) => randomFillSync(ownBytes(count)) }
const { channelCrypto } = load(cryptoFile)
const { checkChannelCrypto } = load(checksFile)
process.stdout.write(JSON.stringify(checkChannelCrypto(channelCrypto, outside)))
