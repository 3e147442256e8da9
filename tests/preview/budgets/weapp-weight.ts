// Weighs the built mini-program: packages, and each page's messages and nodes.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { YUNLING } from '../../../scripts/world/families/named-people'
import type { WechatCall } from '../../app/weapp/weapp-api'
import { countNodes } from '../../app/weapp/weapp-page-node'
import { startWeapp, type Weapp } from '../../app/weapp/weapp-runner'
import { PEOPLE } from '../preview'
import { CLASS_3_2, type PreviewWorld } from '../scenes/preview-world'
import type { PageWeight } from './budgets'

const ROOT = path.resolve(__dirname, '../../../dist/weapp')
/** A page rests when nothing is asked and nothing is sent for this long. */
const STEP_MS = 200
const QUIET_STEPS = 10

export function weighPackages(): { readonly mainPackage: number; readonly wholePackage: number } {
  const { subPackages = [] } = JSON.parse(readFileSync(path.join(ROOT, 'app.json'), 'utf8')) as {
    readonly subPackages?: readonly { readonly root: string }[]
  }
  const wholePackage = bytesUnder(ROOT)
  const elsewhere = subPackages.reduce((sum, { root }) => sum + bytesUnder(path.join(ROOT, root)), 0)
  return { mainPackage: wholePackage - elsewhere, wholePackage }
}

function bytesUnder(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(path.join(folder, name)))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0)
}

/** Every page of app.json, as the person whose page it is. */
export async function weighPages(world: PreviewWorld): Promise<readonly PageWeight[]> {
  const cloud: { asked: number; login: string } = { asked: 0, login: '' }
  const answer = async ({ name, data }: WechatCall): Promise<unknown> => {
    cloud.asked++
    try {
      const headers = { 'content-type': 'application/json', 'x-local-identity': cloud.login }
      const address = `${world.urlAt('inTerm')}/functions/${name}`
      return await (await fetch(address, { method: 'POST', headers, body: JSON.stringify(data) })).json()
    } finally {
      cloud.asked--
    }
  }
  const weapp = startWeapp(ROOT, answer)
  const weights: PageWeight[] = []
  for (const page of weapp.pages) {
    cloud.login = ownerOf(page).login
    weights.push(await weighPage(weapp, page, { world, isBusy: () => cloud.asked > 0 }))
  }
  weapp.stop()
  return weights
}

/** Whose page it is; the others are everybody's, and a parent has most on them. */
function ownerOf(page: string): { readonly login: string } {
  if (page.startsWith('pages/school/')) return PEOPLE.clerk
  if (page.startsWith('pages/teacher/')) return PEOPLE.classTeacher
  if (page.startsWith('pages/district/')) return PEOPLE.officer
  return page.startsWith('pages/pickup/') ? PEOPLE.grandfather : PEOPLE.mother
}

interface Asked {
  readonly world: PreviewWorld
  readonly isBusy: () => boolean
}

async function weighPage(weapp: Weapp, page: string, { world, isBusy }: Asked): Promise<PageWeight> {
  const { messages, root } = await weapp.open(page, {
    pupilId: world.pupilId('林小满'),
    courseId: world.courseId('机器人入门'),
    homeroomId: CLASS_3_2,
    schoolId: YUNLING,
  })
  let seen = messages.length
  for (let quiet = 0; quiet < QUIET_STEPS; quiet++) {
    await sleep(STEP_MS)
    if (isBusy() || messages.length !== seen) quiet = 0
    seen = messages.length
  }
  return {
    page,
    firstMessage: messages[0] ?? 0,
    largestMessage: Math.max(...messages),
    nodes: countNodes(root()),
  }
}
