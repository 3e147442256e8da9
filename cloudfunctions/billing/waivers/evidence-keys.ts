// Reads the keys for hardship evidence from WAIVER_KEY, newest first (docs/deploy.md).

export interface EvidenceKey {
  readonly id: string
  readonly secret: Buffer
}

const ENTRY = /^([\w-]{1,32}):([A-Za-z0-9+/]{43}=)$/
const KEY_BYTES = 32

/**
 * `<id>:<32 bytes in base64>`, several by commas: new files take the first, older ones keep theirs readable.
 * Without the variable nothing is taken in; one that cannot be read is a fault of the deployment, and throws.
 */
export function evidenceKeys(): readonly EvidenceKey[] {
  const text = (process.env.WAIVER_KEY ?? '').trim()
  if (text === '') return []
  const keys = text.split(',').map((entry) => keyOf(entry.trim()))
  if (new Set(keys.map(({ id }) => id)).size < keys.length) throw new TypeError('WAIVER_KEY names an id twice')
  return keys
}

function keyOf(entry: string): EvidenceKey {
  const [, id, base64 = ''] = ENTRY.exec(entry) ?? []
  const secret = Buffer.from(base64, 'base64')
  if (id === undefined || secret.length !== KEY_BYTES) throw new TypeError('WAIVER_KEY is not as docs/deploy.md says')
  return { id, secret }
}
