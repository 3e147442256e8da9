// Runs all journeys in a real browser on the H5 build, bundled functions and seeded world.
import { journeyApp } from './journey-app'
import { billsJourney } from './journey-bills'
import { clerkJourney } from './journey-clerk'
import { closingJourney } from './journey-closing'
import { consentJourney } from './journey-consent'
import { districtJourney } from './journey-district'
import { documentsJourney } from './journey-documents'
import { everyWidthJourney } from './journey-every-width'
import { familyJourney } from './journey-family'
import { feePolicyJourney } from './journey-fee-policy'
import { financeJourney } from './journey-finance'
import { fullCourseJourney } from './journey-full-course'
import { largeTypeJourney } from './journey-large-type'
import { newcomerJourney } from './journey-newcomer'
import { officeJourney } from './journey-office'
import { parentJourney } from './journey-parent'
import { paymentJourney } from './journey-payment'
import { reviewJourney } from './journey-review'
import { rightsJourney } from './journey-rights'
import { settlementJourney } from './journey-settlement'
import { sidesJourney } from './journey-sides'
import { subsidyJourney } from './journey-subsidy'
import { troubleJourney } from './journey-trouble'
import { waiverJourney } from './journey-waiver'

jest.setTimeout(120_000)

const app = journeyApp()

describe('the clerk imports a roster and a course plan', () => clerkJourney(app))
describe('a mother enrolls her child', () => parentJourney(app))
describe('a newcomer finds the way in', () => newcomerJourney(app))
describe('a mother who has not agreed yet', () => consentJourney(app))
describe('a family lets somebody in, and out', () => familyJourney(app))
describe('a family keeps hold of its data', () => rightsJourney(app))
describe('a school’s people and its new year', () => officeJourney(app))
describe('a family is relieved, and nobody else learns of it', () => waiverJourney(app))
describe('the school sends an application back, and refuses one', () => reviewJourney(app))
describe('the district and its schools', () => districtJourney(app))
describe('a fee policy comes into force', () => feePolicyJourney(app))
describe('a father meets a full course', () => fullCourseJourney(app))
describe('lessons, pay and closing at the small school', () => settlementJourney(app))
describe('a term ends: paid out, closed, published', () => closingJourney(app))
describe('a small school is paid what its year lacked', () => subsidyJourney(app))
describe('a bill from issue to payment', () => billsJourney(app))
describe('a mother pays her child’s bill', () => paymentJourney(app))
describe('finance and one family’s bill', () => financeJourney(app))
describe('what is kept on paper', () => documentsJourney(app))
describe('trouble', () => troubleJourney(app))
describe('somebody with two sides', () => sidesJourney(app))
describe('the same tasks in large type', () => largeTypeJourney(app))
describe('every page at every width', () => everyWidthJourney(app))
