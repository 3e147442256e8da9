// Feeds XML to a strict parser piece by piece; elements come without prefixes, nothing is kept.
import { parser } from 'sax'
import { WorkbookRefused } from './workbook-refused'

export interface XmlHandler {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** No part of a workbook nests deeper or has more attributes on one element. */
const DEEPEST = 64
const MOST_ATTRIBUTES = 100

/**
 * Reads to the end, or throws at the first thing that is not well-formed. The parser holds one tag at a time and
 * gives up on one longer than 64 KB; a document type is refused, and with it every entity it could declare.
 */
export async function readXml(pieces: AsyncIterable<Buffer>, handler: XmlHandler): Promise<void> {
  const xml = parserFor(handler)
  let decoder: TextDecoder | null = null
  for await (const piece of pieces) {
    decoder ??= decoderFor(piece)
    xml.write(decoder.decode(piece, { stream: true }))
  }
  if (decoder === null) throw new WorkbookRefused('BROKEN', 'an empty part')
  xml.write(decoder.decode()).close()
}

function decoderFor(first: Buffer): TextDecoder {
  const isUtf16 = first[0] === 0xff && first[1] === 0xfe
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true })
}

function parserFor({ open, text, close }: XmlHandler) {
  // It counts positions to notice what grows too long.
  const xml = parser(true, { position: true })
  let depth = 0
  let attributes = 0
  xml.onopentagstart = () => {
    depth += 1
    attributes = 0
    if (depth > DEEPEST) throw new WorkbookRefused('BROKEN', 'nested too deep')
  }
  xml.onattribute = () => {
    attributes += 1
    if (attributes > MOST_ATTRIBUTES) throw new WorkbookRefused('BROKEN', 'too many attributes')
  }
  xml.onopentag = ({ name, attributes: values }) => {
    open?.(localName(name), (wanted) => attributeOf(values, wanted))
  }
  xml.onclosetag = (name) => {
    depth -= 1
    close?.(localName(name))
  }
  xml.ontext = (piece) => text?.(piece)
  xml.oncdata = (piece) => text?.(piece)
  xml.ondoctype = () => {
    throw new WorkbookRefused('BROKEN', 'a document type')
  }
  xml.onerror = (error) => {
    throw new WorkbookRefused('BROKEN', error.message)
  }
  return xml
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Only ids of relations have a prefix (`r:id`), and any program may choose another one. */
function attributeOf(values: Readonly<Record<string, unknown>>, wanted: string): string | undefined {
  const value = values[wanted] ?? (wanted === 'id' ? prefixed(values, wanted) : undefined)
  return typeof value === 'string' ? value : undefined
}

function prefixed(values: Readonly<Record<string, unknown>>, wanted: string): unknown {
  return Object.entries(values).find(([name]) => localName(name) === wanted)?.[1]
}
