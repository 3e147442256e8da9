// Weighs the browser build: a first visit's bytes, and the calls of a role's first screen.
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { openPhone } from '../../app/browser/browser'
import { type PageName, PEOPLE, type Person, type Preview, wordsShown } from '../preview'
import type { Visit } from '../preview-browser'
import { STAGE_ADDRESS } from '../preview-page'
import { allPreviews, SCENES } from '../scenes/registry'
import type { FirstScreen } from './budgets'

/** What each role sees first. */
const FIRST_SCREENS: readonly { readonly page: PageName; readonly person: Person }[] = [
  { page: 'parent/home', person: 'mother' },
  { page: 'teacher/home', person: 'classTeacher' },
  { page: 'teacher/home', person: 'teacher' },
  { page: 'school/courses', person: 'clerk' },
  { page: 'district/home', person: 'officer' },
  { page: 'pickup/home', person: 'grandfather' },
  { page: 'parent/home', person: 'nobody' },
]

export interface BrowserWeight {
  readonly firstLoad: number
  readonly styles: number
  readonly firstScreens: readonly FirstScreen[]
}

export async function weighBrowserBuild(visit: Visit): Promise<BrowserWeight> {
  const visits = []
  for (const { page, person } of FIRST_SCREENS) {
    visits.push({ role: PEOPLE[person].name, ...(await weighVisit(visit, page, person)) })
  }
  return {
    firstLoad: visits[0]?.bytes ?? 0,
    styles: weighStyles(),
    firstScreens: visits.map(({ role, calls }) => ({ role, calls })),
  }
}

function weighStyles(): number {
  const folder = resolve(__dirname, '../../..', process.env.BUILT_APP ?? 'dist/h5', 'css')
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
}

async function weighVisit({ server, browser }: Visit, page: PageName, person: Person) {
  const scene = SCENES[page].find((each) => each.person === person && (each.wire ?? 'straight') === 'straight')
  if (!scene) throw new Error(`no preview of ${page} for ${person}`)
  const preview = findPreview({ page, scene })
  const phone = await openPhone(browser, { url: server.phoneUrl })
  const files: Promise<number>[] = []
  let calls = 0
  phone.page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname.startsWith('/functions/')) calls++
    else if (pathname !== STAGE_ADDRESS) files.push(response.body().then((body) => gzipSync(body).length))
  })
  await phone.page.goto(server.addressOf(preview), { waitUntil: 'networkidle' })
  await phone.see(wordsShown(preview))
  const bytes = (await Promise.all(files)).reduce((sum, each) => sum + each, 0)
  await phone.close()
  return { bytes, calls }
}

function findPreview({ page, scene }: Pick<Preview, 'page' | 'scene'>): Preview {
  const found = allPreviews().find((each) => each.page === page && each.scene === scene && each.size === 'standard')
  if (!found) throw new Error(`no preview of ${page}`)
  return found
}
