// `npm run measure:claims`: claims a second through the gateway, beside the bare SDK's same calls.
import { measureActions, measureBare } from '../../tests/actions/enrollment/claims-per-second'
import { startDistrict } from '../../tests/actions/world/district'
import { addCourse, addFamilies, smallWorld } from '../../tests/actions/world/world'
import { sharedBundles } from '../shared-bundles'

const FAMILIES = 300
const ROUNDS = 3
const LEAST = 0.8

async function measure(): Promise<void> {
  const world = smallWorld()
  const courses = Array.from({ length: ROUNDS * 2 + 2 }, (_, index) => `course${index}`)
  for (const _id of courses) {
    addCourse(world, { _id, capacity: FAMILIES })
    addFamilies(world, `${_id}-`, FAMILIES)
  }
  const cloud = await startDistrict(await sharedBundles(), world)
  const next = () => {
    const courseId = courses.pop() ?? ''
    return { courseId, pupilIds: Array.from({ length: FAMILIES }, (_, index) => `${courseId}-${index + 1}`) }
  }
  // The first of each warms up. In turns: whatever slows the machine meanwhile slows both.
  await measureActions(cloud, next())
  await measureBare(cloud, next())
  const rounds: number[] = []
  for (let round = 1; round <= ROUNDS; round += 1) {
    const bare = await measureBare(cloud, next())
    const actions = await measureActions(cloud, next())
    rounds.push(actions.perSecond / bare.perSecond)
    console.log(
      `${actions.claims} claims: ${actions.perSecond.toFixed(0)} a second (${actions.trips} trips each), ` +
        `bare SDK ${bare.perSecond.toFixed(0)} (${bare.trips.toFixed(0)}), ratio ${rounds.at(-1)?.toFixed(2)}`,
    )
  }
  await cloud.close()
  const middle = rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
  console.log(`ratio, the middle of ${ROUNDS}: ${middle.toFixed(2)}; at least ${LEAST}`)
  if (middle < LEAST) process.exitCode = 1
}

measure().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
