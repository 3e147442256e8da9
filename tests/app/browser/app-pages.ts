// Reads the list of the app's pages from its own configuration.
interface AppConfig {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

/** `parent/home`, `district/audit`: without what all addresses share. */
export function appPages(): readonly string[] {
  // Taro provides this function where it reads the configuration.
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config })
  const { pages, subPackages } = jest.requireActual<{ default: AppConfig }>('@src/app.config').default
  const all = [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
  return all.map((page) => page.replace(/^pages\/|\/index$/g, '')).sort()
}
