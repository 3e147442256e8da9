// The app keeps its budgets, and an exceeded budget would be noticed.
import { budgetLines, LIMITS, type Measured, overBudget } from './budgets'
import { measureBudgets } from './measure-budgets'

describe('the app as built', () => {
  let measured: Measured

  beforeAll(async () => {
    measured = await measureBudgets()
  }, 300_000)

  test('keeps every budget', () => {
    expect(overBudget(budgetLines(measured))).toEqual([])
  })

  test('was really measured', () => {
    expect(measured.pages.length).toBeGreaterThan(5)
    expect(measured.pages.filter(({ nodes }) => nodes < 10)).toEqual([])
    const lists = measured.pages.filter(({ page }) => page.endsWith('/courses/index'))
    expect(lists.filter(({ nodes }) => nodes < 200)).toEqual([])
    expect(measured.firstLoad).toBeGreaterThan(50_000)
    expect(measured.firstScreens.every(({ calls }) => calls > 0)).toBe(true)
  })
})

test.each([
  [{ mainPackage: LIMITS.mainPackage + 1 }],
  [{ wholePackage: LIMITS.wholePackage + 1 }],
  [{ firstLoad: LIMITS.firstLoad + 1 }],
  [{ firstScreens: [{ role: 'parent', calls: 2 }] }],
  [{ pages: [{ page: 'heavy', firstMessage: 1, largestMessage: LIMITS.message + 1, nodes: 1 }] }],
  [{ pages: [{ page: 'full', firstMessage: 1, largestMessage: 1, nodes: LIMITS.nodes + 1 }] }],
])('%j is over budget', (over: Partial<Measured>) => {
  const fine = { page: 'fine', firstMessage: 1, largestMessage: 1, nodes: 1 }
  const kept: Measured = { mainPackage: 1, wholePackage: 1, pages: [fine], firstLoad: 1, firstScreens: [] }
  expect(overBudget(budgetLines(kept))).toEqual([])
  expect(overBudget(budgetLines({ ...kept, ...over }))).toHaveLength(1)
})
