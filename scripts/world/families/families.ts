// Fills homerooms with children of fictional families; some have two, some in both schools.

import type { WorldGuardian, WorldRoom } from '../schools/school-world'
import type { SeededRandom } from '../seeded-random'
import { childName, manName, surname, womanName } from './person-names'

export interface PlacedChild {
  readonly room: WorldRoom
  readonly name: string
  readonly guardians: readonly WorldGuardian[]
}

export interface FamilyPlan {
  /** One entry for every place to fill; a homeroom stands in it as often as it has places. */
  readonly places: readonly WorldRoom[]
  /** How many families have two children. */
  readonly pairs: number
  /** Phones count up from here. */
  readonly firstPhone: number
}

export function makeFamilies({ places, pairs, firstPhone }: FamilyPlan, random: SeededRandom): PlacedChild[] {
  const rooms = random.shuffled(places)
  const sizes = [
    ...Array.from({ length: pairs }, () => 2),
    ...Array.from({ length: rooms.length - 2 * pairs }, () => 1),
  ]
  let taken = 0
  return sizes.flatMap((size, index) => {
    const homes = rooms.slice(taken, taken + size)
    taken += size
    return makeFamily(homes, firstPhone + 2 * index, random)
  })
}

function makeFamily(homes: readonly WorldRoom[], phone: number, random: SeededRandom): PlacedChild[] {
  const family = surname(random)
  const mother: WorldGuardian = { name: womanName(random), relation: '妈妈', phone: String(phone) }
  const father: WorldGuardian = { name: manName(random, family), relation: '爸爸', phone: String(phone + 1) }
  const grandmother: WorldGuardian = { name: womanName(random), relation: '奶奶', phone: String(phone) }
  const guardians = random.chance(12)
    ? [grandmother]
    : random.chance(70)
      ? [mother, father]
      : [random.pick([mother, father])]
  return homes.map((room) => ({ room, name: childName(random, family), guardians }))
}
