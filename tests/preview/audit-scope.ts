// Owns which previews an audit looks at: all of them, or the ones that stand for the rest, for which npm test has time.
import type { PageName, Preview } from './preview'
import { allPreviews, SCENES } from './registry'

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
function standsForOthers({ page, scene, size }: Preview): boolean {
  const isStraight = (scene.wire ?? 'straight') === 'straight'
  if (!isStraight && !FIRST_SCREENS.includes(page)) return false
  return size === 'large' || scene === SCENES[page][0]
}
