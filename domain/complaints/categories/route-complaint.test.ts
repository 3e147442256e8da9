// Tests routing, and that every category and every form has its place.
import { COMPLAINT_CATEGORIES, SCHOOL_CATEGORIES, targetOf, VARIANT_CATEGORIES } from './category'
import { DEPARTMENTS } from './department'
import { routeComplaint } from './route-complaint'
import { routeCases } from './route-complaint.cases'
import { ALL_VARIANT_FORMS, formsOf, kindOf } from './variant-form'

test.each(routeCases)('$name', ({ category, forms = [], licensedBy = null, departments }) => {
  const { lead, joint } = routeComplaint({ category, forms, licensedBy })
  expect([lead, ...joint]).toEqual(departments)
})

test('education hears of everything, and nobody is asked twice', () => {
  for (const category of COMPLAINT_CATEGORIES) {
    for (const licensedBy of [null, 'MARKET', 'HEALTH'] as const) {
      const { lead, joint } = routeComplaint({ category, forms: ALL_VARIANT_FORMS, licensedBy })
      const all = [lead, ...joint]
      expect(all).toContain('EDUCATION')
      expect(new Set(all).size).toBe(all.length)
      expect(all.every((department) => DEPARTMENTS.includes(department))).toBe(true)
    }
  }
})

test('every form stands under one kind', () => {
  expect(new Set(ALL_VARIANT_FORMS).size).toBe(ALL_VARIANT_FORMS.length)
  for (const kind of VARIANT_CATEGORIES) for (const form of formsOf(kind)) expect(kindOf(form)).toBe(kind)
})

test('what a school does is about a school, and a child’s safety about whoever it is', () => {
  for (const category of SCHOOL_CATEGORIES) expect(targetOf(category)).toBe('SCHOOL')
  expect(targetOf('CHILD_SAFETY')).toBeNull()
  expect(targetOf('REFUND_REFUSED')).toBe('INSTITUTION')
})
