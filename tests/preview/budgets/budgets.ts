// The app's budgets next to the measured values; limits come from issue 3, §5.

export interface Measured {
  readonly mainPackage: number
  readonly wholePackage: number
  readonly pages: readonly PageWeight[]
  readonly firstLoad: number
  /** All styles of the browser build: a rule that several pages use exists once. */
  readonly styles: number
  readonly firstScreens: readonly FirstScreen[]
}

export interface PageWeight {
  /** The demonstration's district, or the one of 60 schools. */
  readonly world: 'small' | 'large'
  readonly page: string
  /** Whose page it was. */
  readonly login: string
  /** The words were there that only its data bring. */
  readonly showsData: boolean
  /** Bytes of the first message to the view layer (a skeleton, or what was stored), and of the largest until it rests. */
  readonly firstMessage: number
  readonly largestMessage: number
  readonly nodes: number
}

export interface FirstScreen {
  readonly role: string
  readonly calls: number
}

export interface BudgetLine {
  readonly what: string
  readonly where: string
  readonly measured: number
  readonly most: number
  readonly unit: 'KB' | ''
}

const KILOBYTE = 1024
export const LIMITS = {
  // The texts of plans, people, notices and statements for staff: 622,047 bytes; WeChat takes 2 MB.
  mainPackage: 616 * KILOBYTE,
  wholePackage: 3 * KILOBYTE * KILOBYTE,
  // The page of switches has each kind of notice with its words: 22,359 bytes; the grade lead's desk 474 nodes.
  message: 22 * KILOBYTE,
  nodes: 480,
  // The tab of homework, the week's tokens and the words of two contexts: 185,773 bytes.
  firstLoad: 182 * KILOBYTE,
  // The desk's own, fetched by wide windows alone, are 40 of them: measured at 181.
  styles: 184 * KILOBYTE,
  calls: 1,
} as const

export function budgetLines({
  mainPackage,
  wholePackage,
  pages,
  firstLoad,
  styles,
  firstScreens,
}: Measured): BudgetLine[] {
  const heaviest = pages.reduce((most, each) => (each.largestMessage > most.largestMessage ? each : most))
  const fullest = pages.reduce((most, each) => (each.nodes > most.nodes ? each : most))
  const bytes = (what: string, where: string, amount: readonly [measured: number, most: number]): BudgetLine => ({
    what,
    where,
    measured: amount[0],
    most: amount[1],
    unit: 'KB',
  })
  return [
    bytes('main package, weapp, uncompressed', 'dist/weapp without subpackages', [mainPackage, LIMITS.mainPackage]),
    bytes('whole weapp package', 'dist/weapp', [wholePackage, LIMITS.wholePackage]),
    bytes('any setData of a page until it rests', nameOf(heaviest), [heaviest.largestMessage, LIMITS.message]),
    { what: 'nodes on a page', where: nameOf(fullest), measured: fullest.nodes, most: LIMITS.nodes, unit: '' },
    bytes('H5 first load, gzip', 'first page, signed in', [firstLoad, LIMITS.firstLoad]),
    bytes('H5 styles of all pages', 'dist/h5/css', [styles, LIMITS.styles]),
    ...firstScreens.map(({ role, calls }): BudgetLine => {
      return {
        what: 'function calls to show the first screen',
        where: role,
        measured: calls,
        most: LIMITS.calls,
        unit: '',
      }
    }),
  ]
}

function nameOf({ page, world }: PageWeight): string {
  return world === 'large' ? `${page}, 60 schools` : page
}

export function overBudget(lines: readonly BudgetLine[]): readonly BudgetLine[] {
  return lines.filter(({ measured, most }) => measured > most)
}

export function sayAmount(amount: number, unit: BudgetLine['unit']): string {
  return unit === 'KB' ? `${(amount / KILOBYTE).toFixed(1)} KB` : String(amount)
}
