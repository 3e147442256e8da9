// Unbiased numbers from a seed: SHA-256 in counter mode, with rejection of what would favor some.
import { sha256 } from '@noble/hashes/sha2.js'

const WORD = 0x1_0000_0000
const WORD_BYTES = 4
const SEED_BYTES = 32
const COUNTER_BYTES = 4

export interface SeededStream {
  /** A whole number from 0 to below `bound`, each equally likely. */
  readonly below: (bound: number) => number
}

/** Block n is SHA-256(seed ‖ n as four bytes, big end first), read as eight words, big end first. */
export function seededStream(seed: Uint8Array): SeededStream {
  const message = new Uint8Array(SEED_BYTES + COUNTER_BYTES)
  message.set(seed)
  const counter = new DataView(message.buffer, SEED_BYTES)
  let block = new DataView(new ArrayBuffer(0))
  let [at, blocks] = [0, 0]
  const nextWord = (): number => {
    if (at === block.byteLength) {
      counter.setUint32(0, blocks)
      const hash = sha256(message)
      block = new DataView(hash.buffer, hash.byteOffset, hash.byteLength)
      blocks += 1
      at = 0
    }
    at += WORD_BYTES
    return block.getUint32(at - WORD_BYTES)
  }
  return { below: (bound) => below(bound, nextWord) }
}

/** Words from the last whole multiple of `bound` on are passed over. */
function below(bound: number, nextWord: () => number): number {
  const fair = WORD - (WORD % bound)
  let word = nextWord()
  while (word >= fair) word = nextWord()
  return word % bound
}

/** From the last place down: each changes places with one at or before it. */
export function shuffle<Item>(items: readonly Item[], stream: SeededStream): readonly Item[] {
  const shuffled = [...items]
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = stream.below(last + 1)
    const [one, two] = [shuffled[last] as Item, shuffled[other] as Item]
    shuffled[last] = two
    shuffled[other] = one
  }
  return shuffled
}
