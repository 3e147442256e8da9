// Lists all previews: every page and scene, in both type sizes and both themes.

import { type PageName, type Preview, type Scene, SIZES, type Size, THEMES, type Theme } from '../preview'
import { CHOOSING_SCENES } from './choosing-scenes'
import { DISTRICT_SCENES } from './district-scenes'
import { FEES_SCENES } from './fees-scenes'
import { SETTLING_SCENES } from './finance-scenes'
import { HOMEWORK_SCENES } from './homework-scenes'
import { PARENT_SCENES } from './parent-scenes'
import { PAYMENT_SCENES } from './payment-scenes'
import { REPORT_SCENES } from './report-scenes'
import { SCHOOL_SCENES } from './school-scenes'
import { TEACHER_SCENES } from './teacher-scenes'
import { WAIVER_SCENES } from './waiver-scenes'

/** A page without scenes does not compile. */
export const SCENES: Readonly<Record<PageName, readonly Scene[]>> = {
  ...PARENT_SCENES,
  ...CHOOSING_SCENES,
  ...SCHOOL_SCENES,
  ...TEACHER_SCENES,
  ...HOMEWORK_SCENES,
  ...DISTRICT_SCENES,
  ...SETTLING_SCENES,
  ...FEES_SCENES,
  ...WAIVER_SCENES,
  ...PAYMENT_SCENES,
  ...REPORT_SCENES,
}

export function allPreviews(): readonly Preview[] {
  return keysOf(SCENES).flatMap((page) =>
    SCENES[page].flatMap((scene) =>
      keysOf<Size>(SIZES).flatMap((size) =>
        keysOf<Theme>(THEMES).map((theme) => ({ id: idOf(page, scene, [size, theme]), page, scene, size, theme })),
      ),
    ),
  )
}

/** A host's label: lower case, at most 63 characters; the moment that most scenes show goes unsaid. */
function idOf(page: PageName, { state, person, moment }: Scene, modes: readonly string[]): string {
  const shown = moment === undefined || moment === 'enrolling' ? [] : [moment]
  return [page.replace('/', '-'), state, person, ...shown, ...modes].join('-').toLowerCase()
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[]
}
