// The registry lists every page of the app, and every preview has a name of its own.
import { auditedPreviews } from '../audit/audit-scope'
import { allPreviews, SCENES } from './registry'

interface AppConfig {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

function pagesOfTheApp(): readonly string[] {
  // Taro provides this function where it reads the configuration.
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config })
  const { pages, subPackages } = jest.requireActual<{ default: AppConfig }>('@src/app.config').default
  return [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
}

/** A text of the app itself. */
const FETCHES_NOTHING = ['rules', 'lost', 'report/about']

test('every page of the app has previews', () => {
  const shown = Object.entries(SCENES).flatMap(([page, scenes]) => (scenes.length > 0 ? [`pages/${page}/index`] : []))
  expect(shown.sort()).toEqual([...pagesOfTheApp()].sort())
})

test('a preview has a name of its own that a host may have', () => {
  const ids = allPreviews().map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  expect(ids.filter((id) => !/^[a-z0-9-]{1,63}$/.test(id))).toEqual([])
})

test('every page that fetches has its states of loading, error and no network', () => {
  const fetching = Object.entries(SCENES).filter(([page]) => !FETCHES_NOTHING.includes(page))
  const lacking = fetching.filter(([, scenes]) => {
    const states = scenes.map(({ state }) => state)
    return !states.includes('loading') || !states.includes('offline')
  })
  expect(lacking).toEqual([])
})

describe('what an audit looks at', () => {
  const audited = auditedPreviews({})

  test('npm test: every page in both sizes, every state of the app', () => {
    const modes = new Set(audited.map(({ page, size }) => `${page} ${size}`))
    expect(Object.keys(SCENES).filter((page) => !modes.has(`${page} standard`) || !modes.has(`${page} large`))).toEqual(
      [],
    )
    const all = new Set(allPreviews().map(({ scene }) => scene.state))
    expect([...all].sort()).toEqual([...new Set(audited.map(({ scene }) => scene.state))].sort())
  })

  test('AUDIT_ALL: every preview, each theme on the open page', () => {
    const every = auditedPreviews({ AUDIT_ALL: '1' })
    expect(every.length * 2).toBe(allPreviews().length)
    expect(audited.length).toBeLessThan(every.length)
  })

  test('AUDIT_ONLY: all that are named so', () => {
    const named = auditedPreviews({ AUDIT_ONLY: 'parent-mine-offline' })
    expect(named.map(({ size }) => size)).toEqual(['standard', 'large'])
  })
})
