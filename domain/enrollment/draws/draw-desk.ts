// The desk at which a draw is played: seats left, what each row holds, how each wish came out.
import type { DrawCourse, DrawList, DrawRow } from './draw-list'
import { wishKey } from './draw-list'
import type { Outcome } from './draw-result'

export interface Place {
  readonly row: DrawRow
  readonly held: DrawCourse[]
  readonly outcomes: (Outcome | undefined)[]
  /** Before it every wish is decided. */
  cursor: number
  /** Turns used up because a brother's or sister's turn gave this row a seat. */
  owed: number
}

export interface Claim {
  readonly place: Place
  readonly course: DrawCourse
  readonly wish: number
}

export interface Desk {
  readonly places: readonly Place[]
  readonly left: Map<string, number>
  readonly courses: ReadonlyMap<string, DrawCourse>
  /** Claims tied to a wish, that one included, by `wishKey`. */
  readonly tied: ReadonlyMap<string, readonly Claim[]>
  decided: number
}

export function openDesk(list: DrawList): Desk {
  const courses = new Map(list.courses.map((course) => [course.courseId, course]))
  const places = list.rows.map((row) => ({
    row,
    held: [],
    outcomes: row.wishes.map(() => undefined),
    cursor: 0,
    owed: 0,
  }))
  return {
    places,
    left: new Map(list.courses.map(({ courseId, seats }) => [courseId, seats])),
    courses,
    tied: tiedClaims(list, places, courses),
    decided: 0,
  }
}

function tiedClaims(
  { together }: DrawList,
  places: readonly Place[],
  courses: ReadonlyMap<string, DrawCourse>,
): Desk['tied'] {
  const byNumber = new Map(places.map((place) => [place.row.number, place]))
  const tied = new Map<string, readonly Claim[]>()
  for (const { wishes } of together) {
    const claims = wishes.map(({ number, courseId }) => claimOf(byNumber.get(number), courses.get(courseId)))
    for (const wish of wishes) tied.set(wishKey(wish), claims)
  }
  return tied
}

/** The wish of `place` for `course`. A list that was checked has both. */
export function claimOf(place: Place | undefined, course: DrawCourse | undefined): Claim {
  if (place === undefined || course === undefined) throw new RangeError('a wish without its row or course')
  return { place, course, wish: place.row.wishes.indexOf(course.courseId) }
}

export function decide(desk: Desk, { place, wish }: Claim, outcome: Outcome): void {
  place.outcomes[wish] = outcome
  desk.decided += 1
}
