// Loads the documents' font from the file beside the bundle, once per process.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create, type Font } from 'fontkit'
import type { HasGlyph } from './printable-text'

/** Noto Sans SC, SIL Open Font License 1.1: 20,976 of the basic ideographs, all of GB 2312. Copied by the build. */
export const FONT_FILE = 'NotoSansSC_400Regular.ttf'

export interface DocumentFont {
  readonly bytes: Buffer
  readonly hasGlyph: HasGlyph
}

let loaded: DocumentFont | undefined

/** `dir`: of the bundle; tests name the package's own. */
export function loadDocumentFont(dir = __dirname): DocumentFont {
  loaded ??= openFont(readFileSync(join(dir, FONT_FILE)))
  return loaded
}

function openFont(bytes: Buffer): DocumentFont {
  const font = create(bytes)
  if (!('hasGlyphForCodePoint' in font)) throw new TypeError('a collection of fonts where one was expected')
  const single: Font = font
  return { bytes, hasGlyph: (codePoint) => single.hasGlyphForCodePoint(codePoint) }
}
