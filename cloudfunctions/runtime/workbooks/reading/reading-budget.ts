// Counts what is kept of a workbook, and refuses it when that is more than any school has.
import { WorkbookRefused } from './workbook-refused'

/** A school of 6,000 pupils with 30 columns has 180,000. */
const MOST_CELLS = 400_000
const MOST_CHARACTERS = 8_000_000
/** Rows are lists up to their last filled cell: this bounds what stands between filled cells. */
const MOST_PLACES = 2_000_000

export interface ReadingBudget {
  readonly spendCell: (characters: number) => void
  readonly spendPlaces: (places: number) => void
}

export function readingBudget(): ReadingBudget {
  let cells = 0
  let characters = 0
  let places = 0
  return {
    spendCell: (length) => {
      cells += 1
      characters += length
      if (cells > MOST_CELLS) throw new WorkbookRefused('TOO_MUCH_INSIDE', 'too many cells')
      if (characters > MOST_CHARACTERS) throw new WorkbookRefused('TOO_MUCH_INSIDE', 'too much text')
    },
    spendPlaces: (count) => {
      places += count
      if (places > MOST_PLACES) throw new WorkbookRefused('TOO_MUCH_INSIDE', 'too large an area')
    },
  }
}
