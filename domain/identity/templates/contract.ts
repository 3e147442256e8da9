// The action that makes a blank workbook to fill in.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { TEMPLATE_LISTS } from '../../workbooks/template-sheets'

export const templatesContract = {
  /** A workbook with the heads an import reads and one example, which it leaves out. Holds nobody's data. */
  makeTemplate: action({
    roles: ['schoolAdmin', 'districtEducation'],
    kind: 'write',
    input: z.strictObject({ list: z.enum(TEMPLATE_LISTS) }),
    output: z.object({ fileName: z.string(), url: z.string(), until: z.number() }),
    errors: {},
    cost: 9,
  }),
} as const
