// Adapts the app's files for a preview: a script before the app, and a forced theme if needed.
import type { StageSettings } from './in-page/stage'
import { momentOf, PEOPLE, type Preview } from './preview'
import { madeUpWeek } from './scenes/channel-answers'
import { INSTANTS, type PreviewWorld } from './scenes/preview-world'

export const STAGE_ADDRESS = '/preview/stage.js'
export const WORKBOOK_ADDRESS = '/preview/workbook'

export function stagedHtml(html: string, preview: Preview, world: PreviewWorld): string {
  const settings = JSON.stringify(settingsOf(preview, world)).replaceAll('<', '\\u003c')
  return html.replace(
    /<head>/,
    `<head><script>window.stage=${settings}</script><script src="${STAGE_ADDRESS}"></script>`,
  )
}

/** Follows the preview instead of the system: frames in one window cannot each have a system of their own. */
export function themedStyle(css: string, { theme }: Preview): string {
  return css.replaceAll(/\(prefers-color-scheme:\s*(\w+)\)/g, (_, wanted) => (wanted === theme ? 'all' : 'not all'))
}

function settingsOf(preview: Preview, world: PreviewWorld): StageSettings {
  const { scene, size } = preview
  const { login } = PEOPLE[scene.person]
  return {
    now: INSTANTS[momentOf(preview)],
    storage: {
      ...(login === null ? {} : stored('development-identity', login)),
      ...(size === 'large' ? stored('large-type', 'on') : {}),
      ...(scene.child ? stored('current-child', world.pupilId(scene.child)) : {}),
      ...(scene.channel === 'taken' ? { week: madeUpWeek() } : {}),
    },
    cutLater: scene.wire === 'cutLater',
    taps: scene.taps ?? [],
    picture: scene.picture ?? false,
    workbook: scene.workbook ? { address: WORKBOOK_ADDRESS, name: '青禾名册.xlsx' } : null,
  }
}

/** The form in which Taro keeps a value in a browser. */
function stored(key: string, data: string): Readonly<Record<string, string>> {
  return { [key]: JSON.stringify({ data }) }
}
