// How a photo is drawn anew: how large, how coarse, and what is covered with solid color.

/** A covered part, in shares of the picture's width and height. */
export interface Cover {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface DrawingSize {
  readonly width: number
  readonly height: number
}

export interface Attempt {
  readonly longest: number
  readonly quality: number
}

/** The first is what one gets; the others only where it is larger than the channel takes. */
export const ATTEMPTS: readonly Attempt[] = [
  { longest: 1600, quality: 0.8 },
  { longest: 1600, quality: 0.6 },
  { longest: 1200, quality: 0.5 },
  { longest: 800, quality: 0.5 },
]

/** Sixteen parts of 64 KiB, less what is put before the first. */
export const MOST_BYTES = 16 * 65_536 - 4

export function sizeWithin({ width, height }: DrawingSize, longest: number): DrawingSize {
  const share = Math.min(1, longest / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) }
}

/** What both kinds of canvas can do. */
interface Brush<Picture> {
  fillStyle: unknown
  readonly drawImage: (picture: Picture, left: number, top: number, width: number, height: number) => void
  readonly fillRect: (left: number, top: number, width: number, height: number) => void
}

export interface ToDraw<Picture> {
  readonly picture: Picture
  readonly size: DrawingSize
  readonly covers: readonly Cover[]
}

/** On white: what is transparent in a PNG would turn black. Covers are drawn over and cannot be taken off. */
export function drawOn<Picture>(brush: Brush<Picture>, { picture, size, covers }: ToDraw<Picture>): void {
  const { width, height } = size
  brush.fillStyle = '#ffffff'
  brush.fillRect(0, 0, width, height)
  brush.drawImage(picture, 0, 0, width, height)
  brush.fillStyle = '#1e2a26'
  for (const cover of covers) {
    const [left, top] = [Math.floor(cover.left * width), Math.floor(cover.top * height)]
    const right = Math.ceil((cover.left + cover.width) * width)
    brush.fillRect(left, top, right - left, Math.ceil((cover.top + cover.height) * height) - top)
  }
}
