// Prints what the channel costs a phone: code, milliseconds, bytes on the wire.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { LONGEST_REQUEST } from '@domain/complaints/channel/parse-request'
import { POLL_ANSWER_SIZES } from '@domain/complaints/channel/poll-answer'
import { MESSAGE_SIZES } from '@domain/complaints/envelopes/message'
import { PHOTO_PART_SIZE } from '@domain/complaints/envelopes/photo'
import { BUILT_CRYPTO } from '../build-channel-crypto'
import { runInBareEngine } from './run-in-bare-engine'

const file = join(resolve(__dirname, '../..'), BUILT_CRYPTO)
const bytes = readFileSync(file)
const [slow, fast] = [runInBareEngine(file), runInBareEngine(file, [])]
console.log(`code: ${bytes.length} bytes, ${gzipSync(bytes).length} with gzip`)
console.log('| step | ms without JIT | ms with JIT |\n|---|---|---|')
for (const [step, ms] of Object.entries(slow.ms)) {
  console.log(`| ${step} | ${ms.toFixed(1)} | ${(fast.ms[step] ?? 0).toFixed(1)} |`)
}
console.log(`report: ${MESSAGE_SIZES.map((size) => size + 287).join(', ')} bytes; photo part: ${PHOTO_PART_SIZE + 36}`)
console.log(
  `poll: 36 bytes, answered by ${POLL_ANSWER_SIZES.join(', ')}; anything else by 64; limit ${LONGEST_REQUEST}`,
)
console.log(slow.failed.length === 0 ? 'every vector as published' : `WRONG: ${slow.failed.join(', ')}`)
