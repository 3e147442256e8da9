// The links between the district's sections. They replace each other, so going back leaves them.
import { ROUTES } from '@src/navigation/app-routes'
import { SectionLinks } from '@src/ui/layout/section-links'
import Taro from '@tarojs/taro'

export type DistrictSection =
  | 'schools'
  | 'homework'
  | 'plans'
  | 'inspections'
  | 'fees'
  | 'officials'
  | 'list'
  | 'complaints'
  | 'audit'

const SECTIONS = [
  { name: 'schools', text: '学校', url: ROUTES.district },
  { name: 'homework', text: '作业', url: ROUTES.districtHomework },
  { name: 'plans', text: '方案', url: ROUTES.districtPlans },
  { name: 'inspections', text: '督查', url: ROUTES.districtInspections },
  { name: 'fees', text: '收费', url: ROUTES.districtFees },
  { name: 'officials', text: '人员', url: ROUTES.officials },
  { name: 'list', text: '名单', url: ROUTES.hardshipList },
  { name: 'complaints', text: '举报', url: ROUTES.districtComplaints },
  { name: 'audit', text: '记录', url: ROUTES.audit },
] as const satisfies readonly { readonly name: DistrictSection; readonly text: string; readonly url: string }[]

const LINKS = SECTIONS.map(({ name, text, url }) => ({
  name,
  text,
  onTap: () => void Taro.redirectTo({ url }),
}))

/** Open to both offices; people and audit belong to the education office alone. */
export const BOTH: readonly DistrictSection[] = ['schools', 'fees']

interface DistrictSectionsProps {
  readonly current: DistrictSection
  readonly mayManage: boolean
}

export function DistrictSections({ current, mayManage }: DistrictSectionsProps) {
  const links = mayManage ? LINKS : LINKS.filter(({ name }) => BOTH.includes(name))
  return <SectionLinks links={links} current={current} />
}
