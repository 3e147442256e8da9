// Hides counts below five: outside the school they could identify a family.

/** policy.md D, k for small cells; 学生数不足5人的不显示 (C11). [D] */
export const SMALL_CELL = 5

/** Null where it counts fewer than five, none included: "nobody" is an answer too. */
export function suppressSmallCount(count: number): number | null {
  return count < SMALL_CELL ? null : count
}
