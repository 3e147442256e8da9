// Cases of what needs the district anew: both sides of each boundary.
import { fen } from '../../values/fen'
import type { Course } from '../courses/course'
import type { DistrictMatter } from './needs-district'

export interface MatterCase {
  readonly name: string
  readonly before?: Partial<Course>
  readonly after: Partial<Course>
  readonly expected: readonly DistrictMatter[]
}

const everyDay = (until: string): Course['slots'] =>
  ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, from: '15:40', until }))
const care: Partial<Course> = { kind: 'CARE', field: 'CARE', slots: everyDay('18:00') }
const clay = { name: '陶泥', spec: '500g', unitPrice: fen(800), quantity: 2, mode: 'SELF' } as const

export const MATTER_CASES: readonly MatterCase[] = [
  { name: 'nothing', after: {}, expected: [] },
  { name: 'another room', after: { place: '美术室' }, expected: [] },
  { name: 'another weekday', after: { slots: [{ weekday: 3, from: '16:30', until: '17:30' }] }, expected: [] },
  { name: 'seats', after: { capacity: 30 }, expected: [] },
  { name: 'grades', after: { grades: [5, 6] }, expected: [] },
  { name: 'a teacher of its own', after: { teacherId: 't2', teacherName: '王守拙' }, expected: [] },
  { name: 'a fen more', after: { pricePerLesson: fen(501) }, expected: ['PRICE'] },
  { name: 'a fen less', after: { pricePerLesson: fen(499) }, expected: ['PRICE'] },
  { name: 'the same price for a term', after: { priceUnit: 'TERM' }, expected: ['PRICE'] },
  { name: 'paid by the government now', after: { governmentBought: true }, expected: ['PRICE'] },
  { name: 'clay', after: { consumables: [clay] }, expected: ['CONSUMABLES'] },
  { name: 'the same clay', before: { consumables: [clay] }, after: { consumables: [clay] }, expected: [] },
  { name: 'from art to labor', after: { field: 'LABOR' }, expected: ['KIND'] },
  { name: 'a provider', after: { providerName: '科技中心' }, expected: ['PROVIDER'] },
  {
    name: 'an outside teacher',
    after: { teacherId: null, teacherName: '乔守信' },
    expected: ['OUTSIDE_TEACHER'],
  },
  {
    name: 'the same outside teacher',
    before: { teacherId: null, teacherName: '乔守信' },
    after: { teacherId: null, teacherName: '乔守信' },
    expected: [],
  },
  { name: 'care ends at the same time', before: care, after: care, expected: [] },
  { name: 'care ends later', before: care, after: { ...care, slots: everyDay('18:01') }, expected: [] },
  {
    name: 'care ends a minute earlier',
    before: care,
    after: { ...care, slots: everyDay('17:59') },
    expected: ['ENDS_EARLIER'],
  },
  {
    name: 'care without Fridays',
    before: care,
    after: { ...care, slots: everyDay('18:00').slice(0, 4) },
    expected: ['ENDS_EARLIER'],
  },
  {
    name: 'price and provider together',
    after: { pricePerLesson: fen(550), providerName: '科技中心' },
    expected: ['PRICE', 'PROVIDER'],
  },
]
