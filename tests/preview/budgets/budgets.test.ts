// Tests that the app keeps its budgets, every page as its owner, and that an overrun is seen.
import { budgetLines, LIMITS, type Measured, overBudget, type PageWeight } from './budgets'
import { measureBudgets } from './measure-budgets'
import { weappPages } from './weapp-weight'

const FINE: PageWeight = {
  world: 'small',
  page: 'fine',
  login: 'owner',
  showsData: true,
  firstMessage: 1,
  largestMessage: 1,
  nodes: 1,
}

describe('the app as built', () => {
  let measured: Measured

  beforeAll(async () => {
    measured = await measureBudgets()
  }, 600_000)

  test('P6, P8: keeps every budget, every page as its owner, in both worlds', () => {
    expect(overBudget(budgetLines(measured))).toEqual([])
  })

  test('was really measured', () => {
    expect(measured.pages.filter(({ showsData }) => !showsData)).toEqual([])
    const weighed = measured.pages.filter(({ world }) => world === 'small').map(({ page }) => page)
    expect([...weighed].sort()).toEqual([...weappPages()].sort())
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
  [{ styles: LIMITS.styles + 1 }],
  [{ firstScreens: [{ role: 'parent', calls: 2 }] }],
  [{ pages: [{ ...FINE, page: 'heavy', largestMessage: LIMITS.message + 1 }] }],
  [{ pages: [{ ...FINE, page: 'full', nodes: LIMITS.nodes + 1 }] }],
])('%j is over budget', (over: Partial<Measured>) => {
  const kept: Measured = { mainPackage: 1, wholePackage: 1, pages: [FINE], firstLoad: 1, styles: 1, firstScreens: [] }
  expect(overBudget(budgetLines(kept))).toEqual([])
  expect(overBudget(budgetLines({ ...kept, ...over }))).toHaveLength(1)
})
