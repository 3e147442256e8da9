// Compares what was typed with the last symbols of the code, place by place.

export const LAST = 5

/** None before all five are there: nobody is corrected while typing. */
export function differingPlaces(receipt: string, typed: string): readonly number[] {
  if (typed.length < LAST) return []
  const last = receipt.slice(-LAST)
  return [...last].flatMap((symbol, place) => (typed[place] === symbol ? [] : [place]))
}
