// Says which pupil a school's number belongs to, also after a number was corrected.

interface Numbered {
  readonly _id: string
  readonly studentNumber: string
}

/**
 * An id is made of the number a pupil came with and stays when the number is corrected. So a stored number leads to its
 * holder, and a new pupil whose number somebody once had gets an id of its own.
 */
export function pupilIdsAmong(
  stored: readonly Numbered[],
  made: (studentNumber: string) => string,
): (studentNumber: string) => string {
  const holders = new Map(stored.map(({ _id, studentNumber }) => [studentNumber, _id]))
  const taken = new Set(stored.map(({ _id }) => _id))
  return (studentNumber) => {
    const holder = holders.get(studentNumber)
    if (holder !== undefined) return holder
    let again = studentNumber
    while (taken.has(made(again))) again = `${again}+`
    return made(again)
  }
}
