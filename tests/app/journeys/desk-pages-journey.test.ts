// Opens every desk page at 1280 and 1440: axe finds nothing serious, nothing is too wide.
import { openPhone, type Phone } from '../browser/browser'
import { seriousFindings } from '../browser/serious-findings'
import { DESK_SCENES, DESK_SIZES } from './desk-scenes'
import { type JourneyApp, journeyApp } from './journey-app'
import { showDesk } from './show-desk'

const scrollsSideways = ({ page }: Phone) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

function deskPagesJourney(app: JourneyApp): void {
  beforeAll(() => app.reset())

  test.each(
    DESK_SCENES.flatMap((scene) =>
      DESK_SIZES.map((size) => ({ scene, size, title: `${scene.name} at ${size.width}` })),
    ),
  )('$title', async ({ scene, size }) => {
    const desk = await openPhone(app.browser(), { url: app.url(), login: scene.login, ...size })
    await showDesk(desk, app.url(), scene)
    expect(await seriousFindings(desk)).toEqual([])
    expect(await scrollsSideways(desk)).toBe(false)
    expect(desk.complaints).toEqual([])
    await desk.close()
  })
}

describe('desk pages', () => deskPagesJourney(journeyApp()))
