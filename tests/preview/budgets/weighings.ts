// Makes the list of what is weighed in each world from the table of pages and their owners.
import { type PageName, PEOPLE } from '../preview'
import { CLASS_3_2, type PreviewWorld } from '../scenes/preview-world'
import type { LargeWorld } from './large-world'
import { LARGE_WORLD, SMALL_WORLD, type SmallWeighing } from './page-owners'
import type { Weighing } from './weapp-weight'

export function smallWeighings(world: PreviewWorld): readonly Weighing[] {
  return Object.entries(SMALL_WORLD).map(([page, weighing]) => smallWeighing(world, page as PageName, weighing))
}

function smallWeighing(world: PreviewWorld, page: PageName, weighing: SmallWeighing): Weighing {
  const { person, shows, moment = 'enrolling', child, course, other, pack } = weighing
  const scene = {
    state: 'ready' as const,
    person,
    shows,
    ...(child === undefined ? {} : { child }),
    ...(course === undefined ? {} : { course }),
    ...(other === undefined ? {} : { other }),
    ...(pack === undefined ? {} : { pack }),
  }
  const about = world.paramsOf({ id: '', page, scene, size: 'standard', theme: 'light' })
  const params = { ...(child === undefined ? {} : { pupilId: world.pupilId(child) }), homeroomId: CLASS_3_2, ...about }
  return { world: 'small', page, login: PEOPLE[person].login, url: world.urlAt(moment), params, shows }
}

export function largeWeighings({ url, courseId, pupilId }: LargeWorld): readonly Weighing[] {
  return Object.entries(LARGE_WORLD).flatMap(([page, weighing]) => {
    if ('onlySmall' in weighing) return []
    const { login, shows, params = {} } = weighing
    return {
      world: 'large' as const,
      page: page as PageName,
      login,
      url,
      params: { courseId, pupilId, ...params },
      shows,
    }
  })
}
