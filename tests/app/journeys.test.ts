// Owns the journeys through the whole app: a real browser, the H5 build, the bundled functions, the seeded world.
import { journeyApp } from './journey-app'
import { clerkJourney } from './journey-clerk'
import { fullCourseJourney } from './journey-full-course'
import { largeTypeJourney } from './journey-large-type'
import { parentJourney } from './journey-parent'
import { troubleJourney } from './journey-trouble'

jest.setTimeout(120_000)

const app = journeyApp()

describe('the clerk imports a roster and a course plan', () => clerkJourney(app))
describe('a mother enrolls her child', () => parentJourney(app))
describe('a father meets a full course', () => fullCourseJourney(app))
describe('trouble', () => troubleJourney(app))
describe('nothing is cut off at the side', () => largeTypeJourney(app))
