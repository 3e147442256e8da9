// Orders classes as people do: by grade, then by number, so that 三(2) stands before 三(10).

interface Numbered {
  readonly grade: number
  readonly classNumber: number
}

export function orderHomerooms(one: Numbered, other: Numbered): number {
  return one.grade - other.grade || one.classNumber - other.classNumber
}
