// Weighs the built mini-program: packages, and a page's messages and nodes for its owner.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pMap from 'p-map'
import type { WechatCall } from '../../app/weapp/weapp-api'
import { countNodes, wordsOf } from '../../app/weapp/weapp-page-node'
import { startWeapp } from '../../app/weapp/weapp-runner'
import type { PageName } from '../preview'
import type { PageWeight } from './budgets'

const ROOT = path.resolve(__dirname, '../../../dist/weapp')
/** A page rests when nothing is asked and nothing is sent for this long. */
const STEP_MS = 200
const QUIET_STEPS = 10
const AT_ONCE = 6

interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

function readAppJson(): AppJson {
  return JSON.parse(readFileSync(path.join(ROOT, 'app.json'), 'utf8')) as AppJson
}

/** Every page the build has. */
export function weappPages(): readonly string[] {
  const { pages, subPackages } = readAppJson()
  return [...pages, ...subPackages.flatMap((part) => part.pages.map((page) => `${part.root}/${page}`))]
}

export function weighPackages(): { readonly mainPackage: number; readonly wholePackage: number } {
  const { subPackages } = readAppJson()
  const wholePackage = bytesUnder(ROOT)
  const elsewhere = subPackages.reduce((sum, { root }) => sum + bytesUnder(path.join(ROOT, root)), 0)
  return { mainPackage: wholePackage - elsewhere, wholePackage }
}

function bytesUnder(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(path.join(folder, name)))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0)
}

/** One page as it is weighed: by whom, where, about what, and the words its data bring. */
export interface Weighing {
  readonly world: PageWeight['world']
  readonly page: PageName
  readonly login: string | null
  readonly url: string
  readonly params: Readonly<Record<string, string>>
  readonly shows: string
}

/** Several at once: most of the time is waiting until a page rests. */
export function weighPages(weighings: readonly Weighing[]): Promise<readonly PageWeight[]> {
  return pMap(weighings, weighPage, { concurrency: AT_ONCE })
}

/** A phone of its own: nothing is remembered from the person before. */
async function weighPage({ world, page, login, url, params, shows }: Weighing): Promise<PageWeight> {
  let asked = 0
  const answer = async ({ name, data }: WechatCall): Promise<unknown> => {
    asked++
    try {
      const headers = {
        'content-type': 'application/json',
        ...(login === null ? {} : { 'x-local-identity': login }),
      }
      return await (
        await fetch(`${url}/functions/${name}`, { method: 'POST', headers, body: JSON.stringify(data) })
      ).json()
    } finally {
      asked--
    }
  }
  const weapp = startWeapp(ROOT, answer)
  const { messages, root } = await weapp.open(`pages/${page}/index`, params)
  let seen = messages.length
  for (let quiet = 0; quiet < QUIET_STEPS; quiet++) {
    await sleep(STEP_MS)
    if (asked > 0 || messages.length !== seen) quiet = 0
    seen = messages.length
  }
  weapp.stop()
  return {
    world,
    page: `pages/${page}/index`,
    login: login ?? '',
    firstMessage: messages[0] ?? 0,
    largestMessage: Math.max(...messages),
    nodes: countNodes(root()),
    showsData: wordsOf(root()).includes(shows),
  }
}
