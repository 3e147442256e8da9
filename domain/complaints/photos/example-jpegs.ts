// Builds small decodable JPEGs that carry what cameras and phones hide in them; for tests.

const ASCII = (text: string) => [...text].map((letter) => letter.charCodeAt(0))

export function segment(marker: number, body: readonly number[]): readonly number[] {
  const length = body.length + 2
  return [0xff, marker, length >> 8, length & 255, ...body]
}

const START = [0xff, 0xd8]
export const END = [0xff, 0xd9]
const JFIF = segment(0xe0, [...ASCII('JFIF'), 0, 1, 1, 0, 0, 1, 0, 1, 0, 0])
const QUANTIZATION = segment(0xdb, [0, ...Array.from({ length: 64 }, () => 16)])
/** 8×8 pixels, gray. */
const FRAME = segment(0xc0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0])
/** One code of one bit: no difference; end of block. */
const ONE_CODE = [1, ...Array.from({ length: 15 }, () => 0), 0]
const HUFFMAN = segment(0xc4, [0x00, ...ONE_CODE, 0x10, ...ONE_CODE])
const SCAN = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 0x3f]

/** Coordinates of a playground, a model and a serial number: canaries to look for. */
export const CANARIES = ['31.2304N', 'PHONE-MODEL-X', 'SERIAL-0042', '2026:08:19', 'yinuo-mother']

const HIDDEN = {
  exif: segment(0xe1, [...ASCII('Exif'), 0, 0, ...ASCII('MM*GPSLatitude 31.2304N PHONE-MODEL-X 2026:08:19')]),
  xmp: segment(0xe1, ASCII('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta creator="yinuo-mother"/>')),
  iptc: segment(0xed, [...ASCII('Photoshop 3.0'), 0, ...ASCII('8BIM yinuo-mother 2026:08:19')]),
  profile: segment(0xe2, [...ASCII('ICC_PROFILE'), 0, 1, 1, ...ASCII('SERIAL-0042')]),
  mpf: segment(0xe2, [...ASCII('MPF'), 0, ...ASCII('MM*SERIAL-0042')]),
  maker: segment(0xeb, ASCII('PHONE-MODEL-X SERIAL-0042')),
  adobe: segment(0xee, [...ASCII('Adobe'), 0, 100, 0, 0, 0, 0, 1]),
  comment: segment(0xfe, ASCII('taken by yinuo-mother')),
  extension: segment(0xf3, ASCII('SERIAL-0042')),
  thumbnail: segment(0xe0, [...ASCII('JFXX'), 0, 0x10, ...ASCII('31.2304N')]),
  jfifThumbnail: segment(0xe0, [...ASCII('JFIF'), 0, 1, 1, 0, 0, 1, 0, 1, 1, 2, ...ASCII('31.23')]),
} as const

export type HiddenKind = keyof typeof HIDDEN
export const HIDDEN_KINDS = Object.keys(HIDDEN) as readonly HiddenKind[]

const PICTURE = [...QUANTIZATION, ...FRAME, ...HUFFMAN, ...SCAN]

/** A picture with these segments before its tables, and with `after` behind its end. */
export function exampleJpeg(kinds: readonly HiddenKind[] = [], after: readonly number[] = []): Uint8Array {
  return Uint8Array.from([...START, ...JFIF, ...kinds.flatMap((kind) => HIDDEN[kind]), ...PICTURE, ...END, ...after])
}

/** Metadata between the tables and the scan, and fill bytes before a marker. */
function lateJpeg(): Uint8Array {
  const tables = [...QUANTIZATION, ...HIDDEN.exif, ...FRAME, 0xff, 0xff, ...HUFFMAN, ...HIDDEN.comment]
  return Uint8Array.from([...START, ...tables, ...SCAN, ...END])
}

/** Two scans with a comment between them, restarts and a stuffed byte within. */
function twoScans(): Uint8Array {
  const restart = segment(0xdd, [0, 1])
  const scan = [...SCAN, 0xff, 0xd0, 0x3f, 0xff, 0x00]
  return Uint8Array.from([
    ...START,
    ...restart,
    ...PICTURE.slice(0, -SCAN.length),
    ...scan,
    ...HIDDEN.comment,
    ...SCAN,
    ...END,
  ])
}

/** As a film is hung behind a "live" picture. */
const FILM = [0, 0, 0, 24, ...ASCII('ftypmp42'), ...ASCII('SERIAL-0042 31.2304N')]

export const EXAMPLES: Readonly<Record<string, Uint8Array>> = {
  'a plain one': exampleJpeg(),
  'Exif with a place': exampleJpeg(['exif']),
  'XMP with an author': exampleJpeg(['xmp']),
  'IPTC of an editor': exampleJpeg(['iptc']),
  'a color profile': exampleJpeg(['profile']),
  'the note of a maker': exampleJpeg(['maker']),
  'a comment': exampleJpeg(['comment']),
  'an extension': exampleJpeg(['extension']),
  'two kinds of thumbnail': exampleJpeg(['thumbnail', 'jfifThumbnail']),
  'everything at once': exampleJpeg(HIDDEN_KINDS),
  'a second picture (MPF)': exampleJpeg(['mpf'], [...exampleJpeg(['exif'])]),
  'a film behind it': exampleJpeg(['xmp'], FILM),
  'metadata late in the file': lateJpeg(),
  'a comment between scans': twoScans(),
}
