// `npm run audit:previews`: audits every preview in both type sizes; `npm test` audits a selection.
import { BUILDS, buildChanged } from './build-changed'
import { runTool } from './run-command'

async function auditPreviews(): Promise<boolean> {
  if (process.env.BUILT_APP === undefined) await buildChanged(BUILDS.h5)
  process.env.AUDIT_ALL = '1'
  const args = [
    '--selectProjects',
    'preview',
    '--testPathPatterns',
    'preview/audit/audit-(standard|large)-type.test',
    '--forceExit',
  ]
  return runTool('jest/bin/jest.js', args)
}

void auditPreviews().then((isGood) => {
  process.exitCode = isGood ? 0 : 1
})
