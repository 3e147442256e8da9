// Selects the previews to audit, all or representative ones, and those worth a picture.
import type { PageName, Preview } from '../preview'
import { allPreviews, SCENES } from '../scenes/registry'

/** Where waiting and failing are looked at: the other pages have the same parts for it. */
const FIRST_SCREENS: readonly PageName[] = [
  'parent/home',
  'teacher/home',
  'school/courses',
  'district/home',
  'pickup/home',
]

/** AUDIT_ALL=1: every preview. AUDIT_ONLY: those whose id contains the text. */
export function auditedPreviews(env: NodeJS.ProcessEnv): readonly Preview[] {
  const only = env.AUDIT_ONLY ?? ''
  const isAsked = env.AUDIT_ALL === '1' || only !== '' ? () => true : standsForOthers
  // The audit changes the theme of an open page itself.
  return allPreviews().filter((preview) => preview.theme === 'light' && preview.id.includes(only) && isAsked(preview))
}

/** Large type fits least: every scene in it, and each page once in standard type. */
function standsForOthers(preview: Preview): boolean {
  return looksItsOwn(preview) && (preview.size === 'large' || preview.scene === SCENES[preview.page][0])
}

export function looksItsOwn({ page, scene }: Preview): boolean {
  return (scene.wire ?? 'straight') === 'straight' || FIRST_SCREENS.includes(page)
}
