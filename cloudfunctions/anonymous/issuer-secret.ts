// Reads TOKEN_ISSUER_SECRET, 32 bytes in Base64, which issues and redeems tokens.

/** Null when it is not set, or is no 32 bytes: the channel is closed then. */
export function issuerSecret(): Uint8Array | null {
  const secret = new Uint8Array(Buffer.from(process.env.TOKEN_ISSUER_SECRET ?? '', 'base64'))
  return secret.length === 32 ? secret : null
}
