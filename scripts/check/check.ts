// `npm run check`: runs every check that needs no running system.

import { runSteps } from '../run-steps'
import { CHECKS } from './check-steps'

void runSteps(CHECKS).then(({ failed }) => {
  process.exitCode = failed === 0 ? 0 : 1
})
