// Stands in for TextEncoder inside the built cryptography.
import { encodeUtf8 } from '../domain/complaints/bytes/utf8'

export class TextEncoder {
  encode(text: string): Uint8Array {
    return encodeUtf8(text)
  }
}
