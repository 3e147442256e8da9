// Stands in for TextEncoder inside the built cryptography: our UTF-8 codec under the platform's name.
import { encodeUtf8 } from '../domain/complaints/bytes/utf8'

export class TextEncoder {
  encode(text: string): Uint8Array {
    return encodeUtf8(text)
  }
}
